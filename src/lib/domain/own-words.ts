import type { Day } from './school-day.ts';

/** What a child said on a day. */
export type Said = { day: Day; words: string };

/** One text a day, from several lists: the first list that has words for a day gives them. */
export function wordsByDay(...lists: readonly (readonly { day: Day; words: string | null }[])[]): Said[] {
	const days = new Map<Day, string>();
	for (const list of lists)
		for (const { day, words } of list) if (words && !days.has(day)) days.set(day, words);
	return [...days].map(([day, words]) => ({ day, words })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
