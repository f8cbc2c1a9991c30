import { expect, test } from 'vitest';
import { hasRole, nobody, type Viewer } from './viewer.ts';

const mentor: Viewer = {
	kind: 'staff',
	schoolId: 's',
	membershipId: 'm',
	accountId: 'a',
	roles: ['mentor', 'dsl'],
	sessionId: 'x',
	name: 'Mr Shah'
};

test('a member of staff holds the roles they were given and no other', () => {
	expect(hasRole(mentor, 'dsl')).toBe(true);
	expect(hasRole(mentor, 'admin', 'mentor')).toBe(true);
	expect(hasRole(mentor, 'admin', 'head')).toBe(false);
	expect(hasRole(mentor)).toBe(false);
});

test('nobody, a pupil and a parent hold no role of staff', () => {
	expect(hasRole(nobody, 'mentor')).toBe(false);
	const pupil: Viewer = { kind: 'pupil', schoolId: 's', pupilId: 'p', tabletId: null, sessionId: 'x' };
	expect(hasRole(pupil, 'mentor')).toBe(false);
});
