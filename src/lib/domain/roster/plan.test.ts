import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from './changes.ts';
import { groupKey } from './groups.ts';
import {
	namedTwice,
	planImport,
	type Answers,
	type Covers,
	type KeyedPupil,
	type KnownPupil
} from './plan.ts';
import { shownName } from './names.ts';

const file = (some: Partial<KeyedPupil>): KeyedPupil => ({
	lines: [2],
	keys: { admission: 'h1' },
	forename: 'Omar',
	surname: 'Tate',
	knownAs: null,
	year: 4,
	groups: ['4 Fox'],
	contacts: [],
	ask: false,
	...some
});
const school = (some: Partial<KnownPupil>): KnownPupil => ({
	id: 'p1',
	forename: 'Omar',
	surname: 'Tate',
	shownName: 'Omar',
	year: 4,
	archived: false,
	keys: [{ kind: 'admission', hash: 'h1' }],
	classes: [{ name: '4 Fox', roster: true }],
	contacts: [],
	...some
});
type More = {
	covers?: Covers;
	answers?: Answers;
	classes?: string[];
	mentions?: Parameters<typeof planImport>[0]['mentions'];
};
const plan = (pupils: KeyedPupil[], known: KnownPupil[], more: More = {}) =>
	planImport({ pupils, known, mentions: [], classes: ['4 Fox'], covers: 'classes', answers: {}, ...more });

describe('finding a pupil again', () => {
	test('the same child changes nothing', () => {
		expect(plan([file({})], [school({})])).toEqual({
			outcomes: [{ kind: 'same', id: 'p1' }],
			newClasses: [],
			leavers: [],
			unsure: []
		});
	});

	test('the order is source id, admission number, UPN; two that point at two children are asked about', () => {
		const known = [school({}), school({ id: 'p2', forename: 'Ana', keys: [{ kind: 'upn', hash: 'u2' }] })];
		expect(plan([file({ keys: { admission: 'h1', upn: 'u2' } })], known).outcomes[0]).toMatchObject({
			kind: 'ask',
			ask: { why: 'two-matches', candidates: ['p1', 'p2'] }
		});
		expect(plan([file({ keys: { admission: 'h1', upn: 'u9' } })], known).outcomes[0]).toMatchObject({
			kind: 'change',
			id: 'p1',
			changes: [{ what: 'numbers', kinds: ['upn'] }]
		});
	});

	test('a new surname is a change; another forename under the same number is a question', () => {
		const renamed = plan([file({ surname: 'Cole' })], [school({})]).outcomes[0];
		expect(renamed).toMatchObject({
			kind: 'change',
			changes: [{ what: 'name', from: 'Omar Tate', to: 'Omar Cole' }]
		});
		expect(plan([file({ forename: 'Ana' })], [school({})]).outcomes[0]).toMatchObject({
			kind: 'ask',
			ask: { why: 'other-name', candidates: ['p1'], suggested: 'leave' }
		});
	});

	test('two numbers that agree may carry a wholly new name', () => {
		const known = school({
			keys: [
				{ kind: 'admission', hash: 'h1' },
				{ kind: 'upn', hash: 'u1' }
			]
		});
		const renamed = file({ forename: 'Ana', surname: 'Cole', keys: { admission: 'h1', upn: 'u1' } });
		expect(plan([renamed], [known]).outcomes[0]).toMatchObject({ kind: 'change', id: 'p1' });
	});

	test('a child whose number is new but whose name and class are known is a question', () => {
		const outcome = plan([file({ keys: { admission: 'h9' } })], [school({})]).outcomes[0];
		expect(outcome).toMatchObject({
			kind: 'ask',
			ask: { why: 'new-number', candidates: ['p1'], suggested: 'p1' }
		});
	});

	test('a child without numbers is asked about unless nothing would change', () => {
		const nameless = file({ keys: {}, ask: true });
		expect(plan([nameless], [school({})]).outcomes[0]).toEqual({ kind: 'same', id: 'p1' });
		expect(plan([nameless], [school({ year: 3 })]).outcomes[0]).toMatchObject({
			kind: 'ask',
			ask: { suggested: 'p1' }
		});
		expect(plan([nameless], []).outcomes[0]).toMatchObject({
			kind: 'ask',
			ask: { candidates: [], suggested: 'add' }
		});
	});

	test('two children of the file never become one of the school', () => {
		const twins = [file({}), file({ lines: [3], keys: { upn: 'u1' } })];
		const known = school({
			keys: [
				{ kind: 'admission', hash: 'h1' },
				{ kind: 'upn', hash: 'u1' }
			]
		});
		const { outcomes } = plan(twins, [known]);
		expect(outcomes.map((outcome) => outcome.kind)).toEqual(['ask', 'ask']);
		expect(namedTwice(plan(twins, [known], { answers: { 2: 'p1', 3: 'p1' } }).outcomes)).toEqual(['p1']);
	});

	test('an answer counts only for somebody who was offered', () => {
		const asked = file({ forename: 'Ana' });
		expect(plan([asked], [school({})], { answers: { 2: 'p1' } }).outcomes[0]).toMatchObject({
			kind: 'change',
			id: 'p1'
		});
		expect(plan([asked], [school({})], { answers: { 2: 'add' } }).outcomes[0]).toEqual({ kind: 'add' });
		expect(plan([asked], [school({})], { answers: { 2: 'leave' } }).outcomes[0]).toEqual({ kind: 'leave' });
		expect(plan([asked], [school({})], { answers: { 2: 'p7' } }).outcomes[0]).toMatchObject({ kind: 'ask' });
		expect(plan([file({})], [school({})], { answers: { 2: 'leave' } }).outcomes[0]).toEqual({
			kind: 'same',
			id: 'p1'
		});
	});
});

describe('what changes', () => {
	const changes = (
		pupil: Partial<KeyedPupil>,
		known: Partial<KnownPupil>,
		others: KeyedPupil[] = []
	): Change[] => {
		const [outcome] = plan([file(pupil), ...others], [school(known)]).outcomes;
		return outcome?.kind === 'change' ? outcome.changes : [];
	};

	test('a child who comes back comes back as the same child', () => {
		expect(changes({}, { archived: true })).toEqual([{ what: 'returns' }]);
	});

	test('a known-as name is what the class sees; a name chosen in the school stays where the file has none', () => {
		expect(changes({ knownAs: 'Omi' }, {})).toEqual([{ what: 'shown', from: 'Omar', to: 'Omi' }]);
		expect(changes({}, { shownName: 'Omi' })).toEqual([]);
		expect(changes({ forename: 'Omar Ali' }, {})).toMatchObject([
			{ what: 'name' },
			{ what: 'shown', to: 'Omar Ali' }
		]);
	});

	test('a letter lost in the export does not spoil a name that was right', () => {
		expect(changes({ surname: 'T?te' }, {})).toEqual([]);
		expect(changes({ surname: 'Tate' }, { surname: 'T?te' })).toMatchObject([
			{ what: 'name', to: 'Omar Tate' }
		]);
	});

	test('a new class is joined and the roster class before it left; a group made by hand stays', () => {
		const classes = [
			{ name: '3 Owl', roster: true },
			{ name: 'Lego club', roster: false },
			{ name: 'Choir', roster: false }
		];
		const singer = file({
			lines: [3],
			keys: { admission: 'h3' },
			forename: 'Ana',
			groups: ['4 Fox', 'Choir']
		});
		expect(changes({}, { classes }, [singer])).toEqual([
			{ what: 'joins', classes: ['4 Fox'] },
			{ what: 'leaves', classes: ['3 Owl', 'Choir'] }
		]);
	});

	test('what the file leaves empty stays as it is', () => {
		expect(changes({ year: null, groups: [], knownAs: null }, {})).toEqual([]);
	});

	test('a court order that is new in the file is a change, whoever the adult is', () => {
		const adult = { name: 'Sam Cole', relationship: 'Father', email: null };
		const after = [{ ...adult, hold: 'court' as const }];
		expect(changes({ contacts: after }, { contacts: [{ ...adult, hold: null }] })).toEqual([
			{ what: 'contacts', now: after }
		]);
		expect(changes({ contacts: [] }, { contacts: after })).toEqual([]);
	});
});

describe('pupils who are not in the file', () => {
	const gone = school({ id: 'p2', forename: 'Ana', keys: [{ kind: 'admission', hash: 'h2' }] });
	const elsewhere = school({
		id: 'p3',
		forename: 'Li',
		keys: [],
		classes: [{ name: '6 Owl', roster: true }]
	});

	test('are proposed for the archive when their class is in the file, or when the file is the whole school', () => {
		const known = [school({}), gone, elsewhere];
		expect(plan([file({})], known).leavers).toEqual(['p2']);
		expect(plan([file({})], known, { covers: 'school' }).leavers).toEqual(['p2', 'p3']);
	});

	test('are not proposed when a refused row or an open question may be about them', () => {
		const known = [school({}), gone];
		const mention = { line: 9, keys: { admission: 'h2' }, forename: '', surname: '' };
		expect(plan([file({})], known, { mentions: [mention] })).toMatchObject({ leavers: [], unsure: ['p2'] });
		const byName = { line: 9, keys: {}, forename: 'Ana', surname: 'Tate' };
		expect(plan([file({})], known, { mentions: [byName] })).toMatchObject({ leavers: [], unsure: ['p2'] });
		const question = file({ lines: [3], keys: { admission: 'h2' }, forename: 'Bo' });
		expect(plan([file({}), question], known)).toMatchObject({ leavers: [], unsure: ['p2'] });
	});

	test('are not proposed twice', () => {
		expect(plan([file({})], [school({}), { ...gone, archived: true }]).leavers).toEqual([]);
	});
});

describe('any roster on any school', () => {
	const names = fc.constantFrom('Omar', 'Ana', 'Li', 'Zoë', 'Yusuf', 'يوسف');
	const groups = fc.subarray(['4 Fox', '5 Owl', 'Choir', '6 Bee'], { maxLength: 2 });
	const hash = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
	const roster = fc
		.array(
			fc.record({
				forename: names,
				surname: fc.constantFrom('Tate', 'Cole', 'Ng'),
				knownAs: fc.option(names),
				year: fc.option(fc.integer({ min: 0, max: 11 })),
				groups,
				keys: fc.record({ admission: hash, upn: hash }, { requiredKeys: [] })
			}),
			{ maxLength: 8 }
		)
		.map((some) =>
			some.map((one, at) => file({ ...one, lines: [at + 2], ask: Object.keys(one.keys).length === 0 }))
		);
	const members = fc
		.array(
			fc.record({
				forename: names,
				surname: fc.constantFrom('Tate', 'Cole', 'Ng'),
				archived: fc.boolean(),
				classes: groups.map((some) => some.map((name) => ({ name, roster: name !== 'Choir' })))
			}),
			{ maxLength: 6 }
		)
		.chain((some) =>
			fc
				.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], {
					minLength: some.length,
					maxLength: some.length
				})
				.map((keys) =>
					some.map((one, at) =>
						school({
							...one,
							id: `p${at}`,
							shownName: one.forename,
							keys: [{ kind: 'admission', hash: keys[at] ?? '' }]
						})
					)
				)
		);

	test('importing it twice changes nothing the second time, whatever was answered', () => {
		fc.assert(
			fc.property(unambiguous(roster), members, fc.integer({ min: 0, max: 3 }), (pupils, known, choice) => {
				const answers = answerAll(pupils, known, choice);
				const first = plan(pupils, known, { answers });
				fc.pre(namedTwice(first.outcomes).length === 0);
				const after = applied(pupils, known, first.outcomes);
				const again = plan(pupils, after).outcomes;
				expect(again.filter((outcome) => outcome.kind === 'add' || outcome.kind === 'change')).toEqual([]);
				const asked = again.filter((outcome) => outcome.kind === 'ask').length;
				expect(asked).toBeLessThanOrEqual(Object.keys(answers).length);
			}),
			{ numRuns: 500 }
		);
	});

	test('nobody is proposed for the archive who is in the file', () => {
		fc.assert(
			fc.property(roster, members, (pupils, known) => {
				const { outcomes, leavers, unsure } = plan(pupils, known, { covers: 'school' });
				const here = outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []));
				expect(leavers.filter((id) => here.includes(id) || unsure.includes(id))).toEqual([]);
				const active = known.filter((one) => !one.archived).map((one) => one.id);
				expect(
					[...new Set([...here, ...leavers, ...unsure])].filter((id) => active.includes(id)).sort()
				).toEqual(active.sort());
			})
		);
	});
});

/** A file after its rows were read: no two children share a number or, without one, name and class. */
function unambiguous(roster: fc.Arbitrary<KeyedPupil[]>) {
	return roster.map((some) => {
		const seen = new Set<string>();
		return some.filter((one) => {
			const keys = Object.entries(one.keys).map(([kind, hash]) => `${kind} ${hash}`);
			const name = `${one.forename} ${one.surname}`;
			const all = one.ask ? [name] : [...keys, name];
			const fresh = all.every((key) => !seen.has(key));
			for (const key of all) seen.add(key);
			return fresh;
		});
	});
}

function answerAll(pupils: KeyedPupil[], known: KnownPupil[], choice: number): Answers {
	const answers: Record<number, string> = {};
	for (const [index, outcome] of plan(pupils, known).outcomes.entries()) {
		if (outcome.kind !== 'ask') continue;
		const { candidates, suggested } = outcome.ask;
		answers[pupils[index]?.lines[0] ?? 0] =
			[suggested, 'add', 'leave', candidates[0] ?? 'add'][choice] ?? 'leave';
	}
	return answers;
}

/** What the import does to a school, in memory: the same is tried on the database where it is written. */
function applied(
	pupils: KeyedPupil[],
	known: KnownPupil[],
	outcomes: ReturnType<typeof plan>['outcomes']
): KnownPupil[] {
	const after = new Map(known.map((one) => [one.id, structuredClone(one)]));
	const own = (id: string, pupil: KeyedPupil) => {
		for (const [kind, hash] of Object.entries(pupil.keys) as [KnownPupil['keys'][number]['kind'], string][]) {
			for (const one of after.values())
				one.keys = one.keys.filter((key) => key.kind !== kind || key.hash !== hash);
			after.get(id)?.keys.push({ kind, hash });
		}
	};
	for (const [index, outcome] of outcomes.entries()) {
		const pupil = pupils[index];
		if (!pupil) continue;
		if (outcome.kind === 'add') {
			const id = `n${index}`;
			const classes = pupil.groups.map((name) => ({ name, roster: true }));
			after.set(id, { ...pupil, id, shownName: shownName(pupil), archived: false, keys: [], classes });
			own(id, pupil);
		}
		if (outcome.kind !== 'change') continue;
		const one = after.get(outcome.id);
		if (!one) continue;
		for (const change of outcome.changes) {
			if (change.what === 'returns') one.archived = false;
			if (change.what === 'name') [one.forename, one.surname] = [change.forename, change.surname];
			if (change.what === 'shown') one.shownName = change.to;
			if (change.what === 'year') one.year = change.to;
			if (change.what === 'joins')
				one.classes.push(...change.classes.map((name) => ({ name, roster: true })));
			if (change.what === 'leaves') {
				const left = new Set(change.classes.map(groupKey));
				one.classes = one.classes.filter(({ name }) => !left.has(groupKey(name)));
			}
			if (change.what === 'contacts') one.contacts = change.now;
		}
		own(outcome.id, pupil);
	}
	return [...after.values()];
}
