import { createHash, createHmac } from 'node:crypto';
import { connect, type Sql } from './client.ts';
import type { ConnectionSettings } from './connection.ts';

/** Any number but that of the migrations. */
const LOCK = 4_638_201_971;

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
	const database = `"${owner.database.replaceAll('"', '""')}"`;
	const sql = connect(owner, { max: 1 });
	try {
		// Two starters at once would trip over each other's changes of the same role.
		await sql`select pg_advisory_lock(${LOCK}::bigint)`;
		await refuseMight(sql, user);
		await sql.unsafe(`
			do $$ begin create role ${user} login noinherit; exception when duplicate_object or unique_violation then null; end $$;
			alter role ${user} with login noinherit password '${password}';
			alter role ${user} set idle_in_transaction_session_timeout = '60s';
			alter role ${user} set lock_timeout = '10s';
			grant foothold_app, foothold_signin, foothold_jobs, foothold_retention to ${user};
			revoke all on database ${database} from public;
			grant connect on database ${database} to ${user};
			-- Only so that a table asked for without the door is forbidden and not missing.
			grant usage on schema public, foothold to ${user};
			grant select on foothold.migrations to ${user}`);
	} finally {
		await sql.end({ timeout: 5 });
	}
	return { ...owner, user, password };
}

/** Row security does not bind a superuser: a role of this name that somebody else made is not taken over. */
async function refuseMight(sql: Sql, user: string) {
	const [role] = await sql<{ might: boolean }[]>`
		select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as might
		from pg_roles where rolname = ${user}`;
	if (role?.might)
		throw new Error(`The role ${user} may do more than Foothold's sign-in should. Drop it and start again.`);
}
