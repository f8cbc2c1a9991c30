import { migrate } from '#lib/server/db/migrate.ts';

/** A starter of its own, to be killed: `node --import tsx migrate-child.ts <connection as JSON> <folder>`. */
const [owner = '', folder = ''] = process.argv.slice(2);
await migrate(JSON.parse(owner), folder);
