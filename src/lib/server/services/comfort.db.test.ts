import { expect, test } from 'vitest';
import { startSession, readSession } from '../auth/session.ts';
import { makeComfortable } from './comfort.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';

const store = await testStore();
const world = worldOf(store);

test('what a child finds comfortable is there the next time they are let in, and for nobody else', async () => {
	const school = await world.school();
	const otters = await world.classOf(school);
	const pupil = await world.pupil(school, otters);
	const other = await world.pupil(school, otters);
	await makeComfortable(world.ctx(pupil, school), { face: 'early', calm: true });
	const now = new Date();
	const expiresAt = new Date(now.getTime() + 3_600_000);
	const comfortOf = async ({ schoolId, pupilId }: typeof pupil) => {
		const row = { kind: 'pupil', schoolId, pupilId, tabletId: null, now, expiresAt } as const;
		return (await readSession(store, await startSession(store, row), now))?.comfort;
	};
	expect(await comfortOf(pupil)).toEqual({ face: 'early', calm: true });
	expect(await comfortOf(other)).toEqual({});
	await makeComfortable(world.ctx(pupil, school), {});
	expect(await comfortOf(pupil)).toEqual({});
	const mentor = world.ctx(await world.staff(school), school);
	await expect(makeComfortable(mentor, { calm: true })).rejects.toMatchObject({ status: 404 });
});
