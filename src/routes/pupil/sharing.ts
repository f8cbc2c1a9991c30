import { audiences, widens, type Audience } from '#lib/domain/audience.ts';
import type { Band } from '#lib/domain/bands.ts';
import { shared } from '#lib/i18n/en-GB/pupil/check-in.ts';
import { whoSees } from '#lib/i18n/en-GB/pupil/who-sees.ts';

/** Who sees one thing now, and what can be done about it: one tap to narrow, two to widen. */
export function sharingView(band: Band, item: string, audience: Audience, mentor = shared.mentor) {
	const { heading, choices, means, exception, widen, team } = whoSees[band];
	return {
		item,
		now: means[audience](mentor, team),
		symbol: audienceSymbols[audience],
		heading,
		exception,
		choices: audiences.map((value) => ({
			value,
			label: choices[value],
			symbol: audienceSymbols[value],
			checked: value === audience
		})),
		widen
	};
}

/** A change that lets more people see is asked for twice. */
export const mustAsk = (before: Audience, after: Audience, sure: boolean) => widens(before, after) && !sure;

const audienceSymbols = { mentor: 'only-mentor', team: 'team', family: 'family' } as const;
