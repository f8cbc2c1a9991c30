import { createHash, createHmac } from 'node:crypto';
import { connect } from './client.ts';
import type { ConnectionSettings } from './connection.ts';

/**
 * Makes (or renews) the role that the app signs in with: it owns nothing, inherits nothing and may only step into the
 * roles of the door. Named by the database, so that two installations on one server stay apart.
 */
export async function provisionLogin(
	owner: ConnectionSettings,
	signingKey: Buffer
): Promise<ConnectionSettings> {
	const user = `foothold_login_${createHash('sha256').update(owner.database).digest('hex').slice(0, 12)}`;
	const password = createHmac('sha256', signingKey).update(`login of ${owner.database}`).digest('base64url');
	const sql = connect(owner, { max: 1 });
	try {
		await sql.unsafe(
			`do $$ begin create role ${user} login noinherit; exception when duplicate_object or unique_violation then null; end $$`
		);
		await sql.unsafe(
			`alter role ${user} with login noinherit nosuperuser nocreatedb nocreaterole password '${password}'`
		);
		await sql.unsafe(`grant foothold_app, foothold_signin, foothold_jobs, foothold_retention to ${user}`);
		await sql.unsafe(`revoke all on database "${owner.database.replaceAll('"', '""')}" from public`);
		await sql.unsafe(`grant connect on database "${owner.database.replaceAll('"', '""')}" to ${user}`);
		await sql.unsafe(
			`grant usage on schema foothold to ${user}; grant select on foothold.migrations to ${user}`
		);
	} finally {
		await sql.end({ timeout: 5 });
	}
	return { ...owner, user, password };
}
