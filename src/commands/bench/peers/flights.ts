import { createHash } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { nextTick } from 'node:process';
import { connect, type Sql } from '#lib/server/db/client.ts';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import type { School } from '../school.ts';

/** One transaction on a connection of its own: begin, role and school, the statements, commit, all sent at once. */
export type Flight = <T>(
	who: { role: string; schoolId: string; viewerId: string },
	statements: (tx: { sql: Sql; db: never }) => Promise<T>
) => Promise<T>;

/** A few connections of the driver, each lent to one transaction at a time: as the app's door does, without its care. */
export function flights(to: ConnectionSettings, size: number): { fly: Flight } {
	const idle = Array.from({ length: size }, () => connect(to, { max: 1 }));
	const waiting: ((sql: Sql) => void)[] = [];
	const fly: Flight = async ({ role, schoolId, viewerId }, statements) => {
		const sql = idle.pop() ?? (await new Promise<Sql>((resolve) => waiting.push(resolve)));
		try {
			const opened = [
				sql`begin`.execute(),
				sql`select set_config('role', ${`foothold_${role}`}, true), set_config('app.school', ${schoolId}, true),
					set_config('app.viewer', ${viewerId}, true), set_config('app.lead', '', true),
					set_config('statement_timeout', '5000', true)`.execute()
			];
			const answer = statements({ sql, db: undefined as never });
			// The statements go out one turn of promises later, and before anything is written to the socket.
			await Promise.resolve().then(() => new Promise<void>((resolve) => nextTick(resolve)));
			await Promise.all([...opened, answer, sql`commit`]);
			return await answer;
		} finally {
			const next = waiting.shift();
			if (next) next(sql);
			else idle.push(sql);
		}
	};
	return { fly };
}

export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

export const tokenIn = (request: IncomingMessage) =>
	/foothold=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';

export function bodyIn(request: IncomingMessage): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		request.setEncoding('utf8');
		request.on('data', (part: string) => (text += part));
		request.on('end', () => resolve(text));
		request.on('error', reject);
	});
}

/** What this process is told: how to enter the database, and whose it is. */
export const settings = () =>
	JSON.parse(process.argv[2] ?? '{}') as {
		login: ConnectionSettings;
		owner: ConnectionSettings;
		school: School;
	};

/** Tells whoever started this process where it listens. */
export function tell(server: Server): void {
	const address = server.address();
	process.send?.(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
	process.on('disconnect', () => process.exit());
}
