import type { Signed } from './session.ts';

/**
 * What somebody has to do before anything else, as the path of the page where they do it: where the school asks its
 * staff for a second factor, whoever came in without one sets one up first.
 */
export function owedStep({
	viewer,
	school,
	secondFactor
}: Pick<Signed, 'viewer' | 'school' | 'secondFactor'>) {
	const owes = viewer.kind === 'staff' && school.secondFactor && !secondFactor;
	return owes ? '/account/second-factor' : undefined;
}
