import { goalAbouts } from '#lib/domain/goal.ts';
import { firstGoals } from '#lib/i18n/en-GB/pupil/first-goals.ts';
import { goals } from '#lib/i18n/en-GB/pupil/goals.ts';

/** One screen of a first goal. `kept` are the hidden answers before it; the last one's choices are words to be kept. */
export type WizardScreen = {
	heading: string;
	name: 'about' | 'want' | 'firstStep';
	last: boolean;
	place: number;
	kept: { name: string; value: string }[];
	choices: { value: string; label: string; symbol: string }[];
	/** To the form with fields, for a child who has words of their own. */
	own: string;
};

/** The screen that the address asks for: what it names is a key of the catalogue, or it is asked again. */
export function wizardScreen(address: URLSearchParams): WizardScreen {
	const { questions, wishes, steps, own } = firstGoals;
	const about = goalAbouts.find((one) => one === address.get('about'));
	const base = { kept: [], last: false, own };
	if (!about) {
		const { abouts } = goals.a;
		const choices = goalAbouts.map((value) => ({ value, label: abouts[value], symbol: drawings[value] }));
		return { ...base, heading: questions.about, name: 'about', place: 1, choices };
	}
	const offered: Record<string, string> = wishes[about];
	const want = Object.entries(offered).find(([key]) => key === address.get('want'));
	const kept = [{ name: 'about', value: about }];
	if (!want) {
		const choices = Object.entries(offered).map(([key, label]) => ({ value: key, label, symbol: key }));
		return { ...base, heading: questions.want, name: 'want', place: 2, kept, choices };
	}
	const choices = Object.entries(steps).map(([key, label]) => ({ value: label, label, symbol: key }));
	return {
		...base,
		heading: questions.step,
		name: 'firstStep',
		last: true,
		place: 3,
		kept: [...kept, { name: 'want', value: want[1] }],
		choices
	};
}

const drawings = { learning: 'lessons', me: 'heart' };
