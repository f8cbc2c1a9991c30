import * as v from 'valibot';
import { idOf, oneOf, paragraph } from './fields.ts';

export const replySymbols = ['thanks', 'like', 'talk-more', 'not-helpful', 'heart'] as const;

/** A pupil's reply to an adult's answer: a symbol or words. */
export const replyForm = v.object({
	id: idOf(),
	comment: idOf(),
	symbol: v.optional(oneOf(replySymbols)),
	words: v.optional(paragraph(280))
});
