import { isCorner } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import { phraseOf } from './pupil/choices.ts';
import { cornerPhrases } from './pupil/feelings.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const longDay = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC'
});
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
/** "Asha’s", "James’s". */
const of = (name: string) => `${name}’s`;

/** A day's word on how far, on the scale that it was given on. */
type Said = { day: string; raw: number; of: number };

const holdsUp = (holds: number, all: number) =>
	holds === 0 ? 'not on the wall yet' : holds === all ? 'all the way up' : `${holds} of ${all} holds up`;

/** The words of the family's wing. */
export const family = {
	title: (name?: string) => (name ? `${of(name)} page – Foothold` : 'Foothold'),
	skip: 'Skip to the letter',
	children: 'Your children',
	choose: 'Who would you like to read about?',
	nobody: 'Nothing is here for you to read yet.',
	nobodyWhy:
		'The school first confirms who you are. If you have waited for some days, ask at the school office.',
	nothing: (name: string) => `Nothing of ${of(name)} has been shared in the last six weeks.`,
	nothingWhy: (name: string) =>
		`${name} decides what to share with you. It does not mean that anything is wrong. You can always ask how the day was.`,
	heading: (name: string) => `How ${name} is getting on`,
	ask: 'One thing to ask at home',
	earlier: 'Earlier letters',
	goals: (name: string) => `What ${name} is working on`,
	achieved: 'Reached',
	reached: (day: string) => `Reached on ${shortDay.format(new Date(day))}.`,
	first: 'The first step:',
	by: (day: string) => `Hopes to be there by ${shortDay.format(new Date(day))}.`,
	steps: (ticked: number, all: number) =>
		ticked === all ? 'All steps are done' : `${ticked} of ${all} steps done`,
	far: (name: string, holds: number, all: number) => `${name} says: ${holdsUp(holds, all)}`,
	/** From the first to the latest of some weeks, never more than the child's own two numbers. */
	moved: (name: string, first: Said, latest: Said) => {
		const [before, now] = [
			`On ${shortDay.format(new Date(first.day))}`,
			shortDay.format(new Date(latest.day))
		];
		return first.raw === latest.raw
			? `${before} ${name} said: ${holdsUp(first.raw, first.of)}. On ${now} it was the same.`
			: `${before} ${name} said: ${holdsUp(first.raw, first.of)}. On ${now}: ${holdsUp(latest.raw, latest.of)}.`;
	},
	asTable: 'Day by day',
	progressOf: (name: string) => `How far ${name} said it was`,
	dayColumn: 'Day',
	farColumn: 'How far',
	holdsUp,
	checkIns: (name: string) => `What ${name} wanted you to see`,
	checkInsLead: (name: string) =>
		`${name} chose to share these. Feelings come and go: none of them is good or bad.`,
	week: (from: string, thisWeek: string) =>
		from === thisWeek ? 'This week' : `Week of ${shortDay.format(new Date(from))}`,
	day: (day: string) => longDay.format(new Date(day)),
	onDay: (day: string) => shortDay.format(new Date(day)),
	/** The words chosen, else the corner of feeling, else that no feeling was named. */
	felt: (words: readonly string[] | null, corner: number | null, band: Band) => {
		const named = (words ?? []).filter((word) => word !== 'not-sure' && word !== 'rather-not-say');
		if (named.length > 0) return list.format(named.map(phraseOf));
		return isCorner(corner) ? cornerPhrases[band][corner] : 'checked in without naming a feeling';
	},
	about: (abouts: readonly string[]) => `about ${list.format(abouts.map(phraseOf))}`,
	foot: (name: string) =>
		`Only what ${name} and the school chose to share with you stands here, for the last six weeks. It can be taken back at any time.`,
	footHelp: 'If something worries you, ring the school: nobody reads answers on this page.',
	elsewhere: 'Elsewhere',
	goTo: {
		guardian: (school: string) => `My children at ${school}`,
		staff: (school: string) => `My work at ${school}`
	},
	yourAccount: 'Your account',
	signOut: 'Sign out'
};
