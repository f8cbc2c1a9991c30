import { anchorsOf, ratingScale } from '#lib/domain/scale.ts';
import type { Band } from '#lib/domain/bands.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { checkIn, shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { goals } from '#lib/i18n/en-GB/pupil/goals.ts';
import { heard } from '#lib/i18n/en-GB/pupil/heard.ts';
import { dayInWords, whenInWords } from '#lib/i18n/en-GB/pupil/when.ts';
import type { GoalPage } from '#lib/server/services/goal-page.ts';

type Clock = { now: Date; zone: string };

/** What the goal's page tells, finished: the plan, the steps, what was said, what became of it. */
export function goalView({ band, goal, evidence, seen }: GoalPage, { now, zone }: Clock) {
	const words = goals[band];
	const { page } = words;
	const when = (at: string) => whenInWords(new Date(at), now, zone);
	const done = goal.steps.filter(({ tickedAt }) => tickedAt !== null).length;
	const plan = [
		{ label: page.best, text: goal.bestBit },
		{ label: words.first, text: goal.firstStep },
		{ label: page.obstacle, text: goal.obstacle },
		{ label: page.plan, text: goal.ifThen }
	];
	return {
		id: goal.id,
		want: goal.want,
		live: goal.state === 'live',
		state: words.states[goal.state],
		symbol: goal.about === 'learning' ? 'lessons' : 'heart',
		by: goal.targetOn ? page.by(dayInWords(goal.targetOn, dayAt(now, zone))) : undefined,
		plan: plan.filter(({ text }) => text !== null),
		steps: goal.steps.map((step) => ({ id: step.id, words: step.words, done: step.tickedAt !== null })),
		climbed: { value: done, of: goal.steps.length, label: words.steps(done, goal.steps.length) },
		evidence: evidence.map(({ at, words }) => ({ at, when: when(at), words })),
		story: [
			{ at: goal.startedAt, sentence: page.started(when(goal.startedAt)), words: null },
			...goal.states.map(({ state, at, words }) => ({ at, sentence: page.became[state](when(at)), words }))
		],
		seen: seen.map(({ who, at }) => heard[band].seenBy(who, when(at))),
		moves: goal.moves.map((state) => ({ state, label: words.moves[state] }))
	};
}

/** The two questions about a goal on the holds of the band. */
export function questionsOf(band: Band) {
	const words = goals[band];
	const scale = ratingScale(band);
	const named = (kind: 'progress' | 'confidence') =>
		Object.fromEntries(
			anchorsOf(scale).map(({ at, key }) => [Math.round(at), checkIn[band].anchors[kind][key]])
		);
	return {
		holds: {
			from: scale.min === 0 ? (0 as const) : (1 as const),
			to: scale.max === 5 ? (5 as const) : (10 as const)
		},
		asked: [
			{ name: 'progress' as const, legend: words.howFar, words: named('progress') },
			{ name: 'confidence' as const, legend: words.howSure, words: named('confidence') }
		],
		none: [
			{ value: 'not-sure', label: shared.notSure },
			{ value: 'rather-not-say', label: shared.ratherNot }
		]
	};
}
