import { describe, expect, test } from 'vitest';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import { readSession } from '#lib/server/auth/session.ts';
import { newId } from '#lib/server/ids.ts';
import { classroomsOf, later, monday, right, wrong } from '../../../../tests/support/classroom.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { openClassScreen, openTile, signInPupil } from './pupil-sign-in.ts';
import { letIn, openWindow } from './sign-in-help.ts';
import { endTablet } from './tablets.ts';

const store = await testStore({ pool: 6 });
const world = worldOf(store);
const sql = store.asOwner;
const { classroom, give, tabletFor } = classroomsOf(store);

const signedIn = async (entry: { in: boolean; token?: string }, now: Date) =>
	entry.token === undefined ? undefined : readSession(store, entry.token, now);

describe('a child gets in', () => {
	test('with the four pictures, and starts with the day’s questions', async () => {
		const { pupil, tablet } = await classroom();
		const entry = await signInPupil(await tablet(monday), pupil.pupilId, right);
		expect(entry).toMatchObject({ in: true, to: '/pupil/check-in' });
		const found = await signedIn(entry, monday);
		expect(found?.viewer).toMatchObject({ kind: 'pupil', pupilId: pupil.pupilId });
		expect(found?.expiresAt).toEqual(later(45));
	});

	test('and comes home where the day’s check-in has been sent', async () => {
		const { pupil, tablet, school } = await classroom();
		await sql`insert into check_ins (school_id, pupil_id, day, slot, id, band, audience, occurred_at)
			values (${school.id}, ${pupil.pupilId}, '2026-11-23', 0, ${newId()}, 'b', 'mentor', now())`;
		expect(await signInPupil(await tablet(monday), pupil.pupilId, right)).toMatchObject({ to: '/pupil' });
	});

	test('with nothing while the class’s window is open, until it closes', async () => {
		const { pupil, tablet, school, classId, teacher } = await classroom();
		await openWindow(world.ctx(teacher, school, monday), classId, 20);
		expect((await openClassScreen(await tablet(monday), null)).tiles[0]).toMatchObject({ open: true });
		const entry = await signInPupil(await tablet(later(10)), pupil.pupilId, []);
		expect((await signedIn(entry, later(10)))?.expiresAt).toEqual(later(20));
		const after = await tablet(later(20));
		expect(await signInPupil(after, pupil.pupilId, [])).toEqual({ in: false, why: 'again' });
		expect((await openClassScreen(after, null)).tiles[0]).toMatchObject({ open: false });
	});

	test('in the last minute of a window with time enough to begin', async () => {
		const { pupil, tablet, school, classId, teacher } = await classroom();
		await openWindow(world.ctx(teacher, school, monday), classId, 20);
		const entry = await signInPupil(await tablet(later(19)), pupil.pupilId, []);
		expect((await signedIn(entry, later(19)))?.expiresAt).toEqual(later(24));
	});

	test('once when staff let that child in, and a second tap on the button is not a second child', async () => {
		const { pupils, tablet, school, classId, teacher } = await classroom(['Asha', 'Ben']);
		const [asha, ben] = pupils as [PupilViewer, PupilViewer];
		await letIn(world.ctx(teacher, school, monday), classId, asha.pupilId);
		expect(await signInPupil(await tablet(monday), ben.pupilId, [])).toMatchObject({ in: false });
		const entry = await signInPupil(await tablet(monday), asha.pupilId, []);
		expect((await signedIn(entry, monday))?.expiresAt).toEqual(later(45));
		const again = await signInPupil(await tablet(later(0.1)), asha.pupilId, []);
		expect(again).toMatchObject({ in: true });
		expect(await signInPupil(await tablet(later(1)), asha.pupilId, [])).toMatchObject({ in: false });
	});

	test('never as a child of a class in which the tablet does not stand', async () => {
		const { school, tablet } = await classroom();
		const elsewhere = await world.pupil(school, await world.classOf(school, '5 Heron'), 'Cai');
		await give(elsewhere, right);
		const ctx = await tablet(monday);
		await expect(signInPupil(ctx, elsewhere.pupilId, right)).rejects.toMatchObject({ status: 404 });
		await expect(openTile(ctx, elsewhere.pupilId)).rejects.toMatchObject({ status: 404 });
		const other = await classroom(['Dil']);
		await expect(signInPupil(ctx, other.pupil.pupilId, right)).rejects.toMatchObject({ status: 404 });
	});

	test('and the next child’s sign-in on the tablet ends the first', async () => {
		const { pupils, tablet } = await classroom(['Asha', 'Ben']);
		const [asha, ben] = pupils as [PupilViewer, PupilViewer];
		const first = await signInPupil(await tablet(monday), asha.pupilId, right);
		const second = await signInPupil(await tablet(later(1)), ben.pupilId, right);
		expect(await signedIn(first, later(1))).toBeUndefined();
		expect((await signedIn(second, later(1)))?.viewer).toMatchObject({ pupilId: ben.pupilId });
	});
});

describe('the class screen', () => {
	test('shows first names, and of a surname only what tells two children apart', async () => {
		const { school, classId, tablet } = await classroom(['Asha', 'Ben']);
		const twin = await world.pupil(school, classId, 'asha');
		await sql`update pupils set surname = 'Zed' where school_id = ${school.id} and id = ${twin.pupilId}`;
		const { tiles } = await openClassScreen(await tablet(monday), null);
		expect(tiles.map(({ name }) => name)).toEqual(['Asha E', 'asha Z', 'Ben']);
		expect(JSON.stringify(tiles)).not.toMatch(/Example|Zed/);
		expect((await openTile(await tablet(monday), twin.pupilId)).name).toBe('asha Z');
	});

	test('shows one of its classes at a time, and none it does not stand in', async () => {
		const { school, classId } = await classroom();
		const other = await world.classOf(school, '5 Heron');
		const foreign = await world.classOf(school, '6 Kestrel');
		await world.pupil(school, other, 'Hana');
		await world.pupil(school, foreign, 'Kit');
		const ctx = await (await tabletFor(school, [classId, other]))(monday);
		const names = async (id: string | null) => (await openClassScreen(ctx, id)).tiles.map(({ name }) => name);
		expect(await names(null)).toEqual(['Asha']);
		expect(await names(other)).toEqual(['Hana']);
		expect(await names(foreign)).toEqual(['Asha']);
	});

	test('leaves out who has left', async () => {
		const { school, tablet, pupil } = await classroom(['Asha', 'Ben']);
		await sql`update pupils set archived_at = now() where school_id = ${school.id} and id = ${pupil.pupilId}`;
		expect((await openClassScreen(await tablet(monday), null)).tiles.map(({ name }) => name)).toEqual([
			'Ben'
		]);
		await expect(signInPupil(await tablet(monday), pupil.pupilId, right)).rejects.toMatchObject({
			status: 404
		});
	});
});

describe('a session ends at once', () => {
	test('where the tablet is given up', async () => {
		const { school, tablet, pupil } = await classroom();
		const office = world.ctx(await world.staff(school, ['admin']), school, monday);
		const ctx = await tablet(monday);
		const entry = await signInPupil(ctx, pupil.pupilId, right);
		await endTablet(office, ctx.tabletId);
		expect(await signedIn(entry, monday)).toBeUndefined();
		await expect(tablet(monday)).rejects.toThrow('not known');
		const stranger = await classroom(['Eve']);
		const theirs = await stranger.tablet(monday);
		await expect(endTablet(office, theirs.tabletId)).rejects.toMatchObject({ status: 404 });
	});

	test('where the tablet was given up and the session somehow stayed', async () => {
		const { tablet, pupil } = await classroom();
		const ctx = await tablet(monday);
		const entry = await signInPupil(ctx, pupil.pupilId, right);
		expect(await signedIn(entry, monday)).toBeDefined();
		await sql`update tablets set revoked_at = now() where id = ${ctx.tabletId}`;
		expect(await signedIn(entry, monday)).toBeUndefined();
	});

	test('where the child has left the school', async () => {
		const { tablet, pupil } = await classroom();
		const entry = await signInPupil(await tablet(monday), pupil.pupilId, right);
		await sql`update pupils set archived_at = now() where id = ${pupil.pupilId}`;
		expect(await signedIn(entry, monday)).toBeUndefined();
	});
});

describe('wrong pictures', () => {
	const alertsOf = async ({ pupilId }: PupilViewer) =>
		(await sql`select 1 from alerts where pupil_id = ${pupilId} and kind = 'wrong-pictures'`).length;

	test('are told kindly: try again, then that a teacher can help, then to wait', async () => {
		const { pupil, tablet } = await classroom();
		const said: unknown[] = [];
		for (let n = 0; n < 6; n += 1) {
			const entry = await signInPupil(await tablet(later(n / 10)), pupil.pupilId, wrong);
			said.push(entry.in || entry.why);
		}
		expect(said).toEqual(['again', 'help', 'help', 'help', 'grown-up', 'grown-up']);
		expect(await openTile(await tablet(later(1)), pupil.pupilId)).toMatchObject({ waiting: true });
		const tooSoon = await signInPupil(await tablet(later(9)), pupil.pupilId, right);
		expect(tooSoon).toEqual({ in: false, why: 'grown-up' });
		expect(await signInPupil(await tablet(later(10)), pupil.pupilId, right)).toMatchObject({ in: true });
	});

	test('of many at once count as many', async () => {
		const { pupil, tablet } = await classroom();
		const ctx = await tablet(monday);
		const entries = await Promise.all(
			Array.from({ length: 40 }, () => signInPupil(ctx, pupil.pupilId, wrong))
		);
		expect(entries.filter((entry) => !entry.in && entry.why !== 'grown-up')).toHaveLength(4);
		expect(await signInPupil(ctx, pupil.pupilId, right)).toEqual({ in: false, why: 'grown-up' });
	});

	test('are all that is counted: thirty times right in ten minutes make nobody wait', async () => {
		const { pupil, tablet } = await classroom();
		for (let n = 0; n < 30; n += 1)
			expect(await signInPupil(await tablet(later(n / 4)), pupil.pupilId, right)).toMatchObject({ in: true });
	});

	test('are not counted where too few were tapped, and are nobody’s where none were given out', async () => {
		const { pupil, tablet, school, classId } = await classroom();
		for (let n = 0; n < 30; n += 1) await signInPupil(await tablet(monday), pupil.pupilId, right.slice(1));
		expect(await signInPupil(await tablet(monday), pupil.pupilId, right)).toMatchObject({ in: true });
		const fresh = await world.pupil(school, classId, 'Ben');
		expect(await openTile(await tablet(monday), fresh.pupilId)).toMatchObject({ waiting: true });
		expect(await signInPupil(await tablet(monday), fresh.pupilId, right)).toEqual({
			in: false,
			why: 'grown-up'
		});
	});

	test('five hundred of them on three tablets neither lock the child out nor stay unseen', async () => {
		const { school, classId, pupil, teacher, tablet } = await classroom();
		const bully = [tablet, await tabletFor(school, [classId]), await tabletFor(school, [classId])];
		let got = 0;
		for (let n = 0; n < 500; n += 1) {
			const ctx = await (bully[n % 3] ?? tablet)(later(n / 2));
			if ((await signInPupil(ctx, pupil.pupilId, wrong)).in) got += 1;
		}
		expect(got).toBe(0);
		expect(await alertsOf(pupil)).toBe(1);
		const fourth = await tabletFor(school, [classId]);
		expect(await signInPupil(await fourth(later(250)), pupil.pupilId, right)).toMatchObject({ in: true });
		const same = await tablet(later(250));
		expect(await signInPupil(same, pupil.pupilId, right)).toEqual({ in: false, why: 'grown-up' });
		await letIn(world.ctx(teacher, school, later(250)), classId, pupil.pupilId);
		expect(await signInPupil(same, pupil.pupilId, [])).toMatchObject({ in: true });
		// Having been let in also means starting afresh with the pictures.
		expect(await signInPupil(await tablet(later(251)), pupil.pupilId, right)).toMatchObject({ in: true });
	});

	test('from one tablet are fewer than 0.3 % of all there are in five days, and staff are told on the first', async () => {
		const { pupil, tablet } = await classroom();
		let looked = 0;
		for (let day = 0; day < 5; day += 1)
			for (let minute = 0; minute < 6 * 60; minute += 5) {
				const entry = await signInPupil(await tablet(later(day * 1440 + minute)), pupil.pupilId, wrong);
				// What is not looked at cannot come true; the fifth and the tenth are looked at and say to wait.
				if (!entry.in && entry.why !== 'grown-up') looked += 1;
			}
		expect((looked + 5 * 2) / 12 ** 4).toBeLessThan(0.003);
		expect(looked).toBeGreaterThan(0);
		expect(await alertsOf(pupil)).toBe(5);
	}, 60_000);

	test('on every name of a class leave each child two tries of their own', async () => {
		const names = Array.from({ length: 12 }, (_, place) => `Child ${place + 10}`);
		const { pupils, tablet } = await classroom([...names, 'Zoe']);
		const spared = pupils.pop() ?? expect.unreachable();
		for (let n = 0; n < 10; n += 1)
			for (const { pupilId } of pupils) await signInPupil(await tablet(later(n / 4)), pupilId, wrong);
		expect(await signInPupil(await tablet(later(3)), spared.pupilId, wrong)).toMatchObject({ why: 'again' });
		expect(await signInPupil(await tablet(later(3)), spared.pupilId, right)).toMatchObject({ in: true });
		const [first] = pupils as [PupilViewer];
		expect((await openTile(await tablet(later(3)), first.pupilId)).waiting).toBe(true);
		expect(await signInPupil(await tablet(later(63)), first.pupilId, right)).toMatchObject({ in: true });
	});
});

test('300 children sign in within five minutes behind one address, two in a hundred mistype, none is refused', async () => {
	const school = await world.school('Tarn Road School');
	const rooms: { pupils: PupilViewer[]; tablet: Awaited<ReturnType<typeof tabletFor>> }[] = [];
	for (let room = 0; room < 10; room += 1) {
		const classId = await world.classOf(school, `Room ${room}`);
		const pupils: PupilViewer[] = [];
		const tablet = await tabletFor(school, [classId]);
		for (let n = 0; n < 30; n += 1) {
			const pupil = await world.pupil(school, classId, `Child ${n}`);
			await give(pupil, right);
			pupils.push(pupil);
		}
		rooms.push({ pupils, tablet });
	}
	let refused = 0;
	let mistyped = 0;
	await Promise.all(
		rooms.map(async ({ pupils, tablet }) => {
			for (const [n, pupil] of pupils.entries()) {
				const ctx = await tablet(later(n / 6));
				if (n % 50 === 7) {
					mistyped += 1;
					await signInPupil(ctx, pupil.pupilId, wrong);
				}
				if (!(await signInPupil(ctx, pupil.pupilId, right)).in) refused += 1;
			}
		})
	);
	expect({ refused, mistyped }).toEqual({ refused: 0, mistyped: 10 });
}, 60_000);
