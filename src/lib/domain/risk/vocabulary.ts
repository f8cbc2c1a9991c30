import { expansions, lemmas } from './lexicon.ts';
import { bullying } from './rules-bullying.ts';
import { eating } from './rules-eating.ts';
import { farewell } from './rules-farewell.ts';
import { exploitation } from './rules-exploitation.ts';
import { home } from './rules-home.ts';
import { honour } from './rules-honour.ts';
import { hopeless } from './rules-hopeless.ts';
import { hurting } from './rules-hurting.ts';
import { neglect } from './rules-neglect.ts';
import { online } from './rules-online.ts';
import { runningAway } from './rules-running-away.ts';
import { selfHarm } from './rules-self-harm.ts';
import { dying } from './rules-suicide.ts';
import { threat } from './rules-threat.ts';
import { touching } from './rules-touching.ts';
import { sets, tails } from './sets.ts';
import { lettersOf, squeezed } from './spelling.ts';

/** The rules by theme: what a child's words may tell of. */
export const rules = {
	'self-harm': selfHarm,
	suicide: dying + farewell,
	eating,
	hopeless,
	abuse: hurting + touching,
	home,
	neglect,
	honour,
	threat,
	exploitation,
	online,
	'running-away': runningAway,
	bullying
} as const;

const entries = lemmas
	.trim()
	.split(/[|\n]/u)
	.map((one) => one.trim().split(': '))
	.map(([lemma = '', more = '']) => ({ lemma, own: more.split(' ').filter(Boolean) }));

const small = new Set(
	'the not and are for her his she but can out all you had has him any own off too why who how now our its let may one two day this that'.split(
		' '
	)
);

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
export const guessable: ReadonlyMap<string, readonly Guess[]> = guessableForms();
export type Guess = { form: string; lemma: string; letters: number };

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
		const regular = endingsOf(word).map((end) => word + end);
		for (const form of [word, ...regular]) if (!found.has(form)) found.set(form, word);
	}
	return found;
}

function endingsOf(word: string): string[] {
	if (word.length < 3 || small.has(word)) return [];
	if (word.endsWith('e')) return ['s', 'd'];
	return /(?:[sxz]|[cs]h)$/u.test(word) ? ['es', 'ed', 'ing'] : ['s', 'ed', 'ing'];
}

/** Every word that stands in a rule or a set, the short ones first: 'things' is then a form of 'thing'. */
function ruleWords(): string[] {
	const texts = [rules, sets, tails].flatMap((texts) => Object.values<string>(texts)).join(' ');
	const plain = texts.replace(/\{\w+\}|\[[A-Z]+\]|\.\.\d+/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...new Set(plain)].toSorted((one, other) => one.length - other.length);
}

function guessableForms() {
	const found = new Map<string, Guess[]>();
	const long = ruleWords().filter((word) => word.length > 6 && forms.get(word) === word);
	const meant = [
		...entries.flatMap(({ lemma, own }) =>
			[...inflected(lemma), ...own].map((form) => [form, lemma] as const)
		),
		...long.map((word) => [word, word] as const)
	];
	for (const [form, lemma] of new Map(meant.map(([form, lemma]) => [squeezed(form), lemma]))) {
		if (form.length < 4) continue;
		const sound = soundOf(form);
		found.set(sound, [...(found.get(sound) ?? []), { form, lemma, letters: lettersOf(form) }]);
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
