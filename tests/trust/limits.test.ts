import { beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf, stepAt } from '#lib/server/auth/totp.ts';
import { sweep } from '#lib/server/jobs/sweep.ts';
import { issueCards } from '#lib/server/services/credentials.ts';
import { inviteStaff } from '#lib/server/services/invitations.ts';
import { join, openInvitation } from '#lib/server/services/joining.ts';
import { signInPupil, signInWithCard } from '#lib/server/services/pupil-sign-in.ts';
import { offerReset } from '#lib/server/services/reset-offers.ts';
import { openReset, useReset } from '#lib/server/services/resets.ts';
import { confirmSecondFactor, openSecondFactor } from '#lib/server/services/second-factor.ts';
import { ensureSetUpLink, mayStillSetUp } from '#lib/server/services/set-up.ts';
import { letIn } from '#lib/server/services/sign-in-help.ts';
import { giveCode, signIn } from '#lib/server/services/sign-in.ts';
import { newToken } from '#lib/server/auth/token.ts';
import { adultsOf, days, goodPassword, hours, minutes, otherPassword } from '../support/adults.ts';
import { classroomsOf, later, monday, right, wrong } from '../support/classroom.ts';
import { testStore } from '../support/database.ts';

// What a whole school needs and what somebody who guesses gets (reliability.md 4.3, 4.4). The clock is the test's: only
// what is counted matters, so passwords are hashed the quick way and the pauses are written down, not slept.

const paused: number[] = [];
vi.mock('node:timers/promises', async (real) => ({
	...(await real<object>()),
	setTimeout: async (ms: number) => void paused.push(ms)
}));
vi.mock('#lib/server/auth/password.ts', () => ({
	hashPassword: async (password: string) => `quick ${password}`,
	isPassword: async (password: string, stored?: string | null) => stored === `quick ${password}`
}));
beforeEach(() => void (paused.length = 0));

const store = await testStore({ pool: 6 });
const sql = store.asOwner;
const { school, staff, givePassword, atDoor, enter, ctxOf, ctx } = adultsOf(store);
const { classroom, tabletFor } = classroomsOf(store);
const atSchool = '203.0.113.7';

/** So many members of staff with passwords. */
async function team(count: number) {
	const home = await school();
	const people: { email: string; membershipId: string }[] = [];
	for (let n = 0; n < count; n += 1) {
		const who = await staff(home, ['mentor'], `Adult ${n}`);
		people.push({ email: await givePassword(who), membershipId: who.membershipId });
	}
	return { home, people };
}

const tryAt = (email: string, password: string, now: Date, address: string) =>
	signIn(atDoor(now), { email, password }, address);

describe('half past eight, one address', () => {
	test('eighty staff with ordinary slips are all in, and nobody waits', async () => {
		const { people } = await team(80);
		let slips = 0;
		await Promise.all(
			people.map(async ({ email }, n) => {
				// Most type it right; some take two or three tries, one in forty is near despair.
				const wrongs = n % 40 === 7 ? 8 : n % 10 === 3 ? 3 : n % 3 === 0 ? 1 : 0;
				for (let slip = 0; slip < wrongs; slip += 1) {
					slips += 1;
					expect(await tryAt(email, `${goodPassword}${slip}`, later(slip / 10), atSchool)).toEqual({
						step: 'wrong'
					});
				}
				await enter(await tryAt(email, goodPassword, later(1), atSchool));
			})
		);
		expect(slips).toBeGreaterThan(50);
		expect(paused).toEqual([]);
	});

	test('a class of thirty on ten tablets, every third mistaken once, all come in beside them', async () => {
		const names = Array.from({ length: 30 }, (_, n) => `Child ${n}`);
		const { school: home, classId, pupils, tablet } = await classroom(names);
		const tablets = [tablet];
		while (tablets.length < 10) tablets.push(await tabletFor(home, [classId]));
		await Promise.all(
			pupils.map(async ({ pupilId }, n) => {
				const ask = tablets[n % 10] ?? tablet;
				const now = later(Math.floor(n / 10));
				if (n % 3 === 0)
					expect(await signInPupil(await ask(now), pupilId, wrong)).toEqual({ in: false, why: 'again' });
				expect(await signInPupil(await ask(now), pupilId, right)).toMatchObject({ in: true });
			})
		);
		expect(await sql`select from alerts where school_id = ${home.id}`).toHaveLength(0);
	});
});

describe('one common password for everybody', () => {
	test('from one address: slower and slower answers, nobody refused, and every owner gets in at once', async () => {
		const { people } = await team(150);
		const strangers = Array.from({ length: 200 }, (_, n) => `nobody-${n}@example.org`);
		const outside = '198.51.100.9';
		const begun = later(0);
		for (const email of [...people.map((one) => one.email), ...strangers])
			expect(await tryAt(email, otherPassword, begun, outside)).toEqual({ step: 'wrong' });
		// The limit is 300 in ten minutes: each further one costs a second.
		expect(paused).toEqual(Array.from({ length: 50 }, () => 1000));
		paused.length = 0;
		for (const { email } of people)
			await enter(await tryAt(email, goodPassword, minutes(1, begun), atSchool));
		// Also where the guessing comes from their own school: a right password is never slowed down.
		for (const { email } of people) await enter(await tryAt(email, goodPassword, minutes(1, begun), outside));
		expect(paused).toEqual([]);
	});

	test('from fifty addresses: ten looks an hour at each account, and the owners come in at their own desks', async () => {
		const { people } = await team(20);
		const begun = later(0);
		for (const { email } of people) await enter(await tryAt(email, goodPassword, days(-3, begun), atSchool));
		const looked = new Map<string, number>();
		for (let address = 0; address < 50; address += 1)
			for (const { email } of people) {
				const { step } = await tryAt(
					email,
					otherPassword,
					minutes(address / 50, begun),
					`198.51.100.${address}`
				);
				if (step === 'wrong') looked.set(email, (looked.get(email) ?? 0) + 1);
			}
		// Ten and then, within the minute, as many as a wait that doubles leaves room for.
		for (const { email } of people) expect(looked.get(email)).toBeLessThanOrEqual(16);
		for (const { email } of people) {
			const fromAfar = await tryAt(email, goodPassword, minutes(1, begun), '192.0.2.200');
			expect(fromAfar.step).toBe('wait');
			await enter(await tryAt(email, goodPassword, minutes(1, begun), atSchool));
		}
	});

	test('a whole day of it on one account costs its owner nothing at their desk, and gives sixty looks an hour', async () => {
		const { people } = await team(1);
		const { email } = people[0] ?? expect.unreachable();
		await enter(await tryAt(email, goodPassword, days(-50, monday), atSchool));
		let looked = 0;
		let now = monday;
		while (now < hours(24, monday)) {
			const answer = await tryAt(email, otherPassword, now, '198.51.100.9');
			if (answer.step === 'wrong') looked += 1;
			now = new Date(now.getTime() + (answer.step === 'wait' ? answer.seconds * 1000 : 1));
			if (looked % 100 === 0) await enter(await tryAt(email, goodPassword, now, atSchool));
		}
		expect(looked).toBeLessThan(24 * 61 + 20);
		await enter(await tryAt(email, goodPassword, now, atSchool));
	}, 120_000);

	test('a place is one’s own for two months, one’s own only, and guessing there is counted as anywhere', async () => {
		const { people } = await team(2);
		const [one, other] = people;
		if (!one || !other) throw new Error('two were made');
		await enter(await tryAt(one.email, goodPassword, monday, atSchool));
		for (const { email } of [one, other])
			for (let n = 0; n < 10; n += 1) await tryAt(email, otherPassword, later(n / 100), '198.51.100.9');
		expect((await tryAt(other.email, goodPassword, later(0.1), atSchool)).step).toBe('wait');
		for (let n = 0; n < 10; n += 1)
			expect(await tryAt(one.email, otherPassword, later(0.1), atSchool)).toEqual({ step: 'wrong' });
		expect(await tryAt(one.email, goodPassword, later(0.1), atSchool)).toEqual({ step: 'wait', seconds: 1 });
		// Swept every day and kept all the same; forgotten after a summer.
		await sweep({ store } as never, days(59, monday));
		const kept = () => sql`select key from throttles where failures < 0 and since = ${monday.toISOString()}`;
		expect(await kept()).toHaveLength(1);
		await sweep({ store } as never, days(61, monday));
		expect(await kept()).toHaveLength(0);
	});

	test('no address and no name stands in what is counted', async () => {
		const { people } = await team(1);
		await tryAt(people[0]?.email ?? '', goodPassword, monday, atSchool);
		const text = JSON.stringify(await sql`select * from throttles`);
		expect(text).not.toContain(atSchool);
		expect(text).not.toContain('example.org');
	});
});

describe('guessing a classmate’s pictures', () => {
	test('tells staff, and leaves the card, the tap of staff and every classmate as they were', async () => {
		const { school: home, classId, pupils, teacher, tablet } = await classroom(['Asha', 'Ben', 'Cai']);
		const [asha, ben, cai] = pupils.map(({ pupilId }) => pupilId);
		const desk = (now: Date) => ctx(teacher, home, now);
		const [card] = await issueCards(desk(monday), classId, [asha ?? '']);
		for (let n = 0; n < 40; n += 1) await signInPupil(await tablet(later(n)), asha ?? '', wrong);
		const alarms = await sql`select pupil_id, kind from alerts where school_id = ${home.id}`;
		expect([...alarms]).toEqual([{ pupil_id: asha, kind: 'wrong-pictures' }]);
		const now = later(41);
		expect(await signInPupil(await tablet(now), asha ?? '', right)).toEqual({ in: false, why: 'grown-up' });
		for (const mate of [ben, cai])
			expect(await signInPupil(await tablet(now), mate ?? '', right)).toMatchObject({ in: true });
		expect(await signInWithCard(await tablet(now), card?.code ?? '')).toMatchObject({ in: true });
		await letIn(desk(now), classId, asha ?? '');
		expect(await signInPupil(await tablet(now), asha ?? '', [])).toMatchObject({ in: true });
	});
});

describe('guessing what was handed out once', () => {
	test('a card’s code: sixty looks in ten minutes on a tablet, while pictures and other tablets go on', async () => {
		const { school: home, classId, pupil, teacher, tablet } = await classroom(['Asha']);
		const [card] = await issueCards(ctx(teacher, home, monday), classId, [pupil.pupilId]);
		const said = new Map<string, number>();
		for (let n = 0; n < 200; n += 1) {
			const guess = n
				.toString(36)
				.toUpperCase()
				.replace(/[ILOU]/g, 'Z')
				.padStart(8, '2');
			const entry = await signInWithCard(await tablet(later(n / 50)), guess);
			const why = entry.in ? 'in' : entry.why;
			said.set(why, (said.get(why) ?? 0) + 1);
		}
		expect(Object.fromEntries(said)).toEqual({ again: 60, 'grown-up': 140 });
		const code = card?.code ?? '';
		expect(await signInWithCard(await tablet(later(4)), code)).toEqual({ in: false, why: 'grown-up' });
		expect(await signInPupil(await tablet(later(4)), pupil.pupilId, right)).toMatchObject({ in: true });
		const another = await tabletFor(home, [classId]);
		expect(await signInWithCard(await another(later(4)), code)).toMatchObject({ in: true });
		expect(await signInWithCard(await tablet(later(15)), code)).toMatchObject({ in: true });
	});

	test('a code of the app: a month of patience is worth less than one in a thousand', async () => {
		const { people } = await team(1);
		const { email } = people[0] ?? expect.unreachable();
		const token = await enter(await tryAt(email, goodPassword, monday, atSchool));
		const asked = await ctxOf(token, monday);
		const { offer } = await openSecondFactor(asked);
		const secret = offer?.secret ?? '';
		await confirmSecondFactor(asked, { sealed: offer?.sealed ?? '', code: codeOf(secret, stepAt(monday)) });
		let looked = 0;
		let now = minutes(5, monday);
		while (now < days(30, monday)) {
			const begun = await tryAt(email, goodPassword, now, '198.51.100.9');
			if (begun.step !== 'code') throw new Error(begun.step);
			// Never the right one, whatever the time.
			const guess = String((Number(codeOf(secret, stepAt(now))) + 500_000) % 1_000_000).padStart(6, '0');
			const answer = await giveCode(atDoor(now), begun.pending, guess);
			if (answer.step === 'wrong') looked += 1;
			now = new Date(now.getTime() + (answer.step === 'wait' ? answer.seconds * 1000 : 1000));
		}
		// Three codes of a million are right at any moment.
		expect((looked * 3) / 1_000_000).toBeLessThan(0.001);
		expect(looked).toBeGreaterThan(30);
	}, 60_000);

	test('what has to wait for a code uses nothing up: a minute of hammering does not cost the day', async () => {
		const { people } = await team(1);
		const { email } = people[0] ?? expect.unreachable();
		const asked = await ctxOf(await enter(await tryAt(email, goodPassword, monday, atSchool)), monday);
		const { offer } = await openSecondFactor(asked);
		const secret = offer?.secret ?? '';
		await confirmSecondFactor(asked, { sealed: offer?.sealed ?? '', code: codeOf(secret, stepAt(monday)) });
		const now = minutes(5, monday);
		const begun = await tryAt(email, goodPassword, now, atSchool);
		if (begun.step !== 'code') throw new Error(begun.step);
		for (let n = 0; n < 100; n += 1) await giveCode(atDoor(now), begun.pending, 'not-a-code');
		const calmer = minutes(16, now);
		const again = await tryAt(email, goodPassword, calmer, atSchool);
		if (again.step !== 'code') throw new Error(again.step);
		await enter(await giveCode(atDoor(calmer), again.pending, codeOf(secret, stepAt(calmer))));
	});

	test('a link: 128 bits, that no guess opens, and dead after five wrong passwords behind it', async () => {
		const { home, people } = await team(1);
		const { email, membershipId } = people[0] ?? expect.unreachable();
		const office = ctx(await staff(home, ['admin']), home, monday);
		const offered = await offerReset(office, membershipId);
		const other = await school('Fell View Academy');
		const away = ctx(await staff(other, ['admin']), other, monday);
		const known = await inviteStaff(away, { email, name: 'Adult', roles: ['mentor'] });
		if (!('path' in offered) || !('path' in known)) throw new Error('no link');
		const tokenOf = (path: string) => path.split('/').at(-1) ?? '';
		const [reset, invitation] = [tokenOf(offered.path), tokenOf(known.path)];
		for (const token of [reset, invitation]) expect(Buffer.from(token, 'base64url')).toHaveLength(16);
		for (let n = 0; n < 300; n += 1) {
			const guess = n % 2 ? newToken() : `${reset.slice(0, -1)}${'ABCDEFGH'[n % 8]}`;
			if (guess === reset) continue;
			expect(await openInvitation(atDoor(monday), guess)).toBe(undefined);
			expect(await openReset(atDoor(monday), guess)).toBe(undefined);
			expect(await useReset(atDoor(monday), guess, otherPassword)).toBe(undefined);
		}
		expect(await openInvitation(atDoor(monday), reset), 'of one kind is none of another').toBe(undefined);
		expect(await openReset(atDoor(monday), invitation)).toBe(undefined);
		for (let n = 0; n < 5; n += 1)
			expect(await join(atDoor(monday), invitation, { password: otherPassword }, atSchool)).toEqual({
				step: 'wrong'
			});
		expect(await openInvitation(atDoor(monday), invitation)).toBe(undefined);
		expect(await join(atDoor(monday), invitation, { password: goodPassword }, atSchool)).toBe(undefined);
	});
});

test('the link of the first start cannot be guessed, and is none once somebody has used the house', async () => {
	const empty = await testStore();
	const address = await ensureSetUpLink(empty, 'https://school.example', monday);
	const token = address?.split('/').at(-1) ?? '';
	expect(Buffer.from(token, 'base64url')).toHaveLength(16);
	const door = adultsOf(empty).atDoor(monday);
	for (let n = 0; n < 200; n += 1) expect(await mayStillSetUp(door, newToken())).toBe(false);
	expect(await mayStillSetUp(door, token)).toBe(true);
	const newer = await ensureSetUpLink(empty, 'https://school.example', monday);
	expect(newer).not.toBe(address);
	expect(await mayStillSetUp(door, token), 'the one before').toBe(false);
	const first = adultsOf(empty);
	await first.staff(await first.school(), ['admin']);
	expect(await mayStillSetUp(door, newer?.split('/').at(-1) ?? '')).toBe(false);
});
