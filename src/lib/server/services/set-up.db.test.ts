import { expect, test } from 'vitest';
import { adultsOf, days, goodPassword } from '../../../../tests/support/adults.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { ensureSetUpLink, mayStillSetUp, setUp, type FirstSchool } from './set-up.ts';

const first: FirstSchool = {
	school: 'Hollin Bank Primary',
	phase: 'primary',
	timeZone: 'Europe/London',
	name: 'Mrs Office',
	email: 'office@hollinbank.example',
	password: goodPassword
};
const tokenOf = (link: string | undefined) => link?.split('/').at(-1) ?? '';

test('the first start prints a link that makes one school with its administrator, once', async () => {
	const store = await testStore();
	const { atDoor, enter, behind, sql } = adultsOf(store);
	const now = new Date();
	const link = await ensureSetUpLink(store, 'http://localhost:3000', now);
	expect(link).toMatch(/^http:\/\/localhost:3000\/account\/set-up\/[\w-]{22}$/);
	const token = tokenOf(link);
	expect(JSON.stringify(await sql`select * from invitations`)).not.toContain(token);
	expect(await mayStillSetUp(atDoor(), 'A'.repeat(22))).toBe(false);
	expect(await setUp(atDoor(), 'A'.repeat(22), first)).toBeUndefined();
	expect(await setUp(atDoor(), token, { ...first, password: 'HollinBank2026' })).toEqual({
		fault: 'guessable'
	});
	expect((await sql`select from schools`).length).toBe(0);
	// It waits for as long as it takes.
	expect(await mayStillSetUp(atDoor(days(200, now)), token)).toBe(true);

	const signed = await behind(await enter(await setUp(atDoor(), token, first)));
	expect(signed?.viewer).toMatchObject({ kind: 'staff', roles: ['admin'], name: 'Mrs Office' });
	expect(signed?.school).toMatchObject({
		name: 'Hollin Bank Primary',
		phase: 'primary',
		timeZone: 'Europe/London'
	});
	const areas = await sql`select number, name, symbol from confidence_areas order by number`;
	expect(areas).toEqual([
		{ number: 1, name: 'Reading', symbol: 'reading' },
		{ number: 2, name: 'Maths', symbol: 'maths' },
		{ number: 3, name: 'Friendships', symbol: 'friendships' }
	]);
	const [rota] = await sql`select jsonb_typeof(rota) as kind, rota->'note' as note from schools`;
	expect(rota).toMatchObject({ kind: 'object' });
	expect(await sql`select verb, noun from traces`).toEqual([{ verb: 'set up', noun: 'school' }]);

	expect(await mayStillSetUp(atDoor(), token)).toBe(false);
	expect(await setUp(atDoor(), token, { ...first, email: 'other@example.org' })).toBeUndefined();
	expect(await ensureSetUpLink(store, 'http://localhost:3000', new Date())).toBeUndefined();
});

test('two people with the link make one school between them', async () => {
	const store = await testStore();
	const { atDoor, sql } = adultsOf(store);
	const token = tokenOf(await ensureSetUpLink(store, '', new Date()));
	const answers = await Promise.all(
		['a', 'b', 'c', 'd'].map((who) => setUp(atDoor(), token, { ...first, email: `${who}@example.org` }))
	);
	expect(answers.filter((answer) => answer && 'step' in answer && answer.step === 'in').length).toBe(1);
	expect(answers.filter((answer) => answer === undefined).length).toBe(3);
	expect((await sql`select from schools`).length).toBe(1);
	expect((await sql`select from accounts`).length).toBe(1);
});

test('every start until then prints a new link, and the one before ends', async () => {
	const store = await testStore();
	const { atDoor } = adultsOf(store);
	const [one, two] = [
		await ensureSetUpLink(store, '', new Date()),
		await ensureSetUpLink(store, '', new Date())
	];
	expect(await mayStillSetUp(atDoor(), tokenOf(one))).toBe(false);
	expect(await mayStillSetUp(atDoor(), tokenOf(two))).toBe(true);
});

test('where a link would be seen in a row of another kind, it does not open', async () => {
	const store = await testStore();
	const { atDoor, sql } = adultsOf(store);
	const token = tokenOf(await ensureSetUpLink(store, '', new Date()));
	await sql`update invitations set kind = 'staff'`;
	expect(await mayStillSetUp(atDoor(), token)).toBe(false);
});
