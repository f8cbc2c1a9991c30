import type { Change } from '#lib/domain/changed.ts';
import type { RiskTheme } from '#lib/domain/risk-words.ts';
import type { Worry } from '#lib/domain/worrying.ts';

// Why an entry asks for a look, in words that any adult at the school can check. Nothing here judges the child.

const themes: Record<RiskTheme, string> = {
	'self-harm': 'hurting themselves',
	suicide: 'not wanting to live',
	eating: 'not eating',
	hopeless: 'losing hope',
	abuse: 'being hurt or touched',
	home: 'violence at home',
	neglect: 'not being looked after',
	honour: 'a forced marriage or family honour',
	threat: 'a threat, a weapon or not feeling safe',
	exploitation: 'being used by others',
	online: 'contact online',
	'running-away': 'running away',
	bullying: 'being bullied'
};

/** The rules that are not about a child's own words: a few words for a list, and what each looks at. */
const rules: Record<Exclude<Worry, `words:${string}`>, { short: string; full: string }> = {
	'not-safe': {
		short: 'Does not feel safe at school',
		full: 'Asked “Do you feel safe at school today?”, the child answered no.'
	},
	'grown-up': {
		short: 'Needs a grown-up, and feels unpleasant',
		full: 'The child said they need a grown-up, in the same check-in as an unpleasant feeling.'
	},
	'heavy-twice': {
		short: 'Two heavy feelings within a week',
		full: 'The child chose hopeless, ashamed or empty twice within seven days. One alone raises nothing.'
	},
	unread: {
		short: 'The words could not be checked',
		full: 'The words are in a script we have no phrases for, or checking them did not work. A person must read them.'
	}
};

/** The reason on a row of the queue: a few words. The name of a rule is as the database keeps it. */
export function worryInShort(rule: string): string {
	const theme = themeOf(rule);
	if (theme) return `Their words may be about ${theme}`;
	return isRule(rule) ? rules[rule].short : 'A rule for worrying answers';
}

/** The rule in full, shown beside the entry: what it looks at, and what it cannot know. */
export function worryRule(rule: string): string {
	const theme = themeOf(rule);
	if (theme) {
		return `The child’s words are like words children use about ${theme}. It looks for phrases and takes no account of the rest, so it is sometimes mistaken. Read the words yourself.`;
	}
	return isRule(rule) ? rules[rule].full : 'This rule is no longer in use.';
}

/** What changed against the pupil's own usual, with the numbers. */
export function changeInWords(change: Change): string {
	if (change.kind === 'feeling') {
		const usual = change.to === 'unpleasant' ? 'pleasant' : 'unpleasant';
		return `Feels ${change.to}: ${change.times} of the last ${change.of} were ${usual}`;
	}
	return `Confidence ${decimal.format(change.value)}, ${change.to} than their usual ${decimal.format(change.usual)} (last ${change.of})`;
}

const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

function themeOf(rule: string): string | undefined {
	return rule.startsWith('words:')
		? new Map(Object.entries(themes)).get(rule.slice('words:'.length))
		: undefined;
}

function isRule(rule: string): rule is keyof typeof rules {
	return Object.hasOwn(rules, rule);
}
