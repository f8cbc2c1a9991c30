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

function themeOf(worry: Worry): RiskTheme | undefined {
	const name = worry.startsWith('words:') ? worry.slice('words:'.length) : '';
	return Object.keys(themes).find((theme): theme is RiskTheme => theme === name);
}

/** The reason on a row of the queue: a few words. */
export function worryInShort(worry: Worry): string {
	const theme = themeOf(worry);
	if (theme) return `Their words may be about ${themes[theme]}`;
	if (worry === 'not-safe') return 'Does not feel safe at school';
	if (worry === 'grown-up') return 'Needs a grown-up, and feels unpleasant';
	if (worry === 'heavy-twice') return 'Two heavy feelings within a week';
	return 'The words could not be checked';
}

/** The rule in full, shown beside the entry and in the guide: what it looks at, and what it cannot know. */
export function worryRule(worry: Worry): string {
	const theme = themeOf(worry);
	if (theme) {
		return `The child’s words are like words children use about ${themes[theme]}. It looks for phrases and takes no account of the rest, so it is sometimes mistaken. Read the words yourself.`;
	}
	if (worry === 'not-safe') return 'Asked “Do you feel safe at school today?”, the child answered no.';
	if (worry === 'grown-up') {
		return 'The child said they need a grown-up, in the same check-in as an unpleasant feeling.';
	}
	if (worry === 'heavy-twice') {
		return 'The child chose hopeless, ashamed or empty twice within seven days. One alone raises nothing.';
	}
	return 'The words are in a script we have no phrases for, or checking them did not work. A person must read them.';
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

export const reasons = { worryInShort, worryRule, changeInWords, wantsTalk: 'Wants to talk' };
