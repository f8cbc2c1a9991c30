import { expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { openGoal, rateGoal } from './goal-page.ts';
import { moveGoal, startGoal } from './goals.ts';
import { openGoal as openGoalOfPupil } from './team.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';

const store = await testStore();
const world = worldOf(store);
const school = await world.school();
const otters = await world.classOf(school);

async function climber() {
	const pupil = await world.pupil(school, otters);
	const ctx = world.ctx(pupil, school);
	const goal = newId();
	await startGoal(ctx, goal, {
		about: 'me',
		want: 'Put my hand up',
		bestBit: null,
		obstacle: null,
		ifThen: null,
		firstStep: null,
		steps: ['Once'],
		targetOn: null
	});
	const alerts = () => store.asOwner`
		select reasons, closed_at is null as open from alerts where pupil_id = ${pupil.pupilId}`;
	return { pupil, ctx, goal, alerts };
}

test('what a child says of a goal is kept with its day, twice sent it counts once', async () => {
	const { ctx, goal } = await climber();
	const given = {
		id: newId(),
		goal,
		progress: 4,
		confidence: 'not-sure',
		evidence: 'I asked Mr Tan'
	} as const;
	expect(await rateGoal(ctx, given)).toBe(true);
	expect(await rateGoal(ctx, given)).toBe(true);
	const { climb, evidence } = await openGoal(ctx, goal);
	expect(climb.far).toMatchObject([{ raw: 4 }]);
	expect(climb.sure).toMatchObject([{ raw: null }]);
	expect(evidence.map(({ words }) => words)).toEqual(['I asked Mr Tan']);
});

test('a rating on another scale, or of nothing, is not kept', async () => {
	const { ctx, goal } = await climber();
	expect(await rateGoal(ctx, { id: newId(), goal, progress: 11 })).toBe(false);
	expect(await rateGoal(ctx, { id: newId(), goal })).toBe(false);
	expect((await openGoal(ctx, goal)).climb.far).toEqual([]);
});

test('nobody else reads or rates it', async () => {
	const { goal } = await climber();
	const { ctx } = await climber();
	const missing = { status: 404 };
	await expect(openGoal(ctx, goal)).rejects.toMatchObject(missing);
	await expect(rateGoal(ctx, { id: newId(), goal, progress: 3 })).rejects.toMatchObject(missing);
	const mentor = world.ctx(await world.staff(school), school);
	await expect(openGoal(mentor, goal)).rejects.toMatchObject(missing);
});

test('why a goal rests is kept with the day on which it went to rest', async () => {
	const { ctx, goal } = await climber();
	await moveGoal(ctx, goal, 'put-aside', 'too much homework');
	expect((await openGoal(ctx, goal)).goal.states).toMatchObject([
		{ state: 'put-aside', words: 'too much homework' }
	]);
});

test('words of harm in a goal bring an adult again, though an earlier alarm of the day was closed', async () => {
	const { ctx, goal, pupil, alerts } = await climber();
	const say = (evidence: string) => rateGoal(ctx, { id: newId(), goal, evidence });
	await say('I want to die');
	expect([...(await alerts())]).toEqual([{ reasons: ['words:suicide'], open: true }]);
	await store.asOwner`update alerts set closed_at = now() where pupil_id = ${pupil.pupilId}`;
	await say('we had pizza');
	expect((await alerts())[0]?.open).toBe(false);
	await moveGoal(ctx, goal, 'put-aside', 'i want to die');
	expect([...(await alerts())]).toEqual([{ reasons: ['words:suicide'], open: true }]);
});

test('a child sees who has opened a goal and when first, and nothing of who has opened another one', async () => {
	const { pupil, ctx, goal } = await climber();
	const mentor = await world.staff(school, ['mentor'], 'Mr Tan');
	await world.onCaseload(mentor, pupil);
	expect((await openGoal(ctx, goal)).seen).toEqual([]);
	await openGoalOfPupil(world.ctx(mentor, school), goal);
	const [first] = (await openGoal(ctx, goal)).seen;
	expect(first?.who).toBe('Mr Tan');
	await openGoalOfPupil(world.ctx(mentor, school, new Date(Date.now() + 60_000)), goal);
	expect((await openGoal(ctx, goal)).seen).toEqual([first]);
	const other = await climber();
	expect((await openGoal(other.ctx, other.goal)).seen).toEqual([]);
});
