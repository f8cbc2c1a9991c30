import { expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { addComment } from './comments.ts';
import { sendCheckIn } from './check-ins.ts';
import { openToday } from './drafts.ts';
import { openHome } from './pupil-home.ts';
import { fewEntries, openOwnEntries, replyTo } from './replies.ts';
import { openEntry } from './reviews.ts';
import { shareCheckIn } from './sharing.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';

const store = await testStore();
const world = worldOf(store);
const school = await world.school();
const otters = await world.classOf(school);

async function answered() {
	const pupil = await world.pupil(school, otters);
	const mentor = await world.staff(school);
	await world.onCaseload(mentor, pupil);
	const [ctx, mentorCtx] = [world.ctx(pupil, school), world.ctx(mentor, school)];
	const { draft } = await openToday(ctx);
	await sendCheckIn(ctx, { ...draft, band: 'b', answers: { corner: 1, words: ['happy'] } });
	await openEntry(mentorCtx, draft.id);
	await addComment(mentorCtx, draft.id, 'Well done for telling us.');
	const later = { ...ctx, now: new Date(ctx.now.getTime() + 3_600_000) };
	const answersAt = async (at: typeof ctx) => (await openOwnEntries(at)).entries[0]?.answers ?? [];
	return { pupil, ctx, later, answersAt };
}

test('a child sees who has read it, and the answer once it can no longer be taken back', async () => {
	const { ctx, later, answersAt } = await answered();
	const { entries } = await openOwnEntries(ctx);
	expect(entries[0]?.seen.map(({ who }) => who)).toEqual(['Ms Jones']);
	expect(await answersAt(ctx)).toEqual([]);
	expect((await answersAt(later)).map(({ who, body }) => [who, body])).toEqual([
		['Ms Jones', 'Well done for telling us.']
	]);
	expect((await openHome(later)).fresh).toBe(1);
});

test('an answer that was taken back is never read', async () => {
	const { pupil, later, answersAt } = await answered();
	await store.asOwner`update comments set withdrawn_at = now() where pupil_id = ${pupil.pupilId}`;
	expect(await answersAt(later)).toEqual([]);
	expect((await openHome(later)).fresh).toBe(0);
});

test('a child answers with a symbol, and a double tap answers once', async () => {
	const { later, answersAt } = await answered();
	const [answer] = await answersAt(later);
	const reply = { id: newId(), comment: answer?.id ?? '', symbol: 'thanks' };
	await Promise.all([replyTo(later, reply), replyTo(later, reply)]);
	expect((await answersAt(later))[0]?.replies).toMatchObject([{ symbol: 'thanks', words: null }]);
	expect((await openHome(later)).fresh).toBe(0);
});

test('words that tell of harm bring an adult the same day', async () => {
	const { pupil, later, answersAt } = await answered();
	const [answer] = await answersAt(later);
	await replyTo(later, { id: newId(), comment: answer?.id ?? '', words: 'I want to die' });
	const alerts = await store.asOwner`select reasons, closed_at from alerts where pupil_id = ${pupil.pupilId}`;
	expect(alerts).toHaveLength(1);
	expect(alerts[0]?.reasons).toContainEqual(expect.stringMatching(/^words:/));
	expect(alerts[0]?.closed_at).toBeNull();
});

test('two answers that tell of different harm leave both reasons', async () => {
	const { pupil, later, answersAt } = await answered();
	const [answer] = await answersAt(later);
	for (const words of ['I want to die', 'dad hits me'])
		await replyTo(later, { id: newId(), comment: answer?.id ?? '', words });
	const [alert] = await store.asOwner`select reasons from alerts where pupil_id = ${pupil.pupilId}`;
	expect(alert?.reasons.toSorted()).toEqual(['words:abuse', 'words:suicide']);
});

test('nobody answers what was said to another child', async () => {
	const { later, answersAt } = await answered();
	const other = await answered();
	const [answer] = await answersAt(later);
	const reply = { id: newId(), comment: answer?.id ?? '', symbol: 'heart' };
	await expect(replyTo(other.later, reply)).rejects.toMatchObject({ status: 404 });
});

test('a child reaches every check-in they sent, the latest first, and can share an old one less', async () => {
	const pupil = await world.pupil(school, otters);
	const day = (back: number) => new Date(Date.now() - back * 86_400_000);
	for (const back of Array.from({ length: fewEntries + 2 }, (_, place) => 40 - place)) {
		const ctx = world.ctx(pupil, school, day(back));
		const { draft } = await openToday(ctx);
		await sendCheckIn(ctx, { ...draft, band: 'b', answers: { corner: 1, audience: 'family' } });
	}
	const ctx = world.ctx(pupil, school);
	const first = await openOwnEntries(ctx);
	expect([first.entries.length, first.older]).toEqual([fewEntries, true]);
	const all = await openOwnEntries(ctx, 2 * fewEntries);
	expect([all.entries.length, all.older]).toEqual([fewEntries + 2, false]);
	const oldest = all.entries.at(-1);
	await shareCheckIn(ctx, oldest?.id ?? '', 'mentor');
	expect((await openOwnEntries(ctx, 2 * fewEntries)).entries.at(-1)?.audience).toBe('mentor');
});
