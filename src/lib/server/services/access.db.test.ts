import { expect, test } from 'vitest';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { newId } from '../ids.ts';
import { insertReading } from '../queries/access-log.ts';
import { accessDays, openAccess } from './access.ts';
import { openChild } from './family.ts';

const store = await testStore();
const world = worldOf(store);
const missing = { status: 404 };

async function house() {
	const school = await world.school();
	const classId = await world.classOf(school);
	const asha = await world.pupil(school, classId, 'Asha');
	const ben = await world.pupil(school, classId, 'Ben');
	const parent = await world.guardian(school, asha, { name: 'Ms Example' });
	const mentor = await world.staff(school, ['mentor'], 'Ms Jones');
	const lead = await world.staff(school, ['dsl'], 'Mx Lead');
	const office = await world.staff(school, ['admin'], 'Ms Office');
	const head = await world.staff(school, ['head'], 'Dr Head');
	const read = (pupilId: string, noun: string, now = new Date()) =>
		world.ctx(mentor, school, now).db((tx) =>
			insertReading(tx, {
				id: newId(now),
				viewer: mentor,
				pupilId,
				noun,
				itemId: newId(),
				requestId: 'test',
				now
			})
		);
	return { school, asha, ben, parent, mentor, lead, office, head, read };
}

test('the office, the head and the safeguarding lead find who read what of whom, and nobody else does', async () => {
	const { school, asha, ben, parent, mentor, lead, office, head, read } = await house();
	await read(asha.pupilId, 'check-in');
	await read(ben.pupilId, 'pupil-page');
	await openChild(world.ctx(parent, school), asha.pupilId);
	for (const who of [office, head, lead]) {
		const { readings } = await openAccess(world.ctx(who, school), {});
		expect(readings.map(({ adult, kind, noun, pupil }) => [adult, kind, noun, pupil])).toEqual([
			['Ms Example', 'guardian', 'family-page', 'Asha Example'],
			['Ms Jones', 'staff', 'pupil-page', 'Ben Example'],
			['Ms Jones', 'staff', 'check-in', 'Asha Example']
		]);
	}
	for (const who of [mentor, parent, asha])
		await expect(openAccess(world.ctx(who, school), {})).rejects.toMatchObject(missing);
});

test('one pupil or one adult can be looked up, which leaves a trace, and never a pupil of another school', async () => {
	const { school, asha, ben, mentor, office, read } = await house();
	const other = await house();
	await read(asha.pupilId, 'check-in');
	await read(ben.pupilId, 'check-in');
	await other.read(other.asha.pupilId, 'check-in');
	const ctx = world.ctx(office, school);
	const { readings } = await openAccess(ctx, { pupil: ben.pupilId });
	expect(readings.map(({ pupil }) => pupil)).toEqual(['Ben Example']);
	expect((await openAccess(ctx, { adult: office.membershipId })).readings).toEqual([]);
	expect((await openAccess(ctx, { adult: mentor.membershipId, pupil: 'no id' })).readings).toHaveLength(2);
	await expect(openAccess(ctx, { pupil: other.asha.pupilId })).rejects.toMatchObject(missing);
	expect(
		await store.asOwner`select verb, pupil_id from traces where noun = 'access-log' and school_id = ${school.id}`
	).toEqual([{ verb: 'looked-up', pupil_id: ben.pupilId }]);
});

test('that there are concerns about a pupil is told to the safeguarding lead alone', async () => {
	const { school, asha, lead, office, head, read } = await house();
	await read(asha.pupilId, 'concerns');
	for (const who of [office, head])
		expect((await openAccess(world.ctx(who, school), {})).readings).toEqual([]);
	expect((await openAccess(world.ctx(lead, school), {})).readings).toHaveLength(1);
});

test('the list goes on page by page to its beginning, and forgets nothing between', async () => {
	const { school, asha, office, read } = await house();
	const now = Date.now();
	for (let n = 0; n < 53; n++) await read(asha.pupilId, 'check-in', new Date(now - n * 60_000));
	await read(asha.pupilId, 'check-in', new Date(now - (accessDays + 1) * 86_400_000));
	const ctx = world.ctx(office, school);
	const first = await openAccess(ctx, {});
	expect(first.readings).toHaveLength(50);
	const second = await openAccess(ctx, { before: first.next });
	expect(second.readings).toHaveLength(3);
	expect(second.next).toBeNull();
	expect(new Set([...first.readings, ...second.readings].map(({ id }) => id)).size).toBe(53);
});
