import type { Context } from '../context.ts';
import { countSchool } from '../queries/school.ts';
import { officeOf } from './office.ts';

/** What a school needs, in the order in which to set it up. */
export const setUpSteps = [
	'classes',
	'pupils',
	'placed',
	'staff',
	'dsl',
	'mentored',
	'tablets',
	'families'
] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** Where a school stands: of each step the number that stands for it, and whether anything is missing. */
export async function openSchool(ctx: Context) {
	const { schoolId, today } = officeOf(ctx);
	const counts = await ctx.db((tx) => countSchool(tx, schoolId, today));
	// Of these the number is of those for whom it is missing.
	const gaps: readonly SetUpStep[] = ['placed', 'mentored', 'families'];
	return setUpSteps.map((step) => {
		const number = counts[step];
		const enough = step === 'staff' ? number > 1 : number > 0;
		return {
			step,
			number,
			ready: gaps.includes(step) ? number === 0 && (counts.pupils > 0 || step === 'families') : enough
		};
	});
}
