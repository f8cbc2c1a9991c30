import { describe, expect, test } from 'vitest';
import { addComment } from './comments.ts';
import { sendCheckIn } from './check-ins.ts';
import { changeToday, keepAnswer, openToday } from './drafts.ts';
import { openChild } from './family.ts';
import { listQueue, openEntry, reviewEntry } from './reviews.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';

const store = await testStore();
const world = worldOf(store);
const school = await world.school();
const otters = await world.classOf(school);
const asOwner = store.asOwner;

async function someone() {
	const pupil = await world.pupil(school, otters);
	const mentor = await world.staff(school);
	await world.onCaseload(mentor, pupil);
	return { pupil, mentor, ctx: world.ctx(pupil, school), mentorCtx: world.ctx(mentor, school) };
}

async function sendToday(ctx: Awaited<ReturnType<typeof someone>>['ctx'], answers = {}) {
	const { draft } = await openToday(ctx);
	const { id, day, slot, plan } = draft;
	const sending = {
		id,
		day,
		slot,
		band: plan.band,
		answers: { corner: 1, words: ['happy'], ...answers }
	} as const;
	expect(await sendCheckIn(ctx, sending)).toBe('kept');
	return sending;
}

describe('a pupil checks in', () => {
	test('an answer is kept at once and another tablet goes on with it', async () => {
		const { ctx } = await someone();
		const first = await keepAnswer(ctx, { corner: 3 });
		const again = await keepAnswer(ctx, { words: ['cross'] });
		expect(again.id).toBe(first.id);
		const { draft, begun } = await openToday(ctx);
		expect(begun).toBe(true);
		expect(draft.answers).toEqual({ corner: 3, words: ['cross'] });
	});

	test('sent twice it counts once, and the card shows it', async () => {
		const { ctx, pupil } = await someone();
		const sending = await sendToday(ctx);
		expect(await sendCheckIn(ctx, sending)).toBe('kept');
		const [row] = await asOwner`select count(*)::int as n from check_ins where pupil_id = ${pupil.pupilId}`;
		expect(row?.n).toBe(1);
		const [card] =
			await asOwner`select corners, waiting, last_day::text from pupil_cards where pupil_id = ${pupil.pupilId}`;
		expect(card?.corners).toBe('.'.repeat(89) + '1');
		expect(card?.waiting).toBe(1);
	});

	test('who sent it, when and from which tablet stays as it was written, whatever is changed afterwards', async () => {
		const { ctx, pupil } = await someone();
		await sendToday(ctx);
		const traced = () => asOwner`
			select id, pupil_id, tablet_id, occurred_at, at from check_ins where pupil_id = ${pupil.pupilId}`;
		const [before] = await traced();
		expect(new Date(before?.at)).toEqual(ctx.now);
		for (const column of ['id', 'pupil_id', 'day', 'slot', 'tablet_id', 'occurred_at', 'at'])
			await expect(
				ctx.db(({ sql }) => sql.unsafe(`update check_ins set ${column} = ${column}`)),
				column
			).rejects.toMatchObject({ code: '42501' });
		await expect(ctx.db(({ sql }) => sql`delete from check_ins`)).rejects.toMatchObject({ code: '42501' });
		const { draft } = await changeToday(ctx).then(() => openToday(ctx));
		expect(draft).toBeDefined();
		expect((await traced())[0]).toEqual(before);
	});

	test('a worrying answer raises a row the same day, before it is sent', async () => {
		const { ctx, pupil } = await someone();
		await keepAnswer(ctx, { safe: 1 });
		await keepAnswer(ctx, { safe: 1 });
		const alerts = await asOwner`select reasons from alerts where pupil_id = ${pupil.pupilId}`;
		expect(alerts).toHaveLength(1);
		expect(alerts[0]?.reasons).toEqual(['not-safe']);
	});
});

describe('an answer that worries', () => {
	const alertsOf = (pupilId: string) => asOwner`
		select reasons, closed_at is null as open from alerts where pupil_id = ${pupilId} order by slot`;

	test('a second heavy word in a week is seen when it is sent, though the first was days ago', async () => {
		const { ctx, pupil } = await someone();
		const days = (count: number) => ({ ...ctx, now: new Date(ctx.now.getTime() - count * 86_400_000) });
		await sendToday(days(12), { corner: 4, words: ['empty'] });
		await sendToday(days(5), { corner: 4, words: ['hopeless'] });
		expect(await alertsOf(pupil.pupilId)).toHaveLength(0);
		await sendToday(days(1), { corner: 2, words: ['calm'] });
		await sendToday(ctx, { corner: 4, words: ['ashamed'] });
		const rows = await asOwner`select worries from check_ins where pupil_id = ${pupil.pupilId} order by day`;
		expect(rows.map(({ worries }) => worries)).toEqual([null, null, null, ['heavy-twice']]);
		expect([...(await alertsOf(pupil.pupilId))]).toEqual([{ reasons: ['heavy-twice'], open: true }]);
	});

	test('what was tapped before it was sent stays among the reasons, though it was sent otherwise', async () => {
		const { ctx, pupil } = await someone();
		await keepAnswer(ctx, { safe: 1 });
		await sendToday(ctx, { safe: 3, note: 'dad hits me' });
		const [alert] = await alertsOf(pupil.pupilId);
		expect(alert?.reasons.toSorted()).toEqual(['not-safe', 'words:abuse']);
	});

	test('a closed alarm opens again for a new reason, not for the one that was dealt with', async () => {
		const { ctx, pupil } = await someone();
		await keepAnswer(ctx, { safe: 1 });
		await asOwner`update alerts set closed_at = now() where pupil_id = ${pupil.pupilId}`;
		await keepAnswer(ctx, { words: ['sad'] });
		expect((await alertsOf(pupil.pupilId))[0]?.open).toBe(false);
		await keepAnswer(ctx, { note: 'dad hits me' });
		const [alert] = await alertsOf(pupil.pupilId);
		expect(alert?.open).toBe(true);
		expect(alert?.reasons).toEqual(expect.arrayContaining(['not-safe', 'words:abuse']));
		await asOwner`update alerts set closed_at = now() where pupil_id = ${pupil.pupilId}`;
		await sendToday(ctx, { safe: 1, note: 'dad hits me' });
		expect((await alertsOf(pupil.pupilId))[0]?.open).toBe(false);
	});
});

describe('a pupil changes their mind', () => {
	test('answers can change until an adult opens them, and sharing with them', async () => {
		const { ctx, pupil } = await someone();
		const { id } = await sendToday(ctx, { audience: 'family' });
		expect(await changeToday(ctx)).toBe(true);
		const { draft } = await openToday(ctx);
		expect(draft).toMatchObject({ id, slot: 1, answers: { corner: 1, words: ['happy'] } });
		const sending = { ...draft, band: draft.plan.band };
		const answers = { corner: 4, words: ['sad'], audience: 'team' } as const;
		expect(await sendCheckIn(ctx, { ...sending, answers })).toBe('kept');
		const rows =
			await asOwner`select corner, words, audience from check_ins where pupil_id = ${pupil.pupilId}`;
		expect([...rows]).toEqual([{ corner: 4, words: ['sad'], audience: 'team' }]);
		const live =
			await asOwner`select audience from shares where pupil_id = ${pupil.pupilId} and withdrawn_at is null`;
		expect([...live]).toEqual([{ audience: 'team' }]);
		const [card] = await asOwner`select corners, waiting from pupil_cards where pupil_id = ${pupil.pupilId}`;
		expect(card).toEqual({ corners: '.'.repeat(89) + '4', waiting: 1 });
	});

	test('a sending that comes late never covers a newer change', async () => {
		const { ctx, pupil } = await someone();
		const first = await sendToday(ctx);
		const later = { ...ctx, now: new Date(ctx.now.getTime() + 1000) };
		await changeToday(later);
		const { draft } = await openToday(later);
		const change = { ...draft, band: draft.plan.band, answers: { corner: 2 } } as const;
		expect(await sendCheckIn(later, change)).toBe('kept');
		expect(await sendCheckIn(ctx, first)).toBe('kept');
		expect(await sendCheckIn(later, { ...change, answers: { corner: 3 } })).toBe('kept');
		const [row] = await asOwner`select corner from check_ins where pupil_id = ${pupil.pupilId}`;
		expect(row?.corner).toBe(2);
	});

	test('what an adult opened meanwhile stays, and the change waits as a check-in of its own', async () => {
		const { ctx, mentorCtx, pupil } = await someone();
		const { id } = await sendToday(ctx);
		await changeToday(ctx);
		const { draft } = await openToday(ctx);
		await openEntry(mentorCtx, id);
		const change = { ...draft, band: draft.plan.band, answers: { corner: 4 } } as const;
		expect(await sendCheckIn(ctx, change)).toBe('read');
		expect(await changeToday(ctx)).toBe(false);
		const { draft: fresh } = await openToday(ctx);
		expect(fresh).toMatchObject({ slot: 2, answers: { corner: 1 } });
		expect(fresh.id).not.toBe(id);
		expect(fresh.changes).toBeUndefined();
		const [row] = await asOwner`select corner from check_ins where pupil_id = ${pupil.pupilId}`;
		expect(row?.corner).toBe(1);
	});
});

describe('a mentor answers', () => {
	test('what waits carries no words, and opening it leaves one row', async () => {
		const { ctx, mentorCtx, pupil } = await someone();
		const { id } = await sendToday(ctx, { note: 'a canary' });
		const queue = await listQueue(mentorCtx);
		expect(queue.map((entry) => entry.id)).toEqual([id]);
		expect(JSON.stringify(queue)).not.toContain('canary');
		const { answers } = await openEntry(mentorCtx, id);
		expect(answers.note).toBe('a canary');
		const [log] = await asOwner`select count(*)::int as n from access_log where pupil_id = ${pupil.pupilId}`;
		expect(log?.n).toBe(1);
	});

	test('a stranger, another school and an ended caseload find nothing', async () => {
		const { ctx, pupil } = await someone();
		const { id } = await sendToday(ctx);
		const elsewhere = await world.school('Tarn Road School');
		const ended = await world.staff(school);
		await world.onCaseload(ended, pupil, { since: '2025-01-01', until: '2025-02-01' });
		for (const [viewer, place] of [
			[await world.staff(school), school],
			[ended, school],
			[await world.staff(elsewhere), elsewhere]
		] as const) {
			await expect(openEntry(world.ctx(viewer, place), id)).rejects.toMatchObject({ status: 404 });
		}
	});

	test('the second reviewer hears who was first', async () => {
		const { ctx, mentorCtx, pupil } = await someone();
		const { id } = await sendToday(ctx);
		const other = await world.staff(school, ['mentor'], 'Mr Shah');
		await world.onCaseload(other, pupil, { kind: 'cover' });
		await addComment(mentorCtx, id, 'Well done for telling us.');
		expect(await reviewEntry(mentorCtx, id)).toBeUndefined();
		expect((await reviewEntry(world.ctx(other, school), id))?.by).toBe('Ms Jones');
		expect(await listQueue(mentorCtx)).toEqual([]);
	});
});

describe('a family reads', () => {
	test('only what is shared, and an unverified adult finds nobody', async () => {
		const { ctx, pupil } = await someone();
		await sendToday(ctx, { audience: 'family', note: 'a canary' });
		const mother = await world.guardian(school, pupil);
		const page = await openChild(world.ctx(mother, school), pupil.pupilId);
		expect(page.checkIns).toHaveLength(1);
		expect(JSON.stringify(page)).not.toContain('canary');
		const gran = await world.guardian(school, pupil, { verified: false });
		await expect(openChild(world.ctx(gran, school), pupil.pupilId)).rejects.toMatchObject({ status: 404 });
	});
});
