import type { Band } from '#lib/domain/bands.ts';
import { cornerOf, isCorner } from '#lib/domain/answers.ts';
import { checkIn, phraseFor } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { heard } from '#lib/i18n/en-GB/pupil/heard.ts';
import { dayInWords, whenInWords } from '#lib/i18n/en-GB/pupil/when.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { sharingView } from '../sharing.ts';

type Clock = { now: Date; zone: string };
type Reply = { symbol: string | null; words: string | null };
type Entry = {
	id: string;
	day: string;
	corner: number | null;
	words: string[] | null;
	audience: 'mentor' | 'team' | 'family';
	seen: { who: string; at: string }[];
	answers: { id: string; who: string; at: string; body: string; changed: boolean; replies: Reply[] }[];
};

const cornerSymbols = {
	1: 'corner-pleasant-high',
	2: 'corner-pleasant-low',
	3: 'corner-unpleasant-high',
	4: 'corner-unpleasant-low'
} as const;

/** One of the pupil's check-ins in sentences of the band they read now. */
export function shownEntry(entry: Entry, band: Band, { now, zone }: Clock, mentor?: string) {
	const words = heard[band];
	const corner = cornerOf(entry.corner);
	const felt = (entry.words ?? []).map(phraseFor).join(', ');
	const when = (at: string) => whenInWords(new Date(at), now, zone);
	return {
		id: entry.id,
		heading: titled(dayInWords(entry.day, dayAt(now, zone)).replace(/^on /, '')),
		symbol: isCorner(corner) ? cornerSymbols[corner] : (corner ?? 'check-in'),
		felt: felt || (isCorner(corner) ? checkIn[band].corners[corner] : phraseFor(corner ?? 'not-sure')),
		sharing: sharingView(band, entry.id, entry.audience, mentor),
		seen: entry.seen.map(({ who, at }) => words.seenBy(who, when(at))),
		notYet: entry.seen.length === 0 ? words.notYet : undefined,
		answers: entry.answers.map(({ id, who, at, body, changed, replies }) => ({
			id,
			body,
			by: words.answeredBy(who, when(at)) + (changed ? ` ${words.reworded}` : ''),
			replies: replies.map((reply) => ({
				symbol: reply.symbol,
				words: reply.words ?? (isReply(reply.symbol) ? words.replies[reply.symbol] : '')
			}))
		}))
	};
}

const isReply = (
	symbol: string | null
): symbol is 'thanks' | 'like' | 'talk-more' | 'not-helpful' | 'heart' =>
	symbol !== null && symbol in heard.b.replies;

const titled = (text: string) => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
