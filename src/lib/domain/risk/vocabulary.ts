import { expansions, lemmas } from './lexicon.ts';
import { abuseRules } from './rules-abuse.ts';
import { homeRules } from './rules-home.ts';
import { mindRules } from './rules-mind.ts';
import { outsideRules } from './rules-outside.ts';
import { selfRules } from './rules-self.ts';
import { worldRules } from './rules-world.ts';
import { sets, tails } from './sets.ts';
import { squeezed } from './spelling.ts';

export const rules = {
	...selfRules,
	...mindRules,
	...abuseRules,
	...homeRules,
	...outsideRules,
	...worldRules
};

const entries = lemmas
	.trim()
	.split(/[|\n]/u)
	.map((one) => one.trim().split(': '))
	.map(([lemma = '', more = '']) => ({ lemma, own: more.split(' ').filter(Boolean) }));

/** Every form the rules know, and its lemma. */
export const forms: ReadonlyMap<string, string> = knownForms();

/** Slang, text speech and contractions without their apostrophe, and the words they stand for. */
export const expanded: ReadonlyMap<string, readonly string[]> = new Map(
	expansions
		.trim()
		.split(/[|\n]/u)
		.map((one) => one.trim().split(': '))
		.map(([from = '', to = '']) => [from, to.split(' ').map(lemmaOf)] as const)
);

/** Forms as spelling.ts folds them. */
export const squeezedForms: ReadonlyMap<string, string> = new Map(
	[...forms].map(([form, lemma]) => [squeezed(form), lemma] as const)
);

/** Forms long enough to be guessed at from a misspelling, by the sound they begin with. */
export const guessable: ReadonlyMap<string, readonly (readonly [string, string])[]> = guessableForms();

export function lemmaOf(word: string): string {
	return forms.get(word) ?? word;
}

/** Words that begin alike to the ear stand together, so that few need to be compared. */
export function soundOf(word: string): string {
	const first = word[0] ?? '';
	if ('kcq'.includes(first)) return 'k';
	return 'sz'.includes(first) ? 's' : first;
}

function knownForms(): Map<string, string> {
	const found = new Map<string, string>();
	for (const { lemma } of entries) for (const form of inflected(lemma)) found.set(form, lemma);
	for (const { lemma, own } of entries) for (const form of [lemma, ...own]) found.set(form, lemma);
	for (const word of ruleWords()) {
		if (found.has(word)) continue;
		const regular = word.length > 3 ? ['s', 'es', 'ed', 'd', 'ing'].map((end) => word + end) : [];
		for (const form of [word, ...regular]) if (!found.has(form)) found.set(form, word);
	}
	return found;
}

/** Every word that stands in a rule or a set, the short ones first: 'things' is then a form of 'thing'. */
function ruleWords(): string[] {
	const texts = [rules, sets, tails].flatMap((texts) => Object.values<string>(texts)).join(' ');
	const plain = texts.replace(/\{\w+\}|\[[A-Z]+\]|\.\.\d+/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...new Set(plain)].toSorted((one, other) => one.length - other.length);
}

function guessableForms() {
	const found = new Map<string, [string, string][]>();
	for (const { lemma, own } of entries) {
		for (const form of new Set([...inflected(lemma), ...own].map(squeezed))) {
			if (form.length < 4) continue;
			const sound = soundOf(form);
			found.set(sound, [...(found.get(sound) ?? []), [form, lemma]]);
		}
	}
	return found;
}

function inflected(word: string): string[] {
	const last = word.at(-1) ?? '';
	const stem = last === 'e' ? word.slice(0, -1) : word;
	const y = last === 'y' ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : [];
	const endings = ['s', 'es', 'ed', 'd'].map((end) => word + end);
	return [
		word,
		...endings,
		...['ing', 'in', 'ed', 'er'].flatMap((end) => [stem + end, stem + last + end]),
		...y
	];
}
