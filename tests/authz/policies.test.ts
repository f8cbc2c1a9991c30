import { readdirSync } from 'node:fs';
import { is, SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hasRole, type Viewer } from '#lib/domain/viewer.ts';
import { testStore } from '../support/database.ts';
import { everybody, makeCast, today, type Who } from './cast.ts';
import { slipped, slipsIn } from './condition-mutants.ts';
import { conditions, expected } from './expected.ts';
import { whileBroken, type Policy } from './switches.ts';

vi.mock('#lib/server/policies/accounts.ts', async (real) => switchedOf('accounts', await real()));
vi.mock('#lib/server/policies/calls.ts', async (real) => switchedOf('calls', await real()));
vi.mock('#lib/server/policies/check-ins.ts', async (real) => switchedOf('check-ins', await real()));
vi.mock('#lib/server/policies/concerns.ts', async (real) => switchedOf('concerns', await real()));
vi.mock('#lib/server/policies/families.ts', async (real) => switchedOf('families', await real()));
vi.mock('#lib/server/policies/goals.ts', async (real) => switchedOf('goals', await real()));
vi.mock('#lib/server/policies/pupils.ts', async (real) => switchedOf('pupils', await real()));
vi.mock('#lib/server/policies/reach.ts', async (real) => switchedOf('reach', await real()));

async function switchedOf(room: string, real: object) {
	const { switched } = await import('./switches.ts');
	return switched(room, real as Record<string, unknown>);
}

const store = await testStore();
const dialect = new PgDialect();
let world: Awaited<ReturnType<typeof makeCast>>;
const policies = await allPolicies();

beforeAll(async () => {
	world = await makeCast(store);
}, 60_000);

test('every policy has its row in the table, and every row a policy', () => {
	const named = [...Object.keys(expected), ...conditions];
	expect([...policies.keys()].sort()).toEqual(named.toSorted());
});

// Asked past row security, as the owner: what holds here is the first lock alone.
describe.each(Object.keys(expected))('%s', (name) => {
	test.each(everybody)('%s', async (who) => {
		expect(await answerOf(name, who)).toEqual(wanted(name, who));
	});
});

// Staff may read what is shared with the team or wider, and nothing is shared more narrowly: no row tells the
// condition on a share's audience from its absence. With families it does.
const sameEitherWay = /^mentor: without share\.audience/;

test('whoever breaks one policy is caught by a line of the table', { timeout: 180_000 }, async () => {
	const mutants = mutantsOfAll();
	const alive: string[] = [];
	for (const mutant of mutants) {
		const caught = await whileBroken({ [mutant.policy]: mutant.instead }, () => firstCatch(mutant.watched));
		if (!caught) alive.push(`${mutant.policy}: ${mutant.name}`);
	}
	console.log(`policies in code: ${mutants.length - alive.length} of ${mutants.length} mutants caught`);
	expect(alive).toEqual([]);
	expect(mutants.length).toBeGreaterThan(100);
	expect(await firstCatch(Object.keys(expected))).toBe(undefined);
});

type Mutant = {
	policy: string;
	name: string;
	instead: (real: Policy, ...args: unknown[]) => unknown;
	/** The rows of the table that ask it. */
	watched: string[];
};

/** Every policy made to say yes, no, everything, all of the school, nothing; and every condition with one thing forgotten. */
function mutantsOfAll(): Mutant[] {
	const scopes = Object.keys(expected).filter((name) => !('yes' in (expected[name] ?? {})));
	const always = (policy: string, name: string, answer: unknown, watched: string[]) => ({
		policy,
		name,
		instead: () => answer,
		watched
	});
	return Object.entries(expected)
		.flatMap(([policy, row]): Mutant[] => {
			if ('yes' in row)
				return [always(policy, 'always yes', true, [policy]), always(policy, 'always no', false, [policy])];
			return [
				always(policy, 'everything', sql`true`, [policy]),
				always(policy, 'nothing', sql`false`, [policy]),
				{ policy, name: "all of the viewer's school", instead: ownSchool(row.table), watched: [policy] },
				...slipsOf(policy)
			];
		})
		.concat(
			conditions.flatMap((policy) => [
				always(policy, 'always true', sql`true`, scopes),
				always(policy, 'always false', sql`false`, scopes)
			])
		);
}

const ownSchool =
	(table: string) =>
	(_: Policy, viewer: unknown): SQL => {
		const school = (viewer as Viewer & { schoolId?: string }).schoolId ?? null;
		return sql`${sql.raw(table)}.school_id = ${school}`;
	};

/** One thing forgotten in the condition that a kind of viewer gets, one at a time. */
function slipsOf(policy: string): Mutant[] {
	return (['asha', 'mentor', 'dsl', 'guardian'] as const).flatMap((who) => {
		const sample = world.cast[who];
		const condition = policies.get(policy)?.(sample, today);
		if (!is(condition, SQL)) throw new Error(`${policy} gives no condition.`);
		const lead = who === 'dsl';
		const like = (viewer: Viewer) => viewer.kind === sample.kind && (!lead || hasRole(viewer, 'dsl'));
		return Array.from({ length: slipsIn(condition) }, (_, nth) => ({
			policy,
			name: `${who}: without ${slipped(condition, nth).name} (${nth})`,
			instead: (real: Policy, ...args: unknown[]) => {
				const asked = real(...args);
				return like(args[0] as Viewer) && is(asked, SQL) ? slipped(asked, nth).condition : asked;
			},
			watched: [policy]
			// Of the lead's condition, what other staff do not have; the rest is tried with theirs.
		})).filter(({ name }) => (!lead || / (?:concern|given)\b/.test(name)) && !sameEitherWay.test(name));
	});
}

async function firstCatch(names: string[]): Promise<string | undefined> {
	for (const name of names)
		for (const who of everybody) {
			const answer = await answerOf(name, who);
			if (JSON.stringify(answer) !== JSON.stringify(wanted(name, who))) return `${name} for ${who}`;
		}
	return undefined;
}

async function answerOf(name: string, who: Who): Promise<unknown> {
	const row = expected[name];
	const answer = policies.get(name)?.(world.cast[who], today);
	if (!row || 'yes' in row || !is(answer, SQL)) return answer;
	const { sql: where, params } = dialect.sqlToQuery(answer);
	const rows = await store.asOwner.unsafe<{ school: string; key: string }[]>(
		`select school_id as school, ${row.key} as key from ${row.table} where ${where}`,
		params as string[]
	);
	return rows.map(({ school, key }) => world.label(school, key)).sort();
}

function wanted(name: string, who: Who): unknown {
	const row = expected[name];
	if (!row) throw new Error(`${name} has no row.`);
	return 'yes' in row ? row.yes.includes(who) : [...(row.rows[who] ?? [])].sort();
}

/** Every function that the room exports, through its switch. */
async function allPolicies(): Promise<Map<string, Policy>> {
	const found = new Map<string, Policy>();
	const rooms = import.meta.glob<Record<string, unknown>>('../../src/lib/server/policies/*.ts');
	expect(Object.keys(rooms)).toHaveLength(
		readdirSync('src/lib/server/policies').filter((file) => file.endsWith('.ts')).length
	);
	for (const [path, load] of Object.entries(rooms)) {
		const room = /([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
		for (const [name, policy] of Object.entries(await load()))
			if (typeof policy === 'function') found.set(`${room}.${name}`, policy as Policy);
	}
	return found;
}
