import { describe, expect, test } from 'vitest';
import { readSession } from '#lib/server/auth/session.ts';
import { classroomsOf, later, monday, right, wrong } from '../../../../tests/support/classroom.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { endCard, givePictures, issueCards } from './credentials.ts';
import { signInPupil } from './pupil-sign-in.ts';
import { closeWindow, letIn, openHelp, openWindow } from './sign-in-help.ts';

const store = await testStore();
const world = worldOf(store);
const sql = store.asOwner;
const { classroom } = classroomsOf(store);

const signedIn = async (entry: { in: boolean; token?: string }, now: Date) =>
	entry.token === undefined ? undefined : readSession(store, entry.token, now);

describe('staff help', () => {
	test('by closing sign-in again', async () => {
		const { pupil, tablet, school, classId, teacher } = await classroom();
		const ctx = world.ctx(teacher, school, monday);
		await openWindow(ctx, classId, 20);
		expect((await openHelp(ctx, classId)).room.openUntil).not.toBeNull();
		await closeWindow(ctx, classId);
		expect((await openHelp(ctx, classId)).room.openUntil).toBeNull();
		expect(await signInPupil(await tablet(later(1)), pupil.pupilId, [])).toMatchObject({ in: false });
	});

	test('by giving new pictures: the old ones stop at once, and who is in with them is out', async () => {
		const { pupil, tablet, school, classId, teacher } = await classroom();
		const entry = await signInPupil(await tablet(monday), pupil.pupilId, right);
		const [given] = await givePictures(world.ctx(teacher, school, monday), classId, [pupil.pupilId]);
		expect(given?.pin).toHaveLength(4);
		expect(await signedIn(entry, monday)).toBeUndefined();
		expect(await signInPupil(await tablet(later(1)), pupil.pupilId, right)).toMatchObject({ in: false });
		expect(await signInPupil(await tablet(later(1)), pupil.pupilId, given?.pin ?? [])).toMatchObject({
			in: true
		});
		const kept = await sql`select * from picture_pins where pupil_id = ${pupil.pupilId}`;
		expect(JSON.stringify(kept)).not.toContain(given?.pin[0]);
	});

	test('by new pictures to a child who had to wait, who waits no longer', async () => {
		const { pupil, tablet, school, classId, teacher } = await classroom();
		for (let n = 0; n < 12; n += 1) await signInPupil(await tablet(later(n * 3)), pupil.pupilId, wrong);
		const ctx = world.ctx(teacher, school, later(40));
		expect((await openHelp(ctx, classId)).pupils[0]).toMatchObject({ alarm: true });
		const [given] = await givePictures(ctx, classId, [pupil.pupilId]);
		expect((await openHelp(ctx, classId)).pupils[0]).toMatchObject({ alarm: false });
		const entry = await signInPupil(await tablet(later(40)), pupil.pupilId, given?.pin ?? []);
		expect(entry).toMatchObject({ in: true });
	});

	test('with as many pictures as the class taps, and never the ones before', async () => {
		const { pupil, school, classId, teacher } = await classroom();
		const ctx = world.ctx(teacher, school, monday);
		for (const [way, places] of [
			['three', 3],
			['window', 3],
			['four', 4]
		] as const) {
			await sql`update classes set sign_in = ${way} where id = ${classId}`;
			const [given] = await givePictures(ctx, classId, [pupil.pupilId]);
			expect(given?.pin).toHaveLength(places);
		}
	});

	test('leaving a trace of each help, without a picture or a code in it', async () => {
		const { pupil, school, classId, teacher } = await classroom();
		const ctx = world.ctx(teacher, school, monday);
		await openWindow(ctx, classId, 20);
		await letIn(ctx, classId, pupil.pupilId);
		await givePictures(ctx, classId, [pupil.pupilId]);
		await issueCards(ctx, classId, [pupil.pupilId]);
		await endCard(ctx, classId, pupil.pupilId);
		await closeWindow(ctx, classId);
		const traces = await sql<{ verb: string }[]>`
			select verb from traces where school_id = ${school.id} and noun = 'class'`;
		expect(traces.map(({ verb }) => verb).sort()).toEqual([
			'closed sign-in',
			'ended a card',
			'gave new pictures',
			'let in',
			'opened sign-in',
			'printed a card'
		]);
	});

	test('in their own school alone, and nobody but staff', async () => {
		const { pupil, school, classId, teacher } = await classroom();
		const other = await classroom(['Eve']);
		const parent = await world.guardian(school, pupil);
		const asks = [
			world.ctx(other.teacher, other.school, monday),
			// The first lock alone: a viewer of one school with the door of another.
			{ ...world.ctx(teacher, school, monday), viewer: other.teacher },
			world.ctx(parent, school, monday),
			world.ctx(pupil, school, monday)
		];
		for (const ctx of asks) {
			const refused = { status: 404 };
			await expect(openHelp(ctx, classId)).rejects.toMatchObject(refused);
			await expect(openWindow(ctx, classId, 20)).rejects.toMatchObject(refused);
			await expect(closeWindow(ctx, classId)).rejects.toMatchObject(refused);
			await expect(letIn(ctx, classId, pupil.pupilId)).rejects.toMatchObject(refused);
			await expect(givePictures(ctx, classId, [pupil.pupilId])).rejects.toMatchObject(refused);
			await expect(issueCards(ctx, classId, [pupil.pupilId])).rejects.toMatchObject(refused);
			await expect(endCard(ctx, classId, pupil.pupilId)).rejects.toMatchObject(refused);
		}
		const mine = world.ctx(teacher, school, monday);
		await expect(letIn(mine, classId, other.pupil.pupilId)).rejects.toMatchObject({ status: 404 });
		await expect(givePictures(mine, classId, [other.pupil.pupilId])).rejects.toMatchObject({ status: 404 });
		expect(
			await sql`select 1 from sign_in_windows where school_id in ${sql([school.id, other.school.id])}`
		).toHaveLength(0);
	});
});
