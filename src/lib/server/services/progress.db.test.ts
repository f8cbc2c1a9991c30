import { expect, test } from 'vitest';
import { feelingSentence, ratingSentence, turningPoints } from '#lib/domain/progress.ts';
import { scaleChanges, stretchesOf } from '#lib/domain/points.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { newId } from '../ids.ts';
import { openGoals, startGoal } from './goals.ts';
import { sendCheckIn } from './check-ins.ts';
import { openProgress } from './progress.ts';

const store = await testStore();
const world = worldOf(store);
const school = await world.school();
const otters = await world.classOf(school);
const now = new Date('2026-11-20T10:00:00Z');

async function someone() {
	const pupil = await world.pupil(school, otters);
	const ctx = world.ctx(pupil, school, now);
	const id = newId();
	await startGoal(ctx, id, {
		about: 'learning',
		want: 'Read aloud',
		bestBit: null,
		obstacle: null,
		ifThen: null,
		firstStep: null,
		steps: [],
		targetOn: null
	});
	const number = (await openGoals(ctx)).goals[0]?.number ?? 0;
	async function rated(day: string, band: 'a' | 'b', progress: number | 'not-sure', note?: string) {
		const subject = { kind: 'goal', number } as const;
		const answers = {
			corner: 1,
			words: ['proud'],
			ratings: [{ subject, progress }],
			...(note && { note })
		} as const;
		expect(await sendCheckIn(ctx, { id: newId(), day, slot: 1, band, answers })).toBe('kept');
	}
	return { pupil, ctx, id, rated };
}

test('a child who moves from five holds to 0-10 keeps one line, in which the two scales never meet', async () => {
	const { ctx, rated } = await someone();
	await rated('2026-10-05', 'a', 2);
	await rated('2026-10-09', 'a', 3);
	await rated('2026-11-09', 'b', 4);
	await rated('2026-11-12', 'b', 'not-sure');
	await rated('2026-11-16', 'b', 5);
	await rated('2026-11-19', 'b', 7);
	const far = (await openProgress(ctx)).goals[0]?.far ?? [];
	expect(far.map(({ value }) => value)).toEqual([2.5, 5, 4, null, 5, 7]);
	expect(scaleChanges(far)).toEqual(['2026-11-09']);
	expect(stretchesOf(far).map((one) => one.map(({ raw }) => raw))).toEqual([[2, 3], [4], [5, 7]]);
	expect(ratingSentence(far)).toEqual({ key: 'rated-up', from: 4, to: 7 });
});

test('the child’s own words stand where it turned, but for words that worry', async () => {
	const { ctx, rated } = await someone();
	await rated('2026-11-02', 'b', 3);
	await rated('2026-11-06', 'b', 4, 'I want to die');
	await rated('2026-11-09', 'b', 8, 'I read a whole page out loud');
	await rated('2026-11-16', 'b', 8, 'Still going');
	const { far, said } = (await openProgress(ctx)).goals[0] ?? { far: [], said: [] };
	expect(turningPoints(far, said).map(({ words }) => words)).toEqual([
		'I read a whole page out loud',
		'Still going'
	]);
	expect(JSON.stringify(said)).not.toContain('die');
});

test('a child sees what they felt themselves, and nobody else does', async () => {
	const { ctx, rated } = await someone();
	const other = await someone();
	for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) await rated(day, 'b', 1);
	const { feelings } = await openProgress(ctx);
	expect(feelingSentence(feelings)).toEqual({ key: 'felt-word', word: 'proud', times: 3, days: 3 });
	expect((await openProgress(other.ctx)).feelings).toEqual([]);
	const mentor = await world.staff(school);
	await expect(openProgress(world.ctx(mentor, school, now))).rejects.toMatchObject({ status: 404 });
});
