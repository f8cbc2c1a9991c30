import { expect, test } from 'vitest';
import { codeOf, stepAt } from '#lib/server/auth/totp.ts';
import { adultsOf, goodPassword, hours, otherPassword } from '../../../../tests/support/adults.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { openReset, useReset } from './resets.ts';
import { confirmSecondFactor, openSecondFactor } from './second-factor.ts';
import { signIn } from './sign-in.ts';
import { makeWayIn } from './way-in.ts';

const store = await testStore();
const { school, staff, givePassword, atDoor, enter, behind, ctxOf, sql } = adultsOf(store);
const here = '192.0.2.1';
const house = { store, keys: store.keys };

const tokenOf = (made: Awaited<ReturnType<typeof makeWayIn>>) => {
	if ('fault' in made) throw new Error(made.fault);
	return made.path.split('/').at(-1) ?? '';
};

test('the only administrator, who has lost the password, gets in again by whoever has the machine, once', async () => {
	const home = await school();
	const admin = await staff(home, ['admin'], 'Mrs Office');
	const email = await givePassword(admin);
	const old = await enter(await signIn(atDoor(), { email, password: goodPassword }, here));
	const made = await makeWayIn(house, ` ${email.toUpperCase()} `, false, new Date());
	expect(made).toMatchObject({ step: 'none' });
	const token = tokenOf(made);
	expect(await openReset(atDoor(hours(2)), token)).toBeUndefined();
	const signed = await behind(await enter(await useReset(atDoor(), token, otherPassword)));
	expect(signed?.viewer).toMatchObject({ membershipId: admin.membershipId, roles: ['admin'] });
	expect(await behind(old)).toBeUndefined();
	expect(await useReset(atDoor(), token, goodPassword)).toBeUndefined();
	expect(
		await sql`select viewer_id, verb from traces where school_id = ${home.id} and noun = 'terminal'`
	).toEqual([{ viewer_id: admin.membershipId, verb: 'was let in' }]);
});

test('the second step is still asked for, unless it is taken off with the phone that is lost', async () => {
	const admin = await staff(await school(), ['admin']);
	const email = await givePassword(admin);
	const token = await enter(await signIn(atDoor(), { email, password: goodPassword }, here));
	const ctx = await ctxOf(token);
	const { offer } = await openSecondFactor(ctx);
	await confirmSecondFactor(ctx, {
		sealed: offer?.sealed ?? '',
		code: codeOf(offer?.secret ?? '', stepAt(ctx.now))
	});
	const asked = await makeWayIn(house, email, false, new Date());
	expect(asked).toMatchObject({ step: 'asked' });
	expect(await useReset(atDoor(), tokenOf(asked), otherPassword)).toMatchObject({ step: 'code' });
	const off = await makeWayIn(house, email, true, new Date());
	expect(off).toMatchObject({ step: 'off' });
	expect(await useReset(atDoor(), tokenOf(off), goodPassword)).toMatchObject({ step: 'in' });
});

test('nobody but an administrator is let in this way', async () => {
	const home = await school();
	const email = await givePassword(await staff(home, ['dsl']));
	const former = await staff(home, ['admin']);
	const gone = await givePassword(former);
	await sql`update memberships set ended_at = now() where id = ${former.membershipId}`;
	for (const address of [email, gone])
		expect(await makeWayIn(house, address, true, new Date())).toEqual({ fault: 'no-administrator' });
	expect(await makeWayIn(house, 'nobody@example.org', true, new Date())).toEqual({ fault: 'nobody' });
	expect(
		await sql`select from invitations where kind = 'reset' and expires_at > now() and used_at is null`
	).toHaveLength(0);
});
