import type { TalkWords } from '#lib/i18n/en-GB/pupil/talk.ts';
import { whenInWords } from '#lib/i18n/en-GB/pupil/when.ts';

type Step = {
	step: 'seen' | 'meeting' | 'met' | 'withdrawn';
	at: string;
	meetAt: string | null;
	who: string | null;
};
type Request = { at: string; adult: string | null; steps: Step[] };

/** A request stands until they have met or the child took it back. */
export const isOpen = ({ steps }: Request) =>
	!steps.some(({ step }) => step === 'met' || step === 'withdrawn');

/** What has come of a request, in sentences: sent, seen by whom when, meeting when; and how far along that is. */
export function stateOf({ at, adult, steps }: Request, words: TalkWords, now: Date, zone: string) {
	const { states, whoever } = words;
	const when = (moment: string, withTime = false) => whenInWords(new Date(moment), now, zone, withTime);
	const sentences = [states.sent(adult ?? whoever.toLocaleLowerCase(), when(at))];
	const last = (wanted: Step['step']) => steps.findLast(({ step }) => step === wanted);
	const [seen, meeting, met] = [last('seen'), last('meeting'), last('met')];
	if (seen) sentences.push(states.seen(seen.who ?? adult ?? whoever, when(seen.at)));
	if (meeting)
		sentences.push(
			states.meeting(meeting.who ?? adult ?? '', when(meeting.meetAt ?? meeting.at, meeting.meetAt !== null))
		);
	if (met) sentences.push(states.met(met.who ?? adult ?? '', when(met.at)));
	if (last('withdrawn')) sentences.push(states.withdrawn);
	return { sentences, reached: met ? 4 : meeting ? 3 : seen ? 2 : 1 };
}
