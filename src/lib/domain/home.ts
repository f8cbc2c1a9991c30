import type { StaffRole } from './viewer.ts';

type Who = { kind: 'staff'; roles: readonly StaffRole[] } | { kind: 'guardian' };

/** Where somebody begins after signing in. */
export function homeOf(who: Who): '/mentor' | '/school' | '/family' {
	if (who.kind === 'guardian') return '/family';
	return who.roles.length > 0 && who.roles.every((role) => role === 'admin') ? '/school' : '/mentor';
}
