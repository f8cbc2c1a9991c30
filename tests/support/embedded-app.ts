import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { startEmbedded } from '#lib/server/db/embedded/start.ts';

// A small app on the embedded database, run as a process of its own so that a test can kill it. It says what
// happens as lines of JSON, and takes `keep TEXT`, `list` and `stop` as lines.

const [dataDir = '', kind] = process.argv.slice(2);
const tell = (line: Record<string, unknown>) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
	const embedded = await startEmbedded({
		dataDir,
		say: (said) => tell({ said }),
		...(kind === 'loopback' && { sockets: false })
	});
	const sql = postgres({ ...embedded.owner, max: 1, onnotice: () => {} });
	await sql`create table if not exists kept (words text not null)`;
	tell({ ready: embedded.owner, version: embedded.version, home: embedded.home });
	const list = async (): Promise<string[]> => {
		try {
			return (await sql`select words from kept`).map((row) => row.words);
		} catch {
			// The connection ended with the server; the driver makes a new one when it is asked again.
			await pause(50);
			return list();
		}
	};
	for await (const line of createInterface({ input: process.stdin })) {
		const [order, words = ''] = line.split(' ');
		if (order === 'keep')
			tell({ kept: (await sql`insert into kept values (${words}) returning words`)[0]?.words });
		if (order === 'list') tell({ list: await list() });
		if (order !== 'stop') continue;
		await sql.end({ timeout: 5 });
		await embedded.stop();
		tell({ stopped: true });
		process.exit(0);
	}
} catch (error) {
	tell({ refused: error instanceof Error ? error.message : String(error) });
	process.exit(1);
}
