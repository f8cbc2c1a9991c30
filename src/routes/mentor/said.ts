import type { Answers } from '#lib/domain/answers.ts';
import { isNoAnswer } from '#lib/domain/no-answer.ts';
import { itemScale, ratingScale } from '#lib/domain/scale.ts';
import type { Band } from '#lib/domain/bands.ts';
import { mentor } from '#lib/i18n/en-GB/mentor.ts';
import { phraseFor } from '#lib/i18n/en-GB/pupil/check-in.ts';

/** One answer as a mentor reads it: what was asked, the words, the symbols the child saw. */
export type Said = { label: string; text: string; symbols: string[]; quoted?: boolean };

type Named = { number: number; name: string }[];

/** A child's answers in the child's own form, in the order of the screens. What was not asked is left out. */
export function saidBy(answers: Answers, band: Band, subjects: { goals: Named; areas: Named }): Said[] {
	const words = mentor.entry;
	const { corner } = answers;
	return [
		...felt(corner),
		...list(words.words, answers.words),
		...list(words.about, answers.abouts),
		...list(words.need, answers.needs),
		...(answers.ratings ?? []).flatMap(({ subject, confidence, progress }) => {
			const known = subject.kind === 'goal' ? subjects.goals : subjects.areas;
			const name = known.find(({ number }) => number === subject.number)?.name ?? words.notShared;
			const { max } = ratingScale(band);
			return [
				...number(words.progress(name), progress, max),
				...number(words.confidence(name), confidence, max)
			];
		}),
		...line(
			words.safe,
			answers.safe,
			typeof answers.safe === 'number' ? words.safeAnswers[answers.safe - 1] : undefined
		),
		...number(words.belonging, answers.belonging, itemScale(band, 'belonging').max),
		...number(words.ready, answers.ready, itemScale(band, 'ready').max),
		...line(words.note, answers.note, answers.note || undefined, true)
	];
}

/** The corner with the symbol that the child tapped. */
function felt(corner: Answers['corner']): Said[] {
	if (typeof corner !== 'number') return line(mentor.entry.feeling, corner, undefined);
	return [
		{ label: mentor.entry.feeling, text: mentor.entry.corners[corner], symbols: [cornerSymbols[corner]] }
	];
}

const cornerSymbols = {
	1: 'corner-pleasant-high',
	2: 'corner-pleasant-low',
	3: 'corner-unpleasant-high',
	4: 'corner-unpleasant-low'
} as const;

function line(label: string, answer: unknown, text: string | undefined, quoted = false): Said[] {
	if (isNoAnswer(answer)) return [{ label, text: phraseFor(answer), symbols: [answer] }];
	return text === undefined ? [] : [{ label, text, symbols: [], quoted }];
}

function list(label: string, answer: readonly string[] | 'not-sure' | 'rather-not-say' | undefined): Said[] {
	if (answer === undefined) return [];
	const keys = typeof answer === 'string' ? [answer] : answer;
	return [{ label, text: keys.map(phraseFor).join(', '), symbols: [...keys] }];
}

const number = (label: string, answer: number | string | undefined, most: number) =>
	line(label, answer, typeof answer === 'number' ? mentor.entry.of(answer, most) : undefined);
