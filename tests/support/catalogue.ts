import type { Sql } from '#lib/server/db/client.ts';

/**
 * The tables that no school leads, each because it must be found before the school is known.
 * At most five: a sixth needs a better reason than these.
 */
export const GLOBAL = {
	accounts: 'one person, one e-mail address, and work or children in several schools',
	sessions: 'a cookie is all that a request brings',
	throttles: 'wrong guesses are counted before anybody is known',
	invitations: 'a one-time link is all that an invited person brings',
	jobs: 'one ticker takes the work of every school'
} as const;

/** What the application may add to and never change: what was said, and who read it. */
export const APPEND_ONLY = ['concerns', 'concern_acknowledgements', 'access_log', 'traces'];

/** Columns of the global tables that whoever is signed in never reads: they open doors, or tell of other schools. */
export const SECRETS = {
	accounts: ['password_hash', 'totp_sealed', 'totp_last_step', 'recovery_hashes'],
	invitations: ['token_hash'],
	sessions: ['last_used_at', 'expires_at', 'second_factor'],
	throttles: ['key', 'failures'],
	jobs: ['payload', 'kind']
} satisfies Record<keyof typeof GLOBAL, string[]>;

export type Policy = {
	table: string;
	name: string;
	permissive: boolean;
	roles: string[];
	command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
	using: string | null;
	check: string | null;
};

/** Every policy of the schema `public`, as the server wrote it down. */
export async function policiesOf(owner: Sql): Promise<Policy[]> {
	return owner<Policy[]>`
		select tablename::text as table, policyname::text as name, permissive = 'PERMISSIVE' as permissive,
			roles::text[] as roles, cmd as command, qual as using, with_check as check
		from pg_policies where schemaname = 'public' order by 1, 2`;
}

/** Every table of the schema `public`; partitions and views are not expected and would be found by their own test. */
export async function tablesOf(owner: Sql): Promise<string[]> {
	const rows = await owner<{ name: string }[]>`
		select relname::text as name from pg_class
		where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`;
	return rows.map(({ name }) => name);
}

/** Those that belong to a school. */
export async function tablesOfASchool(owner: Sql): Promise<string[]> {
	return (await tablesOf(owner)).filter((table) => !(table in GLOBAL));
}

export type Privilege = { role: string; table: string; privilege: string };

/** Who may do what, on a whole table or on some column of it. */
export async function privilegesOf(owner: Sql): Promise<Privilege[]> {
	return owner<Privilege[]>`
		select distinct grantee::text as role, table_name::text as table, privilege_type::text as privilege
		from (
			select grantee, table_name, privilege_type from information_schema.table_privileges
			where table_schema = 'public'
			union all
			select grantee, table_name, privilege_type from information_schema.column_privileges
			where table_schema = 'public'
		) granted where grantee <> current_user order by 1, 2, 3`;
}
