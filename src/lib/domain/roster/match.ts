import { identifierKinds } from './fields.ts';
import { sameGroup } from './groups.ts';
import { fold, foldName } from './names.ts';
import type { Ask, AskReason, KeyedPupil, KnownPupil } from './plan.ts';

export type Match = { kind: 'found'; id: string } | { kind: 'new' } | { kind: 'ask'; ask: Ask };

/**
 * Finds the pupils of a file in the school: by source id, admission number, UPN, and then by name and class,
 * which only ever asks. What could put one child's record under another child's name asks too.
 */
export function matchPupils(pupils: readonly KeyedPupil[], known: readonly KnownPupil[]): Match[] {
	const byKey = new Map<string, KnownPupil>();
	for (const one of known) for (const { kind, hash } of one.keys) byKey.set(`${kind} ${hash}`, one);
	const byNumber = pupils.map((pupil) => matchByNumber(pupil, byKey));
	const taken = new Map<string, number>();
	for (const match of byNumber) {
		if (match.kind === 'found') taken.set(match.id, (taken.get(match.id) ?? 0) + 1);
	}
	const byName = new Map<string, KnownPupil[]>();
	for (const one of known) {
		const name = foldName(one);
		byName.set(name, [...(byName.get(name) ?? []), one]);
	}
	return byNumber.map((match, index) => {
		const pupil = pupils[index];
		if (!pupil || match.kind === 'ask') return match;
		if (match.kind === 'found') {
			return (taken.get(match.id) ?? 0) > 1 ? ask('same-match', [match.id], 'leave') : match;
		}
		return matchByName(
			pupil,
			(byName.get(foldName(pupil)) ?? []).filter((one) => !taken.has(one.id))
		);
	});
}

function matchByNumber(pupil: KeyedPupil, byKey: ReadonlyMap<string, KnownPupil>): Match {
	const hits = identifierKinds.flatMap((kind) => {
		const hash = pupil.keys[kind];
		const found = hash === undefined ? undefined : byKey.get(`${kind} ${hash}`);
		return found ? [found] : [];
	});
	const [first] = hits;
	if (!first) return { kind: 'new' };
	const ids = [...new Set(hits.map((one) => one.id))];
	if (ids.length > 1) return ask('two-matches', ids, 'leave');
	if (hits.length > 1 || mayBe(pupil, first)) return { kind: 'found', id: first.id };
	return ask('other-name', ids, 'leave');
}

/**
 * One number is not enough when the forename is quite another: a slip of one digit leads to a brother or a
 * stranger. A new surname is common, a known-as name may have become the forename of the same surname, and a
 * letter lost in the export is forgiven.
 */
function mayBe(pupil: KeyedPupil, known: KnownPupil): boolean {
	const oneName = pupil.forename === '' || known.forename === '';
	const family = fold(pupil.surname) === fold(known.surname);
	const words = (name: { forename: string; surname: string }, shown: string) => {
		return [name.forename, family ? shown : '', oneName ? name.surname : ''].flatMap(wordsOf);
	};
	const before = new Set(words(known, known.shownName));
	if (words(pupil, pupil.knownAs ?? '').some((word) => before.has(word))) return true;
	return readsAs(pupil.forename, known.forename);
}

/** Is `lost` the same name with letters that an export turned into question marks? */
export function readsAs(lost: string, whole: string): boolean {
	if (!/[?\uFFFD]/u.test(lost)) return false;
	const pattern = [...lost].map((letter) => {
		return /[?\uFFFD]/u.test(letter) ? '.{1,2}' : letter.replace(/[\\^$.*+()[\]{}|/-]/u, '\\$&');
	});
	return new RegExp(`^${pattern.join('')}$`, 'iu').test(whole);
}

function wordsOf(name: string): string[] {
	return name
		.split(/[\s-]+/u)
		.map(fold)
		.filter(Boolean);
}

/** Same name, and nothing in class or year that speaks against it. */
function matchByName(pupil: KeyedPupil, namesakes: readonly KnownPupil[]): Match {
	const near = namesakes.filter((one) => classmates(pupil, one) || (pupil.ask && one.year === pupil.year));
	const candidates = near.length > 0 ? near : pupil.ask ? namesakes : [];
	const ids = candidates.map((one) => one.id);
	if (pupil.ask) {
		const sure = ids.length === 1 && near.length === 1;
		return ask('no-identifier', ids, sure ? (ids[0] ?? 'add') : ids.length === 0 ? 'add' : 'leave');
	}
	if (ids.length === 0) return { kind: 'new' };
	return ask('new-number', ids, ids.length === 1 ? (ids[0] ?? 'add') : 'leave');
}

function classmates(pupil: KeyedPupil, known: KnownPupil): boolean {
	return known.classes.some(({ name }) => pupil.groups.some((group) => sameGroup(name, group)));
}

function ask(why: AskReason, candidates: string[], suggested: string): Match {
	return { kind: 'ask', ask: { why, candidates, suggested } };
}
