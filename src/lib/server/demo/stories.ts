import type { Answers, Corner, Rating, Subject } from '#lib/domain/answers.ts';
import { aboutsFor, needsFor } from '#lib/domain/choices.ts';
import { feelingsFor, maxWords } from '#lib/domain/feelings.ts';
import type { DayPlan } from '#lib/domain/rota.ts';
import { itemScale, ratingScale } from '#lib/domain/scale.ts';
import type { Dice } from './chance.ts';
import { voices } from './voices.ts';

/** How a child is in one week: what their answers are drawn from. */
export type Mood = {
	/** How often each corner, 1 to 4. */
	corners: readonly [number, number, number, number];
	/** Confidence and progress in the common unit, 0 to 10. */
	sure: number;
	far: number;
	/** How often "not sure" is the answer. */
	unsure?: number;
	abouts?: readonly string[];
	needs?: readonly string[];
};

/** How a term goes for a child, week by week from 1. */
export type Story = (week: number) => Mood;

const between = (from: number, to: number, week: number, first = 1, last = 11) =>
	from + (to - from) * Math.min(1, Math.max(0, (week - first) / (last - first)));

/** The ways a term can go. */
export const stories = {
	/** Mostly well, with ordinary bad days. */
	steady: (week) => ({ corners: [4, 4, 1, 1], sure: between(6, 7, week), far: between(3, 7, week) }),
	/** Full of energy, both ways. */
	lively: (week) => ({ corners: [5, 1, 3, 0.5], sure: between(7, 8, week), far: between(3, 6, week) }),
	/** Calm and content. */
	calm: (week) => ({ corners: [1, 6, 0.5, 1], sure: between(5, 6, week), far: between(4, 7, week) }),
	/** Confidence grows from a plan made in week 3. */
	grows: (week) => ({
		corners: week < 4 ? [1, 2, 3, 2] : [3, 4, 1, 0.5],
		sure: between(2, 8, week, 3, 11),
		far: between(1, 8, week, 3, 11),
		abouts: week < 4 ? ['lessons', 'work'] : ['lessons', 'something-nice', 'friends']
	}),
	/** A falling-out in week 6, a talk, and steady ground again. */
	friendship: (week) => {
		if (week < 6) return { corners: [5, 3, 1, 0.5], sure: 7, far: 5 };
		if (week === 6)
			return { corners: [0, 0.5, 4, 6], sure: 3, far: 4, abouts: ['friends', 'playtime'], needs: ['quiet'] };
		if (week === 7) return { corners: [1, 2, 2, 3], sure: 5, far: 5, abouts: ['friends'] };
		return { corners: [4, 4, 1, 0.5], sure: between(6, 8, week, 8), far: between(5, 8, week, 8) };
	},
	/** Quiet: often not sure, and slowly finding words. */
	unsure: (week) => ({
		corners: [1, 3, 1, 3],
		sure: between(3, 5, week),
		far: between(2, 4, week),
		unsure: between(0.65, 0.35, week)
	}),
	/** Mondays after the weekend at the other home are hard; they get easier. */
	twoHomes: (week) => ({
		corners: week < 8 ? [2, 3, 2, 2] : [3, 4, 1, 1],
		sure: between(4, 6, week),
		far: between(3, 6, week),
		abouts: ['home', 'friends', 'something-nice']
	}),
	/** New here: scared at first, at home by half-term. */
	settles: (week) => ({
		corners: week < 4 ? [0.5, 1, 4, 3] : week < 7 ? [2, 3, 2, 1] : [4, 4, 0.5, 0.5],
		sure: between(2, 8, week, 2, 8),
		far: between(2, 7, week, 2, 9)
	}),
	/** Tests press on the last weeks. */
	pressed: (week) => ({
		corners: week < 8 ? [3, 3, 2, 1] : [1, 1, 4, 3],
		sure: between(7, 4, week, 7, 11),
		far: between(3, 6, week),
		abouts: week < 8 ? ['lessons', 'friends'] : ['pressure', 'tests', 'sleep'],
		needs: week < 8 ? ['nothing'] : ['quiet', 'help-with-work', 'a-break']
	}),
	/** Coming to school got harder after half-term; late, then a plan. */
	mornings: (week) => ({
		corners: week < 7 ? [3, 3, 1, 1] : week < 10 ? [0.5, 1, 3, 4] : [2, 3, 1, 2],
		sure: week < 7 ? 6 : between(3, 5, week, 7),
		far: between(2, 5, week),
		abouts: week < 7 ? ['friends', 'lessons'] : ['sleep', 'change', 'body']
	})
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;

/** A day's answers to exactly what is asked that day. `said` is what the child says, if the scene knows it. */
export function answersFor(plan: DayPlan, mood: Mood, dice: Dice, said?: string): Answers {
	const { band } = plan;
	const unsure = () => dice.roll() < (mood.unsure ?? 0.03);
	const corner = unsure() ? 'not-sure' : ((dice.weigh(mood.corners) + 1) as Corner);
	const pleasant = corner === 1 || corner === 2;
	const several = band === 'a' ? 1 : 1 + Number(dice.roll() < 0.25);
	const about = choose(dice, likely(aboutsFor(band).first, mood.abouts), several);
	const need = pleasant
		? ['nothing']
		: [
				dice.pick(
					likely(
						needsFor(band).first.filter((one) => one !== 'grown-up'),
						mood.needs
					)
				)
			];
	const ratings: Rating[] = [
		...ratingOf(plan.goal, 'goal', plan, mood, dice, unsure),
		...ratingOf(plan.area, 'area', plan, mood, dice, unsure)
	];
	return {
		corner,
		...(corner !== 'not-sure' && { words: wordsOf(plan, corner, dice) }),
		abouts: unsure() ? 'not-sure' : about,
		needs: unsure() ? 'not-sure' : need,
		...(ratings.length > 0 && { ratings }),
		...itemsOf(plan, pleasant, dice, unsure),
		...((plan.note || said !== undefined) && { note: said ?? noteOf(plan, pleasant, dice) }),
		audience: 'mentor'
	};
}

function ratingOf(
	number: number | null,
	kind: Subject['kind'],
	plan: DayPlan,
	mood: Mood,
	dice: Dice,
	unsure: () => boolean
): Rating[] {
	if (number === null) return [];
	const { min, max } = ratingScale(plan.band);
	const near = (value: number) => {
		const wobbled = value + (dice.roll() - 0.5) * 2;
		return Math.min(max, Math.max(min, Math.round(min + (wobbled / 10) * (max - min))));
	};
	const confidence = unsure() ? 'not-sure' : near(mood.sure);
	const progress = unsure() ? 'not-sure' : near(mood.far);
	return [{ subject: { kind, number }, confidence, ...(kind === 'goal' && { progress }) }];
}

function wordsOf({ band }: DayPlan, corner: Corner, dice: Dice): string[] {
	const all = feelingsFor(band, corner).filter((word) => !heavy.has(word));
	return choose(dice, all, dice.roll() < 0.4 ? Math.min(2, maxWords[band]) : 1);
}

// Heavy words stand only where a story puts them.
const heavy = new Set<string>(['hopeless', 'ashamed', 'empty', 'numb', 'rejected']);

function itemsOf(plan: DayPlan, pleasant: boolean, dice: Dice, unsure: () => boolean): Answers {
	return Object.fromEntries(
		plan.items.map((item) => {
			const { max } = itemScale(plan.band, item);
			const well = max - Number(!pleasant) - Number(dice.roll() < 0.2);
			return [item, unsure() ? 'not-sure' : Math.max(2, well)];
		})
	);
}

function noteOf({ band }: DayPlan, pleasant: boolean, dice: Dice) {
	const roll = dice.roll();
	if (roll < 0.25) return 'rather-not-say';
	if (roll < 0.35) return 'not-sure';
	return dice.pick(voices[band][pleasant ? 'bright' : 'heavy']);
}

function likely(shown: readonly string[], wished: readonly string[] | undefined): readonly string[] {
	return wished ?? shown;
}

function choose(dice: Dice, list: readonly string[], count: number): string[] {
	const left = [...list];
	return Array.from(
		{ length: Math.min(count, left.length) },
		() => left.splice(dice.below(left.length), 1)[0] ?? ''
	);
}
