import type { RouteId } from '$app/types';
import { hasRole, type StaffRole, type Viewer } from '#lib/domain/viewer.ts';

/** Who may come through a route at all; what they may see behind it is for policies to say. */
export type Guard = 'anyone' | 'tablet' | 'pupil' | 'guardian' | 'staff' | 'adult' | readonly StaffRole[];

/** Every route of the app. A route that is not here does not type-check, and answers 403 if it were built. */
const doors = {
	'/': 'tablet',
	'/about/components': 'anyone',
	'/about/demo': 'anyone',
	'/healthz': 'anyone',
	'/readyz': 'anyone',

	'/tablet': 'tablet',
	'/tablet/[pupil=id]': 'tablet',
	'/tablet/card': 'tablet',
	'/tablet/enrol': 'staff',
	'/tablet/finish': 'tablet',
	'/tablet/here': 'anyone',

	'/pupil': 'pupil',
	'/pupil/check-in': 'pupil',
	'/pupil/entries': 'pupil',
	'/pupil/goals': 'pupil',
	'/pupil/goals/new': 'pupil',
	'/pupil/goals/[goal=id]': 'pupil',
	'/pupil/progress': 'pupil',
	'/pupil/talk': 'pupil',
	'/pupil/check-in/[step]': 'pupil',
	'/pupil/check-in/done': 'pupil',

	'/mentor': 'staff',
	'/mentor/check-ins/[checkIn=id]': 'staff',
	'/mentor/concerns': 'staff',
	'/mentor/team': 'staff',
	'/mentor/goals/[goal=id]': 'staff',
	'/mentor/pupils': 'staff',
	'/mentor/pupils/[pupil=id]': 'staff',
	'/mentor/class': 'staff',
	'/mentor/class/[class=id]': 'staff',
	'/mentor/class/[class=id]/pictures': 'staff',
	'/mentor/class/[class=id]/cards': 'staff',

	'/family': 'guardian',
	'/family/[pupil=id]': 'guardian',

	'/school': ['admin'],
	'/school/people': ['admin'],
	'/school/people/invite': ['admin'],
	'/school/people/[member=id]': ['admin'],
	'/school/classes': ['admin'],
	'/school/classes/new': ['admin'],
	'/school/classes/[class=id]': ['admin'],
	'/school/tablets': ['admin'],
	'/school/tablets/[tablet=id]': ['admin'],
	'/school/pupils': ['admin'],
	'/school/pupils/new': ['admin'],
	'/school/pupils/[pupil=id]': ['admin'],
	'/school/caseloads': ['admin'],
	'/school/caseloads/[member=id]': ['admin'],
	'/school/families': ['admin', 'dsl'],
	'/school/families/invite': ['admin'],
	'/school/families/[tie=id]': ['admin', 'dsl'],
	'/school/access': ['admin', 'dsl', 'head'],
	'/school/settings': ['admin'],
	'/school/settings/terms': ['admin'],
	'/school/settings/areas': ['admin'],
	'/school/roster': ['admin'],
	'/school/roster/adults': ['admin'],
	'/school/roster/[roster=id]': ['admin'],

	'/account/sign-in': 'anyone',
	'/account/sign-in/code': 'anyone',
	'/account/sign-in/which': 'anyone',
	'/account/sign-out': 'anyone',
	'/account/forgot': 'anyone',
	'/account/reset/[token]': 'anyone',
	'/account/join/[token]': 'anyone',
	'/account/set-up/[token]': 'anyone',
	'/account/second-factor': 'adult',
	'/account/you': 'adult'
} satisfies Partial<Record<RouteId, Guard>>;

export type Known = keyof typeof doors;

export function guardOf(routeId: string | null): Guard | undefined {
	return routeId !== null && routeId in doors ? doors[routeId as Known] : undefined;
}

/** Whether the viewer may come through; denies whatever it does not know. */
export function mayEnter(guard: Guard | undefined, viewer: Viewer): boolean {
	switch (guard) {
		case 'anyone':
		case 'tablet':
			return true;
		case 'pupil':
		case 'guardian':
		case 'staff':
			return viewer.kind === guard;
		case 'adult':
			return viewer.kind === 'staff' || viewer.kind === 'guardian';
		case undefined:
			return false;
		default:
			return hasRole(viewer, ...guard);
	}
}
