import { describe, expect, test } from 'vitest';
import { readSession } from '#lib/server/auth/session.ts';
import { classroomsOf, later, monday, wrong } from '../../../../tests/support/classroom.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { endCard, issueCards } from './credentials.ts';
import { openTile, signInPupil, signInWithCard } from './pupil-sign-in.ts';

const store = await testStore();
const world = worldOf(store);
const sql = store.asOwner;
const { classroom, tabletFor } = classroomsOf(store);

const signedIn = async (entry: { in: boolean; token?: string }, now: Date) =>
	entry.token === undefined ? undefined : readSession(store, entry.token, now);

describe('a card', () => {
	async function withCard() {
		const room = await classroom();
		const [card] = await issueCards(world.ctx(room.teacher, room.school, monday), room.classId, [
			room.pupil.pupilId
		]);
		if (!card) throw new Error('no card was made');
		return { ...room, card };
	}

	test('lets its child in by its eight characters, typed as children type', async () => {
		const { card, tablet, pupil } = await withCard();
		const entry = await signInWithCard(await tablet(monday), ` ${card.code.toLowerCase()} `);
		expect((await signedIn(entry, monday))?.viewer).toMatchObject({ pupilId: pupil.pupilId });
		expect((await signedIn(entry, monday))?.expiresAt).toEqual(later(45));
	});

	test('is kept as hashes, and says neither name nor school', async () => {
		const { card, pupil, school } = await withCard();
		const [kept] = await sql`select token_hash, code_hash from badges where pupil_id = ${pupil.pupilId}`;
		expect(kept?.token_hash).toMatch(/^[0-9a-f]{64}$/);
		expect(kept?.code_hash).toMatch(/^[0-9a-f]{64}$/);
		expect(JSON.stringify(kept)).not.toContain(card.code.replace(' ', ''));
		expect(JSON.stringify(card)).not.toContain('Example');
		expect(JSON.stringify(card)).not.toContain(school.id);
	});

	test('still works where the pictures went wrong too often', async () => {
		const { card, tablet, pupil } = await withCard();
		for (let n = 0; n < 8; n += 1) await signInPupil(await tablet(monday), pupil.pupilId, wrong);
		expect(await openTile(await tablet(monday), pupil.pupilId)).toMatchObject({ waiting: true });
		expect(await signInWithCard(await tablet(monday), card.code)).toMatchObject({ in: true });
	});

	test('is no good once another is printed, nor once it is ended, and who is in with it is out', async () => {
		const { card, tablet, pupil, teacher, school, classId } = await withCard();
		const ctx = world.ctx(teacher, school, monday);
		const entry = await signInWithCard(await tablet(monday), card.code);
		const [second] = await issueCards(ctx, classId, [pupil.pupilId]);
		expect(await signedIn(entry, monday)).toBeUndefined();
		expect(await signInWithCard(await tablet(monday), card.code)).toEqual({ in: false, why: 'again' });
		const again = await signInWithCard(await tablet(monday), second?.code ?? '');
		expect(await signedIn(again, monday)).toBeDefined();
		await endCard(ctx, classId, pupil.pupilId);
		expect(await signedIn(again, monday)).toBeUndefined();
		expect(await signInWithCard(await tablet(monday), second?.code ?? '')).toMatchObject({ in: false });
	});

	test('is no good after a year, in another class, in another school, or when its child has left', async () => {
		const { card, tablet, pupil, school } = await withCard();
		expect(await signInWithCard(await tablet(later(366 * 1440)), card.code)).toMatchObject({ in: false });
		const next = await tabletFor(school, [await world.classOf(school, '5 Heron')]);
		expect(await signInWithCard(await next(monday), card.code)).toMatchObject({ in: false });
		const stranger = await classroom(['Eve']);
		expect(await signInWithCard(await stranger.tablet(monday), card.code)).toMatchObject({ in: false });
		await sql`update pupils set archived_at = now() where id = ${pupil.pupilId}`;
		expect(await signInWithCard(await tablet(monday), card.code)).toMatchObject({ in: false });
	});

	test('cannot be guessed: after sixty codes in ten minutes a tablet looks at no more for a while', async () => {
		const { card, tablet } = await withCard();
		const ctx = await tablet(monday);
		for (let n = 0; n < 60; n += 1)
			expect(await signInWithCard(ctx, `ZZZZ ${String(n).padStart(4, '0')}`)).toMatchObject({ why: 'again' });
		expect(await signInWithCard(ctx, card.code)).toEqual({ in: false, why: 'grown-up' });
		expect(await signInWithCard(await tablet(later(10)), card.code)).toMatchObject({ in: true });
	});

	test.each(['', 'hello', '\u0000', 'x'.repeat(5000), "' or 1=1 --"])('is not %j', async (text) => {
		const { tablet } = await withCard();
		expect(await signInWithCard(await tablet(monday), text)).toEqual({ in: false, why: 'again' });
	});
});
