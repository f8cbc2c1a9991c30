import { expect, test, vi } from 'vitest';
import { adultsOf, goodPassword, otherPassword } from '../../../../tests/support/adults.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { unseal } from '../auth/sealed.ts';
import type { Mail } from '../mail.ts';
import { changePassword } from './accounts.ts';
import { inviteGuardian, inviteStaff } from './invitations.ts';
import { openInvitation } from './joining.ts';
import { offerReset } from './reset-offers.ts';
import { answerReset, askReset, openReset, useReset } from './resets.ts';
import { signIn } from './sign-in.ts';

// Settings are read once a process: before anything of this file asks for them.
vi.hoisted(() => {
	process.env.SMTP_URL = 'smtp://127.0.0.1:9';
	process.env.MAIL_FROM = 'foothold@example.org';
	process.env.ORIGIN = 'https://foothold.example';
});

const store = await testStore();
const { school, staff, pupil, classOf, givePassword, atDoor, enter, behind, ctxOf, ctx, sql } =
	adultsOf(store);
const here = '192.0.2.1';

type Job = { kind: string; payload: { sealed: string }; schoolId: string | null };

/** Takes the jobs that wait, as the ticker would, with the mails in them opened. */
async function waitingMails() {
	const jobs = await sql<Job[]>`delete from jobs returning kind, payload, school_id as "schoolId"`;
	expect(JSON.stringify(jobs)).not.toMatch(/https:|@/);
	return jobs.map((job) => ({ ...job, mail: openMail(job) }));
}
const openMail = ({ payload }: Job) => {
	const plain = unseal(store.keys.sealing, 'mail', payload.sealed);
	return plain === undefined ? undefined : (JSON.parse(plain) as Mail);
};
const linkIn = (mail: Mail | undefined) =>
	/https:\/\/foothold\.example\/account\/\w+\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

test('an invitation is mailed as well as shown, and the row that waits cannot be read', async () => {
	const home = await school();
	const asked = ctx(await staff(home, ['admin']), home);
	const link = await inviteStaff(asked, { email: 'sam@example.org', name: 'Sam', roles: ['mentor'] });
	expect(link).toMatchObject({ mailed: true });
	const [job] = await waitingMails();
	expect(job).toMatchObject({ kind: 'mail', schoolId: home.id, mail: { to: 'sam@example.org' } });
	expect('path' in link && link.path).toBe(`/account/join/${linkIn(job?.mail)}`);
	expect(await openInvitation(atDoor(), linkIn(job?.mail))).toBeDefined();
});

test('a mail to a family names no child', async () => {
	const home = await school();
	const child = await pupil(home, await classOf(home), 'Persephone');
	const asked = ctx(await staff(home, ['admin']), home);
	await inviteGuardian(asked, {
		email: 'mum@example.org',
		name: 'Ms Example',
		pupilId: child.pupilId,
		relation: 'mother'
	});
	const [job] = await waitingMails();
	expect(JSON.stringify(job?.mail)).not.toContain('Persephone');
});

test('asking for a new password looks the same for an address that is known and one that is not', async () => {
	const email = await givePassword(await staff(await school()));
	expect(await askReset(atDoor(), email, here)).toBe(true);
	const [known] = await waitingMails();
	expect(await askReset(atDoor(), 'ghost@example.org', here)).toBe(true);
	const [unknown] = await waitingMails();
	expect([known?.kind, unknown?.kind]).toEqual(['reset-asked', 'reset-asked']);
	await answerReset(atDoor(), unknown?.payload);
	expect(await waitingMails()).toEqual([]);
	await answerReset(atDoor(), known?.payload);
	const [job] = await waitingMails();
	expect(job?.mail?.to).toBe(email);
	await enter(await useReset(atDoor(), linkIn(job?.mail), otherPassword));
	// And the owner hears of it.
	const [notice] = await waitingMails();
	expect(notice?.mail).toMatchObject({ to: email, subject: 'Your Foothold password was changed' });
	expect(notice?.mail?.text).not.toContain('https:');
});

test('nobody is mailed more than three links in an hour, and is not told', async () => {
	const email = await givePassword(await staff(await school()));
	const now = new Date();
	for (let at = 0; at < 6; at++) expect(await askReset(atDoor(now), email, here)).toBe(true);
	expect((await waitingMails()).length).toBe(3);
});

test('whoever belongs to two schools gets the link by mail only, and the administrator never sees it', async () => {
	const [home, away] = [await school(), await school('Fell View Academy')];
	const teacher = await staff(home, ['teacher']);
	const email = await givePassword(teacher);
	await sql`insert into memberships (school_id, id, account_id, kind, name)
		values (${away.id}, gen_random_uuid(), ${teacher.accountId}, 'staff', 'Ms Jones')`;
	const asked = ctx(await staff(home, ['admin']), home);
	expect(await offerReset(asked, teacher.membershipId)).toEqual({ mailed: true });
	const [job] = await waitingMails();
	expect(job?.mail?.to).toBe(email);
	expect(await openReset(atDoor(), linkIn(job?.mail))).toEqual({ email });
});

test('a changed password is told to its owner', async () => {
	const email = await givePassword(await staff(await school()));
	const token = await enter(await signIn(atDoor(), { email, password: goodPassword }, here));
	await changePassword(await ctxOf(token), { password: goodPassword, newPassword: otherPassword }, here);
	expect(await behind(token)).toBeDefined();
	expect((await waitingMails()).map(({ mail }) => mail?.to)).toEqual([email]);
});
