import { describe, expect, test, vi } from 'vitest';
import type { Context } from '../context.ts';
import type { Tx } from '../db/door.ts';
import { newId } from '../ids.ts';
import * as shares from '../queries/shares.ts';
import { sendCheckIn } from './check-ins.ts';
import { changeToday, openToday } from './drafts.ts';
import { openChild } from './family.ts';
import { startGoal } from './goals.ts';
import { openGoal } from './goal-page.ts';
import { openOwnEntries } from './replies.ts';
import { openEntry } from './reviews.ts';
import { shareCheckIn, shareGoal } from './sharing.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';

const store = await testStore();
const world = worldOf(store);
const school = await world.school();
const otters = await world.classOf(school);

async function someone() {
	const pupil = await world.pupil(school, otters);
	const mentor = await world.staff(school);
	await world.onCaseload(mentor, pupil);
	const ctx = world.ctx(pupil, school);
	const parent = world.ctx(await world.guardian(school, pupil), school);
	const read = () => openChild(parent, pupil.pupilId);
	async function send(audience: 'mentor' | 'team' | 'family') {
		const { draft } = await openToday(ctx);
		const { id, day, slot, plan } = draft;
		const answers = { corner: 1, words: ['happy'], audience } as const;
		expect(await sendCheckIn(ctx, { id, day, slot, band: plan.band, answers })).toBe('kept');
		return id;
	}
	return { pupil, ctx, mentorCtx: world.ctx(mentor, school), read, send };
}

const sharing = (itemId: string, audience: 'mentor' | 'team' | 'family'): shares.Sharing => ({
	itemId,
	audience,
	shareId: newId(),
	traceId: newId(),
	requestId: newId(),
	now: new Date()
});

function signal() {
	let give = () => {};
	const given = new Promise<void>((resolve) => (give = resolve));
	return { give: () => give(), given };
}

/** Does `later` while `work` is done and not yet kept, and keeps it only when `later` waits for it. */
async function whileUnderWay(ctx: Context, work: (tx: Tx) => Promise<unknown>, later: () => Promise<void>) {
	const [begun, mayEnd] = [signal(), signal()];
	const first = ctx.db(async (tx) => {
		await work(tx);
		begun.give();
		await mayEnd.given;
	});
	await begun.given;
	const second = later();
	await vi.waitFor(
		async () => {
			const [row] = await store.asOwner<{ waits: boolean }[]>`
				select exists (select from pg_stat_activity where datname = current_database()
					and cardinality(pg_blocking_pids(pid)) > 0) as waits`;
			expect(row?.waits).toBe(true);
		},
		{ timeout: 20_000 }
	);
	mayEnd.give();
	await Promise.all([first, second]);
}

const goalWords = {
	about: 'learning',
	want: 'Know my tables',
	bestBit: null,
	obstacle: null,
	ifThen: null,
	firstStep: null,
	steps: [],
	targetOn: null
} as const;

describe('a child says anew who sees a check-in', () => {
	test('after a mentor has opened it the family loses it at once, and may be shown it again', async () => {
		const { ctx, mentorCtx, read, send, pupil } = await someone();
		const id = await send('family');
		await openEntry(mentorCtx, id);
		expect((await read()).checkIns).toHaveLength(1);
		await shareCheckIn(ctx, id, 'mentor');
		expect((await read()).checkIns).toEqual([]);
		expect((await openOwnEntries(ctx)).entries[0]?.audience).toBe('mentor');
		await shareCheckIn(ctx, id, 'team');
		expect((await read()).checkIns).toEqual([]);
		await shareCheckIn(ctx, id, 'family');
		await shareCheckIn(ctx, id, 'family');
		expect((await read()).checkIns).toHaveLength(1);
		const rows = await store.asOwner`
			select audience, withdrawn_at is null as stands, withdrawn_by_kind as by from shares
			where pupil_id = ${pupil.pupilId} order by at, withdrawn_at`;
		expect([...rows]).toEqual([
			{ audience: 'family', stands: false, by: 'pupil' },
			{ audience: 'team', stands: false, by: 'pupil' },
			{ audience: 'family', stands: true, by: null }
		]);
	});

	test('what was withdrawn is not shared again by changing the answers', async () => {
		const { ctx, read, send } = await someone();
		const id = await send('family');
		await shareCheckIn(ctx, id, 'mentor');
		await changeToday(ctx);
		expect((await openToday(ctx)).draft.answers.audience).toBe('mentor');
		expect((await read()).checkIns).toEqual([]);
	});

	test('and the last of two taps counts, though the first is not kept yet when it comes', async () => {
		const { ctx, pupil, read, send } = await someone();
		const id = await send('mentor');
		const viewer = ctx.viewer as PupilViewer;
		await whileUnderWay(
			ctx,
			(tx) => shares.shareCheckIn(tx, viewer, sharing(id, 'family')),
			() => shareCheckIn(ctx, id, 'mentor')
		);
		expect((await openOwnEntries(ctx)).entries[0]?.audience).toBe('mentor');
		expect((await read()).checkIns).toEqual([]);
		const kept = await store.asOwner`select audience from check_ins where pupil_id = ${pupil.pupilId}`;
		expect([...kept]).toEqual([{ audience: 'mentor' }]);
	});

	test('only the child whose it is can do that', async () => {
		const { ctx, mentorCtx, read, send } = await someone();
		const other = await someone();
		const id = await send('mentor');
		for (const asker of [other.ctx, mentorCtx])
			await expect(shareCheckIn(asker, id, 'family')).rejects.toMatchObject({ status: 404 });
		expect((await read()).checkIns).toEqual([]);
		await expect(shareCheckIn(ctx, newId(), 'family')).rejects.toMatchObject({ status: 404 });
	});
});

describe('a child says who sees a goal', () => {
	test('the family sees it, and no more once it is withdrawn', async () => {
		const { ctx, read } = await someone();
		const id = newId();
		await startGoal(ctx, id, goalWords);
		expect((await read()).goals).toEqual([]);
		await shareGoal(ctx, id, 'family');
		expect((await read()).goals).toMatchObject([{ id, want: 'Know my tables' }]);
		expect((await openGoal(ctx, id)).goal.audience).toBe('family');
		await shareGoal(ctx, id, 'team');
		expect((await read()).goals).toEqual([]);
		expect((await openGoal(ctx, id)).goal.audience).toBe('team');
	});

	test('and the last of two taps counts, though the first is not kept yet when it comes', async () => {
		const { ctx, read } = await someone();
		const id = newId();
		await startGoal(ctx, id, goalWords);
		const viewer = ctx.viewer as PupilViewer;
		await whileUnderWay(
			ctx,
			(tx) =>
				Promise.all([shares.holdGoal(tx, viewer, id), shares.shareGoal(tx, viewer, sharing(id, 'family'))]),
			() => shareGoal(ctx, id, 'team')
		);
		expect((await openGoal(ctx, id)).goal.audience).toBe('team');
		expect((await read()).goals).toEqual([]);
	});

	test('nobody else shares it', async () => {
		const { ctx, mentorCtx } = await someone();
		const other = await someone();
		const id = newId();
		await startGoal(ctx, id, goalWords);
		for (const asker of [other.ctx, mentorCtx])
			await expect(shareGoal(asker, id, 'family')).rejects.toMatchObject({ status: 404 });
		expect((await openGoal(ctx, id)).goal.audience).toBe('mentor');
	});
});
