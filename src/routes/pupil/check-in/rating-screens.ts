import type { Answers, Item } from '#lib/domain/answers.ts';
import { ratingOf, type Step } from '#lib/domain/check-in.ts';
import { isNoAnswer } from '#lib/domain/no-answer.ts';
import type { DayPlan } from '#lib/domain/rota.ts';
import { anchorsOf, itemScale, ratingScale, valuesOf } from '#lib/domain/scale.ts';
import { checkIn } from '#lib/i18n/en-GB/pupil/check-in.ts';

/** What a rating names: goals and areas by their number. */
export type Known = {
	goals: readonly { number: number; want: string }[];
	areas: readonly { number: number; name: string; symbol: string }[];
};

/** Safe, belonging, ready: one of a few words, with a face where they are three. */
export function itemBody(item: Item, band: DayPlan['band'], answers: Answers) {
	const words = checkIn[band];
	const values = valuesOf(itemScale(band, item));
	const labels = item === 'safe' ? words.safeAnswers : words.faces;
	const drawn = item === 'safe' ? ['scared', 'mixed', 'safe'] : ['sad', 'mixed', 'happy'];
	const first = values.map((value, place) => ({
		value: String(value),
		label: labels[place] ?? String(value),
		checked: answers[item] === value,
		...(values.length === 3 && { symbol: drawn[place] ?? 'mixed' })
	}));
	return {
		kind: 'tap' as const,
		layout: values.length > 3 ? ('pair' as const) : ('tiles' as const),
		heading: words.questions[item],
		...(item === 'safe' && { hint: words.hints.safe }),
		first,
		none: noneOf(answers[item])
	};
}

/** How far, how sure: holds to climb to, with the goal or the area they are about. */
export function ratingBody(
	step: Extract<Step, { kind: 'progress' | 'confidence' }>,
	band: DayPlan['band'],
	answers: Answers,
	known: Known
) {
	const words = checkIn[band];
	const { subject, kind } = step;
	const scale = ratingScale(band);
	const value = ratingOf(answers, subject)?.[kind];
	const area = known.areas.find(({ number }) => subject.kind === 'area' && number === subject.number);
	const goal = known.goals.find(({ number }) => subject.kind === 'goal' && number === subject.number);
	const named = Object.fromEntries(
		anchorsOf(scale).map(({ at, key }) => [Math.round(at), words.anchors[kind][key]])
	);
	return {
		kind: 'holds' as const,
		heading: area ? words.questions.area(area.name.toLocaleLowerCase()) : words.questions[kind],
		...(goal && { hint: goal.want }),
		...(area && { symbol: area.symbol }),
		holds: { from: scale.min, to: scale.max, words: named, ...(typeof value === 'number' && { value }) },
		none: noneOf(value)
	};
}

/** Which of the two ways out was taken, if one was. */
export const noneOf = (answer: unknown) => (isNoAnswer(answer) ? answer : undefined);
