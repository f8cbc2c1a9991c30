import * as v from 'valibot';
import { expect, test } from 'vitest';
import { followUpFormFrom, talkForm } from './mentor.ts';

const talk = (meetAt: string) =>
	v.safeParse(talkForm, { request: '019a0000-0000-7000-8000-000000000000', step: 'meeting', meetAt }).success;

test.each(['2026-11-20T10:15', '2028-02-29T00:00', '2026-11-20T10:15:30'])('a child can be met at %s', (at) =>
	expect(talk(at)).toBe(true)
);

test.each(['2026-02-31T10:15', '2026-99-99T99:99', '2026-11-20T24:00', '2026-11-20', '10:15', 'T'])(
	'nobody can be met at %s',
	(at) => expect(talk(at)).toBe(false)
);

test('a mentor comes back to an entry today or later, never on a day that has gone', () => {
	const form = followUpFormFrom('2026-11-20');
	expect(v.safeParse(form, { dueOn: '2026-11-20' }).success).toBe(true);
	expect(v.safeParse(form, { dueOn: '2026-11-19' }).success).toBe(false);
});
