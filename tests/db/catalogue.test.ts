import { expect, test } from 'vitest';
import { connect } from '#lib/server/db/client.ts';
import {
	APPEND_ONLY,
	GLOBAL,
	policiesOf,
	privilegesOf,
	tablesOf,
	tablesOfASchool
} from '../support/catalogue.ts';
import { testStore } from '../support/database.ts';

const { asOwner: sql, owner } = await testStore();

const OWN_SCHOOL = "(school_id = (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid)";
const APP_ROLES = ['foothold_app', 'foothold_jobs', 'foothold_retention', 'foothold_signin'];

test('every table of a school has forced row security and one restrictive policy by school, for reading and writing', async () => {
	const policies = await policiesOf(sql);
	const unlocked = await sql`
		select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
			and not (relrowsecurity and relforcerowsecurity)`;
	expect(unlocked).toEqual([]);
	for (const table of await tablesOfASchool(sql)) {
		const bySchool = policies.filter(({ table: of, name }) => of === table && name === 'own_school');
		// Sign-in has a lock of its own on memberships, with a second key; its probes are in lock-probes.ts.
		const roles =
			table === 'memberships' ? APP_ROLES.filter((role) => role !== 'foothold_signin') : APP_ROLES;
		expect(bySchool, table).toEqual([
			{
				table,
				name: 'own_school',
				permissive: false,
				roles: expect.toSatisfy((given: string[]) => given.toSorted().join() === roles.join()),
				command: 'ALL',
				using: OWN_SCHOOL,
				check: OWN_SCHOOL
			}
		]);
		// Nothing else opens a table of a school but to backup and restore.
		const opening = policies.filter(
			({ table: of, name, permissive }) => of === table && permissive && name !== 'may'
		);
		expect(opening.map(({ roles, command }) => [roles, command]).sort(), table).toEqual([
			[['foothold_backup'], 'SELECT'],
			[['foothold_restore'], 'INSERT']
		]);
	}
});

test('at most five tables are global, and each has said why', async () => {
	expect(Object.keys(GLOBAL).length).toBeLessThanOrEqual(5);
	const notLed = (await keysOf('p'))
		.filter(({ columns }) => columns[0] !== 'school_id')
		.map(({ table }) => table);
	expect(notLed.sort()).toEqual(Object.keys(GLOBAL).sort());
});

test('the school leads every key, and is part of every unique rule and index of what is unique', async () => {
	for (const { table, name, columns } of await keysOf('p', 'u'))
		if (!(table in GLOBAL)) expect(columns[0], name).toBe('school_id');
	const unique = await sql<{ name: string; table: string; columns: string[] }[]>`
		select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as table, array(
			select attname::text from unnest(i.indkey) with ordinality k (attnum, n)
			join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum order by n) as columns
		from pg_index i join pg_class c on c.oid = i.indrelid
		where i.indisunique and c.relnamespace = 'public'::regnamespace`;
	expect(unique.length).toBeGreaterThan(50);
	for (const { table, name, columns } of unique)
		if (!(table in GLOBAL)) expect(columns[0], name).toBe('school_id');
});

test('every tie between tables of a school is by school, and none empties the school when it is cut', async () => {
	const ties = await sql<
		{ name: string; table: string; target: string; columns: string[]; onDelete: string }[]
	>`
		select conname::text as name, conrelid::regclass::text as table, confrelid::regclass::text as target,
			confdeltype::text as "onDelete", array(
				select a.attname::text || '=' || b.attname::text
				from unnest(conkey, confkey) with ordinality k (mine, theirs, n)
				join pg_attribute a on a.attrelid = conrelid and a.attnum = mine
				join pg_attribute b on b.attrelid = confrelid and b.attnum = theirs order by n) as columns
		from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
	expect(ties.length).toBeGreaterThan(60);
	for (const { name, target, columns, onDelete } of ties) {
		expect(['a', 'r', 'c'], name).toContain(onDelete);
		if (!(target in GLOBAL)) expect(columns[0], name).toBe('school_id=school_id');
	}
	// A row that names both a child and something of a child must mean the same child.
	const ofPupils = ['goals', 'comments', 'talk_requests', 'check_ins', 'pupils'];
	const loose = ties.filter(
		({ target, columns }) =>
			ofPupils.includes(target) &&
			!columns.includes('pupil_id=pupil_id') &&
			!(target === 'pupils' && columns.includes('pupil_id=id'))
	);
	expect(loose).toEqual([]);
});

test('whatever names an adult or a child of a school in a table of a school is tied to them', async () => {
	const untied = await sql<{ name: string }[]>`
		select c.relname || '.' || a.attname as name
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all (${Object.keys(GLOBAL)})
			and (a.attname in ('pupil_id', 'membership_id', 'class_id', 'goal_id', 'adult_id') or a.attname like '%\\_by')
			and a.atttypid = 'uuid'::regtype
			and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey))
		order by 1`;
	expect(untied.map(({ name }) => name)).toEqual([
		// Logs outlive whom they name.
		'access_log.pupil_id',
		// The room of schools is below that of people.
		'tablets.enrolled_by',
		'traces.pupil_id'
	]);
});

test('no name of a rule was cut short, and none was made up by the server', async () => {
	const names = await sql<{ name: string; table: string }[]>`
		select conname::text as name, conrelid::regclass::text as table from pg_constraint
		where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c')`;
	for (const { name, table } of names) {
		expect(name.length, name).toBeLessThan(63);
		expect(name, table).not.toMatch(/_(fkey|pkey|key|check)\d*$/);
	}
});

test('the roles of the app own nothing, rise above nothing and sign in nowhere', async () => {
	const roles = await sql`
		select rolname from pg_roles where rolname like 'foothold\\_%'
			and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit
				or (rolcanlogin and rolname not like 'foothold\\_login\\_%'))`;
	expect(roles).toEqual([]);
	const owned = await sql`
		select relname from pg_class where pg_get_userbyid(relowner) like 'foothold\\_%'
		union all select proname from pg_proc where pg_get_userbyid(proowner) like 'foothold\\_%'
		union all select nspname from pg_namespace where pg_get_userbyid(nspowner) like 'foothold\\_%'`;
	expect(owned).toEqual([]);
	const steps = await sql<{ role: string }[]>`
		select distinct r.rolname::text as role from pg_auth_members m
		join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member
		where l.rolname like 'foothold\\_%' order by 1`;
	expect(steps.map(({ role }) => role)).toEqual(APP_ROLES);
});

test('what was said and who read it is added to by the app and never changed', async () => {
	const privileges = await privilegesOf(sql);
	for (const table of APPEND_ONLY) {
		const given = privileges.filter((p) => p.table === table && p.role === 'foothold_app');
		expect(given.map(({ privilege }) => privilege).sort(), table).toEqual(['INSERT', 'SELECT']);
	}
	expect(privileges.filter(({ privilege }) => ['TRUNCATE', 'TRIGGER'].includes(privilege))).toEqual([]);
});

test("a child's answers, goals and talks are never deleted by the app; only retention may", async () => {
	const deleters = (await privilegesOf(sql)).filter(({ privilege }) => privilege === 'DELETE');
	expect(deleters.map(({ role, table }) => `${role} ${table}`).sort()).toEqual([
		'foothold_app drafts',
		'foothold_app goal_steps',
		'foothold_app picture_pins',
		'foothold_app pupil_cards',
		'foothold_app pupil_contacts',
		'foothold_app pupil_identifiers',
		'foothold_app roster_previews',
		'foothold_app sessions',
		'foothold_app tablet_classes',
		'foothold_app terms',
		'foothold_jobs jobs',
		'foothold_signin sessions',
		'foothold_signin throttles'
	]);
});

test('backup only reads, and reads everything; restore only writes, and writes everything', async () => {
	const privileges = await privilegesOf(sql);
	const of = (role: string) =>
		privileges.filter((p) => p.role === role).map(({ table, privilege }) => `${privilege} ${table}`);
	const tables = await tablesOf(sql);
	expect(of('foothold_backup').sort()).toEqual(tables.map((table) => `SELECT ${table}`).sort());
	expect(of('foothold_restore').sort()).toEqual(tables.map((table) => `INSERT ${table}`).sort());
});

test('everybody has nothing: no table, no function, no schema, no database', async () => {
	expect((await privilegesOf(sql)).filter(({ role }) => role === 'PUBLIC')).toEqual([]);
	const open = await sql`
		select p.proname as name from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
			where p.pronamespace in ('public'::regnamespace, 'foothold'::regnamespace) and acl.grantee = 0
		union all
		select n.nspname from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) acl
			where n.nspname in ('public', 'foothold') and acl.grantee = 0
		union all
		select d.datname from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) acl
			where d.datname = current_database() and acl.grantee = 0`;
	expect(open).toEqual([]);
});

test('a function that a later version adds is closed to everybody until it is opened', async () => {
	const own = connect(owner, { max: 1 });
	await own.unsafe('begin; create function later() returns int language sql as $$ select 1 $$');
	const [row] = await own`
		select count(*)::int as open from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
		where p.proname = 'later' and acl.grantee = 0`;
	await own.unsafe('rollback');
	await own.end({ timeout: 5 });
	expect(row).toEqual({ open: 0 });
});

test('no function lends its owner, no view walks past the locks, and nothing is kept without a log', async () => {
	const lending = await sql`
		select proname from pg_proc where pronamespace in ('public'::regnamespace, 'foothold'::regnamespace) and prosecdef`;
	expect(lending).toEqual([]);
	const views = await sql`
		select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
			and not coalesce(reloptions @> array['security_invoker=true'], false)`;
	expect(views).toEqual([]);
	const unlogged = await sql`
		select relname from pg_class where relnamespace = 'public'::regnamespace and relpersistence <> 'p'`;
	expect(unlogged).toEqual([]);
});

test('no policy of a table of a school asks another table: Citus would refuse it', async () => {
	const asking = (await policiesOf(sql)).filter(
		({ table, using, check }) => !(table in GLOBAL) && /\bselect\b/i.test(`${using} ${check}`)
	);
	expect(asking).toEqual([]);
});

test('a check-in is read for a chart from its key alone, and a card is updated where it stands', async () => {
	const [key] = await sql<
		{ definition: string }[]
	>`select pg_get_indexdef('check_ins_pk'::regclass) as definition`;
	expect(key?.definition).toContain(
		'(school_id, pupil_id, day, slot) INCLUDE (band, corner, subjects, confidences, progresses)'
	);
	const [cards] = await sql`select reloptions from pg_class where oid = 'pupil_cards'::regclass`;
	expect(cards).toEqual({ reloptions: ['fillfactor=50'] });
	const indexed = await sql<{ column: string }[]>`
		select distinct attname::text as column from pg_index i
		join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
		where i.indrelid = 'pupil_cards'::regclass order by 1`;
	expect(indexed.map(({ column }) => column)).toEqual(['class_id', 'pupil_id', 'school_id']);
});

test('check-ins are ready to be cut by year: the day is part of all that is unique', async () => {
	for (const { name, columns } of (await keysOf('p', 'u')).filter(({ table }) => table === 'check_ins'))
		expect(columns, name).toContain('day');
});

async function keysOf(...kinds: ('p' | 'u')[]) {
	return sql<{ name: string; table: string; columns: string[] }[]>`
		select conname::text as name, conrelid::regclass::text as table, array(
			select attname::text from unnest(conkey) with ordinality k (attnum, n)
			join pg_attribute a on a.attrelid = conrelid and a.attnum = k.attnum order by n) as columns
		from pg_constraint where connamespace = 'public'::regnamespace and contype::text = any (${kinds})`;
}
