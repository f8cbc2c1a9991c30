import { expect, test } from 'vitest';
import { isId } from '#lib/domain/id.ts';
import { newId } from './ids.ts';

test('ids of one moment sort as they were made, and no two are the same', () => {
	const now = new Date('2026-03-02T08:45:00Z');
	const ids = Array.from({ length: 2000 }, () => newId(now));
	expect(ids.every(isId)).toBe(true);
	expect(new Set(ids).size).toBe(ids.length);
	expect([...ids].sort()).toEqual(ids);
});

test('an id of a later moment sorts after those of an earlier one', () => {
	const earlier = newId(new Date('2026-03-02T08:45:00.000Z'));
	expect(newId(new Date('2026-03-02T08:45:00.001Z')) > earlier).toBe(true);
	expect(newId(new Date('2026-03-02T08:44:59.999Z')) < earlier).toBe(true);
});
