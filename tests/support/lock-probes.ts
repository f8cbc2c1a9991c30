import type { Sql } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/ids.ts';
import { APPEND_ONLY, GLOBAL, privilegesOf, SECRETS, tablesOf, tablesOfASchool } from './catalogue.ts';
import type { Answer, Ask } from './probe.ts';
import type { SeededSchool } from './two-schools.ts';

/** One question to the locks. `ask` gives undefined while they hold, or what got through. */
export type Probe = { name: string; table: string; run(ask: Ask): Promise<string | undefined> };

type Row = Record<string, unknown>;

/**
 * Every probe of the second lock, made from the catalogue and from the rows of two schools that are alike. The same
 * probes run through the door, where all must hold, and against every mutant of a policy, where one must not.
 */
export async function lockProbes(owner: Sql, [a, b]: [SeededSchool, SeededSchool]): Promise<Probe[]> {
	const privileges = await privilegesOf(owner);
	const may = (role: string, table: string, privilege: string) =>
		privileges.some((p) => p.role === `foothold_${role}` && p.table === table && p.privilege === privilege);
	const probes: Probe[] = [];
	// Where the column itself may not be written, no lock is asked: the catalogue refuses first.
	const movable = new Set(
		(
			await owner<{ table: string }[]>`select c.relname::text as table from pg_class c
				join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id'
				where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname in ${owner(await tablesOfASchool(owner))}
					and has_column_privilege('foothold_app', c.oid, a.attnum, 'UPDATE')`
		).map(({ table }) => table)
	);
	for (const table of await tablesOfASchool(owner)) {
		const [theirs] = await owner<Row[]>`
			select to_jsonb(t.*) as row from ${owner(table)} t where school_id = ${b.schoolId} limit 1`;
		if (!theirs) throw new Error(`tests/support/two-schools.ts has no row of ${table} yet.`);
		probes.push(...probesOfTable(table, theirs['row'] as Row, [a, b], may, movable.has(table)));
	}
	return [
		...(await tablesOf(owner)).map(probeOfSwitch),
		...probes,
		...probesOfGlobals([a, b]),
		...probesOfWords([a, b]),
		...probesOfPlaces([a, b]),
		...probesOfGrants(a)
	];
}

/** A policy means nothing while row security is off, and the owner walks past it while it is not forced. */
const probeOfSwitch = (table: string): Probe => ({
	name: `${table}: row security is on, for the owner too`,
	table,
	async run(ask) {
		const { rows } = await ask(
			{ role: 'app', schoolId: null },
			`select relrowsecurity and relforcerowsecurity as on from pg_class where oid = 'public.${table}'::regclass`
		);
		return rows[0]?.['on'] === true ? undefined : 'is off';
	}
});

function probesOfTable(
	table: string,
	theirs: Row,
	[a, b]: [SeededSchool, SeededSchool],
	may: (role: string, table: string, privilege: string) => boolean,
	movable: boolean
): Probe[] {
	// The pupil sees drafts, the lead sees concerns: the schools are compared by whoever sees most.
	const viewerId = table === 'drafts' ? a.pupilId : a.lead;
	// And whoever writes is the one whom the row names, so that only its school can be what is wrong.
	const writer = String(theirs[table === 'drafts' ? 'pupil_id' : 'membership_id'] ?? a.lead);
	const seers = (['app', 'signin'] as const).filter((role) => may(role, table, 'SELECT'));
	const writers = (['app', 'signin'] as const).filter((role) => may(role, table, 'INSERT'));
	const count = `select count(*) filter (where school_id = $1) as own,
		count(*) filter (where school_id <> $1) as others from ${table}`;
	const insert = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::text::jsonb)`;
	const probe = (name: string, run: Probe['run']): Probe => ({ name: `${table}: ${name}`, table, run });
	return [
		...seers.map((role) =>
			probe(`${role} sees its own school and no other`, async (ask) => {
				const answer = await ask({ role, schoolId: a.schoolId, viewerId, lead: true }, count, [a.schoolId]);
				const [row] = answer.rows;
				if (!row) return refused(answer);
				if (Number(row['own']) === 0) return 'does not see its own';
				return Number(row['others']) > 0 ? 'sees the other school' : undefined;
			})
		),
		...seers.map((role) =>
			probe(`${role} without a school sees nothing`, async (ask) => {
				const answer = await ask({ role, schoolId: null, viewerId, lead: true }, count, [a.schoolId]);
				const [row] = answer.rows;
				if (!row) return refused(answer);
				return Number(row['own']) + Number(row['others']) > 0 ? 'sees rows' : undefined;
			})
		),
		...writers.flatMap((role) =>
			[a.schoolId, null].map((schoolId) =>
				probe(`${role} ${schoolId ? 'of one school' : 'without a school'} adds to no other`, async (ask) =>
					// The very row of the other school: without the lock it is a duplicate, with it it is forbidden.
					mustBeForbidden(
						await ask({ role, schoolId, viewerId: writer, lead: true }, insert, [JSON.stringify(theirs)])
					)
				)
			)
		),
		...(movable
			? [
					probe('app moves nothing to another school', async (ask) =>
						mustBeForbidden(
							await ask(
								{ role: 'app', schoolId: a.schoolId, viewerId, lead: true },
								`update ${table} set school_id = $1`,
								[b.schoolId]
							)
						)
					)
				]
			: []),
		...probesOfCopying(table, theirs)
	];
}

/** Backup reads every school, restore writes every school. */
function probesOfCopying(table: string, row: Row): Probe[] {
	const insert = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::text::jsonb)`;
	return [
		{
			name: `${table}: backup reads it whole`,
			table,
			async run(ask) {
				const answer = await ask({ role: 'backup', schoolId: null }, `select count(*) as all from ${table}`);
				if (answer.code) return refused(answer);
				return Number(answer.rows[0]?.['all']) >= 2 ? undefined : 'does not see every school';
			}
		},
		{
			name: `${table}: restore may write it`,
			table,
			async run(ask) {
				const answer = await ask({ role: 'restore', schoolId: null }, insert, [JSON.stringify(row)]);
				// The row is there already: that is how far it must get.
				return answer.code === '23505' ? undefined : refused(answer);
			}
		}
	];
}

function probesOfGlobals([a, b]: [SeededSchool, SeededSchool]): Probe[] {
	const app = { role: 'app', schoolId: a.schoolId, viewerId: a.lead, lead: true } as const;
	const signin = { role: 'signin', schoolId: null } as const;
	const probe = (table: string, name: string, run: Probe['run']) => ({
		name: `${table}: ${name}`,
		table,
		run
	});
	const sees = (table: string, mine: string, theirs: string) =>
		probe(table, 'app sees its own school and no other', async (ask) => {
			const answer = await ask(
				app,
				`select count(*) filter (where ${mine}) as own,
				count(*) filter (where ${theirs}) as others from (select * from
				(select ${table === 'accounts' ? 'id' : 'id, school_id'} from ${table}) t) t`
			);
			if (answer.code) return refused(answer);
			if (Number(answer.rows[0]?.['own']) === 0) return 'does not see its own';
			return Number(answer.rows[0]?.['others']) > 0 ? 'sees the other school' : undefined;
		});
	const ofSchool = (table: string) =>
		sees(table, `school_id = '${a.schoolId}'`, `school_id <> '${a.schoolId}'`);
	const invitation = (values: Row) =>
		`insert into invitations (id, token_hash, expires_at, ${Object.keys(values).join()})
		values ('${newId()}', '${newId()}', now(), ${Object.values(values)
			.map((value) => `'${String(value)}'`)
			.join()})`;
	const job = (schoolId: string) =>
		`insert into jobs (id, school_id, kind, payload, run_at) values ('${newId()}', '${schoolId}', 'mail', '{}', now())`;
	return [
		sees('accounts', `id = '${a.accountId}'`, `id = '${b.accountId}'`),
		ofSchool('invitations'),
		ofSchool('sessions'),
		probe('sessions', 'app ends those of its own school and no other', async (ask) => {
			const mine = await ask(app, `delete from sessions where school_id = '${a.schoolId}'`);
			const theirs = await ask(app, `delete from sessions where school_id = '${b.schoolId}'`);
			if (mine.code || mine.count === 0) return 'cannot end its own';
			return theirs.count > 0 ? 'ends those of the other school' : undefined;
		}),
		probe('invitations', 'app invites to its own school and no other', async (ask) => {
			const mine = await ask(app, invitation({ kind: 'staff', school_id: a.schoolId }));
			if (mine.code) return refused(mine);
			return mustBeForbidden(await ask(app, invitation({ kind: 'staff', school_id: b.schoolId })));
		}),
		probe('invitations', 'app sets up no installation', async (ask) =>
			mustBeForbidden(await ask(app, invitation({ kind: 'setup', school_id: a.schoolId })))
		),
		probe('invitations', 'app offers a new password to its own people and no others', async (ask) => {
			const reset = { kind: 'reset', school_id: a.schoolId };
			const mine = await ask(app, invitation({ ...reset, account_id: a.accountId }));
			if (mine.code) return refused(mine);
			return mustBeForbidden(await ask(app, invitation({ ...reset, account_id: b.accountId })));
		}),
		probe('invitations', 'app moves none to another school', async (ask) => {
			const theirs = await ask(
				app,
				`update invitations set expires_at = now() where id = '${b.invitationId}'`
			);
			return theirs.count > 0 ? 'changed one of the other school' : undefined;
		}),
		probe('jobs', 'app asks for work of its own school and no other', async (ask) => {
			const mine = await ask(app, job(a.schoolId));
			if (mine.code) return refused(mine);
			return mustBeForbidden(await ask(app, job(b.schoolId)));
		}),
		probe('jobs', 'the ticker sees the work of every school', async (ask) => {
			const answer = await ask({ role: 'jobs', schoolId: null }, 'update jobs set attempts = attempts + 1');
			return answer.count >= 2 ? undefined : 'does not see every school';
		}),
		probe('jobs', 'sign-in asks for work', async (ask) => {
			const answer = await ask(signin, job(a.schoolId));
			return answer.code ? refused(answer) : undefined;
		}),
		...(['accounts', 'sessions', 'throttles', 'invitations'] as const).map((table) =>
			probe(table, 'sign-in finds it before the school is known', async (ask) => {
				const answer = await ask(signin, `select count(*) as all from ${table}`);
				if (answer.code) return refused(answer);
				return Number(answer.rows[0]?.['all']) >= 2 ? undefined : 'does not find it';
			})
		),
		...Object.keys(GLOBAL).flatMap((table) => [
			probe(table, 'backup reads it whole', async (ask: Ask) => {
				const answer = await ask({ role: 'backup', schoolId: null }, `select count(*) as all from ${table}`);
				return Number(answer.rows[0]?.['all']) >= 2 ? undefined : 'does not see all';
			}),
			probe(table, 'restore may write it', async (ask: Ask) => {
				const answer = await ask({ role: 'restore', schoolId: null }, `insert into ${table} default values`);
				// A row of nothing is not whole: that is how far it must get.
				return answer.code === '23502' ? undefined : refused(answer);
			})
		])
	];
}

/** The words that not even the own school may see: those of a concern, and those that a child has not sent. */
function probesOfWords([a]: [SeededSchool, SeededSchool]): Probe[] {
	const as = (viewerId: string, lead = false) =>
		({ role: 'app', schoolId: a.schoolId, viewerId, lead }) as const;
	const rows = (table: string, name: string, viewer: ReturnType<typeof as>, expected: 0 | 1): Probe => ({
		name: `${table}: ${name}`,
		table,
		async run(ask) {
			const answer = await ask(viewer, `select * from ${table}`);
			if (answer.code) return refused(answer);
			return answer.rows.length === expected ? undefined : `sees ${answer.rows.length}`;
		}
	});
	const raise = (membershipId: string) =>
		`insert into concerns (school_id, id, pupil_id, membership_id, words, told_in_person)
		values ('${a.schoolId}', '${newId()}', '${a.pupilId}', '${membershipId}', 'words', false)`;
	const acknowledge = (membershipId: string) =>
		`insert into concern_acknowledgements (school_id, concern_id, author_id, membership_id)
		values ('${a.schoolId}', '${a.concernId}', '${a.author}', '${membershipId}')`;
	const draft = `insert into drafts (school_id, pupil_id, day, slot, id, answers, changed_at)
		values ('${a.schoolId}', '${a.pupilId}', '2025-03-04', 1, '${newId()}', '{}', now())`;
	const writes = (table: string, name: string, run: Probe['run']): Probe => ({
		name: `${table}: ${name}`,
		table,
		run
	});
	return [
		...['concerns', 'concern_acknowledgements'].flatMap((table) => [
			rows(table, 'its author reads it', as(a.author), 1),
			rows(table, 'the safeguarding lead reads it', as(a.lead, true), 1),
			rows(table, 'a colleague does not', as(a.colleague), 0),
			rows(table, 'the child does not', as(a.pupilId), 0)
		]),
		writes('concerns', 'everybody raises their own', async (ask) => {
			const answer = await ask(as(a.colleague), raise(a.colleague));
			return answer.code ? refused(answer) : undefined;
		}),
		writes('concerns', "nobody raises one in another's name, not even the lead", async (ask) =>
			mustBeForbidden(await ask(as(a.lead, true), raise(a.author)))
		),
		writes('concern_acknowledgements', 'a colleague acknowledges none', async (ask) =>
			mustBeForbidden(await ask(as(a.colleague), acknowledge(a.colleague)))
		),
		writes('concern_acknowledgements', "the lead acknowledges in nobody else's name", async (ask) =>
			mustBeForbidden(await ask(as(a.lead, true), acknowledge(a.colleague)))
		),
		rows('drafts', 'the child takes up their own again', as(a.pupilId), 1),
		rows('drafts', 'a mentor never sees it', as(a.author), 0),
		rows('drafts', 'the safeguarding lead never sees it', as(a.lead, true), 0),
		writes('drafts', "nobody begins one in a child's name", async (ask) =>
			mustBeForbidden(await ask(as(a.author), draft))
		)
	];
}

/** Whoever signs in has shown an account and no school yet: they find their own memberships, and touch none. */
function probesOfPlaces([a, b]: [SeededSchool, SeededSchool]): Probe[] {
	const table = 'memberships';
	const nowhere = { role: 'signin', schoolId: null, accountId: b.accountId } as const;
	const elsewhere = { role: 'signin', schoolId: a.schoolId, accountId: b.accountId } as const;
	return [
		{
			name: 'memberships: sign-in finds those of the account that signs in, and no others',
			table,
			async run(ask) {
				const answer = await ask(nowhere, 'select id from memberships');
				if (answer.code) return refused(answer);
				const found = answer.rows.map(({ id }) => id);
				return found.length === 1 && found[0] === b.author ? undefined : `finds ${found.length}`;
			}
		},
		{
			name: 'memberships: sign-in lets nobody of another school back in',
			table,
			async run(ask) {
				const answer = await ask(elsewhere, 'update memberships set ended_at = null');
				if (answer.code) return refused(answer);
				// Four of its own school, and not the one of the other that it may see.
				return answer.count === 4 ? undefined : `changes ${answer.count}`;
			}
		},
		{
			name: 'memberships: sign-in makes nobody a member of another school',
			table,
			async run(ask) {
				return mustBeForbidden(
					await ask(
						elsewhere,
						`insert into memberships (school_id, id, account_id, kind, name)
						values ('${b.schoolId}', '${newId()}', '${b.accountId}', 'staff', 'x')`
					)
				);
			}
		}
	];
}

/** What no row decides: that which is written for good, and secrets. */
function probesOfGrants(a: SeededSchool): Probe[] {
	const app = { role: 'app', schoolId: a.schoolId, viewerId: a.lead, lead: true } as const;
	const denied = (table: string, name: string, statement: string): Probe => ({
		name: `${table}: ${name}`,
		table,
		async run(ask) {
			const answer = await ask(app, statement);
			if (!answer.code) return 'was let through';
			return answer.message?.startsWith('permission denied') ? undefined : refused(answer);
		}
	});
	return [
		...APPEND_ONLY.flatMap((table) => [
			denied(table, 'app rewrites nothing', `update ${table} set school_id = school_id`),
			denied(table, 'app deletes nothing', `delete from ${table}`),
			denied(table, 'app empties nothing', `truncate ${table}`)
		]),
		...Object.entries(SECRETS).flatMap(([table, columns]) => [
			...columns.flatMap((column) => [
				denied(table, `app does not read ${column}`, `select ${column} from ${table}`),
				// Nor may it be asked about, which reads it one bit at a time.
				denied(table, `app does not ask about ${column}`, `select 1 from ${table} where ${column} is null`)
			])
		])
	];
}

/** Row security says no, and not merely a missing grant or a duplicate that would have been a leak. */
function mustBeForbidden(answer: Answer): string | undefined {
	if (answer.code === '42501' && answer.message?.includes('row-level security')) return undefined;
	return answer.code ? `got as far as ${refused(answer)}` : 'was let through';
}

const refused = ({ code, message }: Answer) => `${code}: ${message}`;
