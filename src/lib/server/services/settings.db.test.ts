import { expect, test } from 'vitest';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { addArea, listAreasOfSchool, moveArea, nameArea } from './areas.ts';
import { changeSettings, openSettings } from './settings.ts';
import { keepTerm, listTermsOfSchool, removeTerm } from './terms.ts';

const store = await testStore();
const world = worldOf(store);

async function office() {
	const school = await world.school();
	const admin = await world.staff(school, ['admin']);
	return { school, ctx: world.ctx(admin, school), mentor: world.ctx(await world.staff(school), school) };
}
const missing = { status: 404 };
const decided = {
	name: 'Hollin Bank',
	timeZone: 'Europe/London',
	readsBy: 'before lunch',
	note: ['1' as const],
	safe: ['2' as const, '4' as const],
	belonging: [],
	ready: [],
	secondFactor: true
};

test('a school decides for itself, and only its own administrator decides', async () => {
	const { ctx, mentor } = await office();
	const other = await office();
	await changeSettings(ctx, decided);
	expect(await openSettings(ctx)).toEqual({
		name: 'Hollin Bank',
		timeZone: 'Europe/London',
		readsBy: 'before lunch',
		safetyText: null,
		secondFactor: true,
		rota: { note: [1], safe: [2, 4], belonging: [], ready: [] }
	});
	expect((await openSettings(other.ctx)).name).toBe('Hollin Bank Primary');
	await expect(changeSettings(mentor, decided)).rejects.toMatchObject(missing);
	await expect(addArea(mentor, { name: 'swimming', symbol: 'fox' })).rejects.toMatchObject(missing);
	await expect(
		keepTerm(mentor, { name: 'Spring', startsOn: '2026-01-05', endsOn: '2026-03-27' })
	).rejects.toMatchObject(missing);
});

test('areas are added, ordered, rested and asked again, and keep their numbers', async () => {
	const { ctx } = await office();
	for (const name of ['reading', 'maths', 'swimming']) await addArea(ctx, { name, symbol: 'reading' });
	expect(await addArea(ctx, { name: 'Maths', symbol: 'maths' })).toEqual({ fault: 'taken' });
	const order = async () =>
		(await listAreasOfSchool(ctx)).map((one) => [one.number, one.name, one.retiredAt !== null]);
	await moveArea(ctx, 3, 'up');
	expect(await order()).toEqual([
		[1, 'reading', false],
		[3, 'swimming', false],
		[2, 'maths', false]
	]);
	await moveArea(ctx, 1, 'up');
	await moveArea(ctx, 1, 'retire');
	expect(await order()).toEqual([
		[3, 'swimming', false],
		[2, 'maths', false],
		[1, 'reading', true]
	]);
	await moveArea(ctx, 1, 'resume');
	expect((await order()).map(([number]) => number).toSorted()).toEqual([1, 2, 3]);
});

test('a term cannot end before it begins, and is another school’s neither to see nor to change', async () => {
	const { ctx } = await office();
	const other = await office();
	const spring = { name: 'Spring', startsOn: '2026-01-05', endsOn: '2026-03-27' };
	expect(await keepTerm(ctx, { ...spring, endsOn: '2025-01-01' })).toEqual({ fault: 'ends-before' });
	await keepTerm(ctx, spring);
	const [term] = await listTermsOfSchool(ctx);
	expect(term).toMatchObject(spring);
	expect(await listTermsOfSchool(other.ctx)).toEqual([]);
	await expect(keepTerm(other.ctx, { ...spring, row: term?.id })).rejects.toMatchObject(missing);
});

test('a term entered by mistake goes, and only from its own school’s list', async () => {
	const { ctx, mentor } = await office();
	const other = await office();
	await keepTerm(ctx, { name: 'Sprong', startsOn: '2026-01-05', endsOn: '2026-03-27' });
	const [term] = await listTermsOfSchool(ctx);
	for (const who of [other.ctx, mentor])
		await expect(removeTerm(who, term?.id ?? '')).rejects.toMatchObject(missing);
	await removeTerm(ctx, term?.id ?? '');
	expect(await listTermsOfSchool(ctx)).toEqual([]);
	await expect(removeTerm(ctx, term?.id ?? '')).rejects.toMatchObject(missing);
});

test('a new word for the same thing keeps its number, one for something else gets its own and leaves the old', async () => {
	const { ctx, mentor } = await office();
	for (const name of ['reading', 'swiming']) await addArea(ctx, { name, symbol: 'fox' });
	const list = async () =>
		(await listAreasOfSchool(ctx)).map((one) => [one.number, one.name, one.retiredAt !== null]);
	await nameArea(ctx, { number: 2, name: 'Swimming', meaning: 'same' });
	expect(await list()).toEqual([
		[1, 'reading', false],
		[2, 'Swimming', false]
	]);
	expect(await nameArea(ctx, { number: 1, name: 'swimming', meaning: 'same' })).toEqual({ fault: 'taken' });
	expect(await nameArea(ctx, { number: 1, name: 'Reading', meaning: 'other' })).toEqual({ fault: 'taken' });
	await nameArea(ctx, { number: 1, name: 'reading aloud', meaning: 'other' });
	expect(await list()).toEqual([
		[3, 'reading aloud', false],
		[2, 'Swimming', false],
		[1, 'reading', true]
	]);
	for (const [who, number] of [
		[mentor, 2],
		[ctx, 99]
	] as const)
		await expect(nameArea(who, { number, name: 'x', meaning: 'same' })).rejects.toMatchObject(missing);
});
