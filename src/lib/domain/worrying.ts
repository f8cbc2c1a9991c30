import { isCorner, type Answers } from './answers.ts';
import { isPleasant } from './changed.ts';
import { heavyFeelings } from './feelings.ts';
import { riskIn, riskThemes, type RiskTheme } from './risk-words.ts';
import { notSafe } from './scale.ts';
import { daysBetween, type Day } from './school-day.ts';

/**
 * A worrying answer, as the rule that found it: kept with the check-in, shown to mentors in words.
 * 'not-safe': not safe at school today. 'grown-up': needs a grown-up and feels unpleasant. 'heavy-twice':
 * two of hopeless, ashamed and empty within seven days. 'words:<theme>': the child's own words may tell
 * of harm. 'unread': the words could not be checked, so a person must read them.
 */
export type Worry = 'not-safe' | 'grown-up' | 'heavy-twice' | 'unread' | `words:${RiskTheme}`;

/** The same check-in or draft may be judged after every answer: what is missing worries nobody. */
export function worriesIn(
	answers: Answers,
	day: Day,
	before: readonly { day: Day; words: readonly string[] }[] = []
): Worry[] {
	const worries: Worry[] = [];
	if (answers.safe === notSafe) worries.push('not-safe');
	if (needsGrownUp(answers) && isCorner(answers.corner) && !isPleasant(answers.corner))
		worries.push('grown-up');
	if (looksBack(answers) && heavyWords(answers, day, before) >= 2) worries.push('heavy-twice');
	return answers.note === undefined ? worries : [...worries, ...worriesInText(answers.note)];
}

/** Whether the week before matters: an answer without a heavy word is never the second one. */
export function looksBack(answers: Answers): boolean {
	return heavyToday(answers).length > 0;
}

/** For free text outside a check-in: a goal, an answer to a comment, a talk request. */
export function worriesInText(text: string): Worry[] {
	const { themes, unread } = riskIn(text);
	return [...themes.map((theme) => `words:${theme}` as const), ...(unread ? (['unread'] as const) : [])];
}

export function isWorry(value: unknown): value is Worry {
	return worryRules.some((rule) => rule === value);
}

/** Every rule there is: what "how we decide" shows. */
export const worryRules: readonly Worry[] = [
	'not-safe',
	'grown-up',
	'heavy-twice',
	...riskThemes.map((theme) => `words:${theme}` as const),
	'unread'
];

function needsGrownUp(answers: Answers): boolean {
	return Array.isArray(answers.needs) && answers.needs.includes('grown-up');
}

function heavyWords(answers: Answers, day: Day, before: readonly { day: Day; words: readonly string[] }[]) {
	const week = before
		.filter((one) => one.day !== day && isWithinWeek(one.day, day))
		.flatMap((one) => one.words);
	return [...week.filter(isHeavy), ...heavyToday(answers)].length;
}

const heavyToday = ({ words }: Answers) => (Array.isArray(words) ? words.filter(isHeavy) : []);

const isHeavy = (word: string) => heavyFeelings.some((heavy) => heavy === word);

function isWithinWeek(earlier: Day, day: Day): boolean {
	const days = daysBetween(earlier, day);
	return days >= 0 && days < 7;
}
