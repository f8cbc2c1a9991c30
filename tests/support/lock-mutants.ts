import type { Sql } from '#lib/server/db/client.ts';
import { APPEND_ONLY, GLOBAL, policiesOf, privilegesOf, SECRETS, type Policy } from './catalogue.ts';

/** One lock broken on purpose: what is changed, in words and in SQL, and whose probes must notice. */
export type Mutant = { name: string; table: string; statements: string };

/** Every policy dropped, opened or given to others, every table unlocked, every forbidden grant given: one at a time. */
export async function lockMutants(owner: Sql): Promise<Mutant[]> {
	const privileges = await privilegesOf(owner);
	const may = (role: string, table: string, command: Policy['command']) =>
		privileges.some(
			(p) => p.role === role && p.table === table && (command === 'ALL' || p.privilege === command)
		);
	const policies = await policiesOf(owner);
	const tables = [...new Set(policies.map(({ table }) => table))];
	return [
		...policies.flatMap((policy) => mutantsOfPolicy(policy, may)),
		...tables.flatMap((table) =>
			['disable', 'no force'].map((how) => ({
				name: `${table}: ${how} row security`,
				table,
				statements: `alter table ${table} ${how} row level security`
			}))
		),
		...APPEND_ONLY.flatMap((table) =>
			['update', 'delete', 'truncate'].map((privilege) => ({
				name: `${table}: ${privilege} granted to the app`,
				table,
				statements: `grant ${privilege} on ${table} to foothold_app`
			}))
		),
		...Object.entries(SECRETS).flatMap(([table, columns]) =>
			columns.map((column) => ({
				name: `${table}: ${column} readable for the app`,
				table,
				statements: `grant select (${column}) on ${table} to foothold_app`
			}))
		)
	];
}

function mutantsOfPolicy(
	policy: Policy,
	may: (role: string, table: string, command: Policy['command']) => boolean
): Mutant[] {
	const { table, name, permissive, roles, command, using, check } = policy;
	const mutant = (how: string, statements: string) => ({
		name: `${table}: ${name} ${how}`,
		table,
		statements
	});
	const alter = `alter policy ${name} on ${table}`;
	const found: Mutant[] = [mutant('dropped', `drop policy ${name} on ${table}`)];
	if (using && using !== 'true') found.push(mutant('sees all', `${alter} using (true)`));
	if (check && check !== 'true') found.push(mutant('lets all in', `${alter} with check (true)`));
	if (!permissive) {
		found.push(
			mutant('only permissive', `drop policy ${name} on ${table}; ${create(policy, 'as permissive')}`)
		);
		// A role that may do nothing on the table loses nothing that a probe could notice.
		for (const role of roles.filter((role) => roles.length > 1 && may(role, table, 'ALL')))
			found.push(mutant(`without ${role}`, `${alter} to ${roles.filter((other) => other !== role).join()}`));
	}
	// In a school's table the restrictive policy still binds the app; a global table has none.
	if (permissive && table in GLOBAL && !roles.includes('foothold_app') && may('foothold_app', table, command))
		found.push(mutant('for everybody', `${alter} to public`));
	return found;
}

function create({ table, name, roles, command, using, check }: Policy, as: string): string {
	return `create policy ${name} on ${table} ${as} for ${command} to ${roles.join()}
		${using ? `using (${using})` : ''} ${check ? `with check (${check})` : ''}`;
}
