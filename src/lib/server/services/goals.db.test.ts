import { expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { moveGoal, openGoals, startGoal, tick } from './goals.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';

const store = await testStore();
const world = worldOf(store);
const school = await world.school();
const otters = await world.classOf(school);

const words = {
	about: 'learning',
	want: 'Know my 7 times table.',
	bestBit: null,
	obstacle: null,
	ifThen: null,
	firstStep: 'Learn 7 times 3 tonight.',
	steps: ['Learn 7 times 4.', 'Say them to Mr Shah.'],
	targetOn: null
} as const;

async function someone() {
	const pupil = await world.pupil(school, otters);
	const open = async () => {
		const [card] = await store.asOwner`select open_goals from pupil_cards where pupil_id = ${pupil.pupilId}`;
		return card?.open_goals as number;
	};
	return { pupil, ctx: world.ctx(pupil, school), open };
}

test('a goal sent twice is one goal, with its steps in order', async () => {
	const { ctx, open } = await someone();
	const id = newId();
	expect(await Promise.all([startGoal(ctx, id, words), startGoal(ctx, id, words)])).toEqual([true, true]);
	const { goals } = await openGoals(ctx);
	expect(goals).toHaveLength(1);
	expect(goals[0]).toMatchObject({ number: 1, state: 'live', want: words.want });
	expect(goals[0]?.steps.map((step) => step.words)).toEqual(words.steps);
	expect(await open()).toBe(1);
});

test('a fourth goal waits until one of the three rests', async () => {
	const { ctx, open } = await someone();
	const ids = [newId(), newId(), newId(), newId()];
	const begun = await Promise.all(ids.map((id) => startGoal(ctx, id, words)));
	expect(begun.filter(Boolean)).toHaveLength(3);
	const { goals, room } = await openGoals(ctx);
	expect(room).toBe(false);
	expect(goals.map(({ number }) => number)).toEqual([3, 2, 1]);
	await moveGoal(ctx, goals[0]?.id ?? '', 'put-aside');
	expect((await openGoals(ctx)).room).toBe(true);
	expect(await open()).toBe(2);
});

test('what became of a goal is kept, each in its turn', async () => {
	const { ctx, open } = await someone();
	const id = newId();
	await startGoal(ctx, id, words);
	const states = ['put-aside', 'put-aside', 'taken-up', 'achieved'] as const;
	for (const [hour, state] of states.entries())
		await moveGoal({ ...ctx, now: new Date(ctx.now.getTime() + hour * 3_600_000) }, id, state);
	const { goals } = await openGoals(ctx);
	expect(goals[0]?.states.map(({ state }) => state)).toEqual(['put-aside', 'taken-up', 'achieved']);
	expect(goals[0]?.state).toBe('achieved');
	expect(await open()).toBe(0);
});

test('only its own child ticks a step or moves a goal', async () => {
	const { ctx } = await someone();
	const other = await someone();
	const id = newId();
	await startGoal(ctx, id, words);
	const step = (await openGoals(ctx)).goals[0]?.steps[0]?.id ?? '';
	await tick(other.ctx, id, step, true);
	await expect(moveGoal(other.ctx, id, 'achieved')).rejects.toMatchObject({ status: 404 });
	expect((await openGoals(ctx)).goals[0]?.steps[0]?.tickedAt).toBeNull();
	await tick(ctx, id, step, true);
	expect((await openGoals(ctx)).goals[0]?.steps[0]?.tickedAt).not.toBeNull();
});

test('words in a goal that tell of harm bring an adult the same day', async () => {
	const { ctx, pupil } = await someone();
	await startGoal(ctx, newId(), { ...words, obstacle: 'I want to die' });
	const alerts = await store.asOwner`select reasons from alerts where pupil_id = ${pupil.pupilId}`;
	expect(alerts[0]?.reasons).toContainEqual(expect.stringMatching(/^words:/));
});
