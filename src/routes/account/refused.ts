import { fail } from '@sveltejs/kit';
import type { Unproved } from '#lib/server/services/proof.ts';
import type { Offer } from '#lib/server/services/second-factor.ts';

type Faults = {
	/** Faults by field, as keys of the catalogue. */
	errors: Partial<Record<string, string>>;
	/** What was typed, to be shown again. */
	values: Partial<Record<string, string | string[]>>;
	/** Which form of the page it was, where there are several. */
	of: string;
	/** How long to wait before the next try. */
	seconds: number;
	/** A second step that was offered and is offered again. */
	offer?: Offer;
};

/** A form that is shown again with what is wrong. */
export const refuse = (
	status: number,
	errors: Faults['errors'],
	more: Partial<Omit<Faults, 'errors'>> = {}
) => fail(status, { errors, values: {}, of: '', seconds: 0, ...more } satisfies Faults);

/** The same, when a password or a code was wrong, or has to wait. */
export function refuseProof(answer: Unproved, field: string, more: Partial<Omit<Faults, 'errors'>> = {}) {
	const errors = { [field]: answer.step };
	return answer.step === 'wait'
		? refuse(429, errors, { ...more, seconds: answer.seconds })
		: refuse(400, errors, more);
}
