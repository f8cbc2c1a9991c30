import { randomBytes } from 'node:crypto';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import { provisionLogin } from '#lib/server/db/login.ts';

/** How a bare server enters a database: by the app's own login role, which may only step into the door's roles. */
export const loginOf = (owner: ConnectionSettings) => provisionLogin(owner, randomBytes(32));
