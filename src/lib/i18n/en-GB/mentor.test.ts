import { expect, test } from 'vitest';
import { mentor } from './mentor.ts';

test.each([
	['2026-11-20T10:00:00Z', 'just now'],
	['2026-11-20T09:59:00Z', 'a minute ago'],
	['2026-11-20T09:35:00Z', '25 minutes ago'],
	['2026-11-20T08:59:00Z', 'an hour ago'],
	['2026-11-20T01:00:00Z', '9 hours ago'],
	['2026-11-18T10:00:00Z', 'on Wed\u00a018\u00a0Nov'],
	// A clock that is a little ahead makes nobody review in the future.
	['2026-11-20T10:00:05Z', 'just now']
])('what was done at %s was done %s', (at, said) => {
	expect(mentor.ago(at, '2026-11-20T10:00:00Z')).toBe(said);
});
