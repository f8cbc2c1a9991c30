import * as v from 'valibot';
import { isId } from '#lib/domain/id.ts';
import { oneOf } from './fields.ts';

/** The file itself is read by the route: a form holds words. */
export const rosterForm = v.object({ covers: oneOf(['classes', 'school']) });

export type RosterDecision = {
	shown: string;
	answers: Record<number, string>;
	archive: 'none' | 'all' | string[];
};

/**
 * What a person decided about a roster: `who-<line>` for each question, `archive`, and `leaver` for each pupil ticked.
 * Whatever is not an answer that the page offers is no answer.
 */
export function readDecision(form: FormData): RosterDecision {
	const answers: Record<number, string> = {};
	for (const [name, value] of form) {
		const line = /^who-(\d{1,6})$/u.exec(name)?.[1];
		const isAnswer = value === 'add' || value === 'leave' || isId(value);
		if (line !== undefined && isAnswer) answers[Number(line)] = value;
	}
	const archive = form.get('archive');
	const ticked = form.getAll('leaver').filter(isId);
	const shown = form.get('shown');
	return {
		shown: typeof shown === 'string' ? shown.slice(0, 64) : '',
		answers,
		archive: archive === 'all' ? 'all' : archive === 'some' ? ticked : 'none'
	};
}
