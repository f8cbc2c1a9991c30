import { expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { answerTalk } from './talk-answers.ts';
import { askToTalk, openTalk, takeTalkBack } from './talk.ts';
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
	const waiting = async () => {
		const [card] =
			await store.asOwner`select talk_waiting from pupil_cards where pupil_id = ${pupil.pupilId}`;
		return card?.talk_waiting as number;
	};
	return { mentor, ctx: world.ctx(pupil, school), mentorCtx: world.ctx(mentor, school), waiting };
}

test('a child asks for one adult, and a double tap asks once', async () => {
	const { ctx, mentor, waiting } = await someone();
	const { adults, newId: id } = await openTalk(ctx);
	expect(adults.map(({ name }) => name)).toEqual([mentor.name]);
	await Promise.all([askToTalk(ctx, id, mentor.membershipId), askToTalk(ctx, id, mentor.membershipId)]);
	const { requests } = await openTalk(ctx);
	expect(requests.map(({ adult }) => adult)).toEqual(['Ms Jones']);
	expect(await waiting()).toBe(1);
});

test('a child can ask for whoever is free, and cannot ask for an adult of somebody else', async () => {
	const { ctx, waiting } = await someone();
	const stranger = await world.staff(school);
	await expect(askToTalk(ctx, newId(), stranger.membershipId)).rejects.toMatchObject({ status: 404 });
	expect(await waiting()).toBe(0);
	await askToTalk(ctx, newId(), null);
	expect(await waiting()).toBe(1);
});

test('a child who changes their mind is no longer waited for, however often they tap', async () => {
	const { ctx, waiting } = await someone();
	const id = newId();
	await askToTalk(ctx, id, null);
	await takeTalkBack(ctx, id);
	await takeTalkBack(ctx, id);
	expect(await waiting()).toBe(0);
	const { requests } = await openTalk(ctx);
	expect(requests[0]?.steps.map(({ step }) => step)).toEqual(['withdrawn']);
});

test('another child cannot take it back', async () => {
	const { ctx, waiting } = await someone();
	const other = await someone();
	const id = newId();
	await askToTalk(ctx, id, null);
	await takeTalkBack(other.ctx, id);
	expect(await waiting()).toBe(1);
	expect((await openTalk(other.ctx)).requests).toEqual([]);
});

test('a child sees who saw it and when they meet', async () => {
	const { ctx, mentorCtx, mentor, waiting } = await someone();
	const id = newId();
	await askToTalk(ctx, id, mentor.membershipId);
	await answerTalk(mentorCtx, id, 'seen');
	await answerTalk(mentorCtx, id, 'meeting', new Date('2026-11-23T10:15:00Z'));
	const { requests } = await openTalk(ctx);
	expect(requests[0]?.steps.map(({ step, who }) => [step, who])).toEqual([
		['seen', 'Ms Jones'],
		['meeting', 'Ms Jones']
	]);
	expect(await waiting()).toBe(1);
});

test('a wish to talk that nobody has answered is not forgotten after a fortnight', async () => {
	const { ctx, mentor } = await someone();
	await askToTalk(ctx, newId(), mentor.membershipId);
	const { pupilId } = ctx.viewer;
	await store.asOwner`update talk_requests set at = at - interval '40 days' where pupil_id = ${pupilId}`;
	expect((await openTalk(ctx)).requests).toHaveLength(1);
	await takeTalkBack(ctx, (await openTalk(ctx)).requests[0]?.id ?? '');
	expect((await openTalk(ctx)).requests).toEqual([]);
});
