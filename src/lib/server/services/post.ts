import * as v from 'valibot';
import { mail as words } from '#lib/i18n/en-GB/mail.ts';
import { seal, unseal } from '../auth/sealed.ts';
import type { Context, Keys } from '../context.ts';
import { newId } from '../ids.ts';
import { postOffice, sendMail, type Mail } from '../mail.ts';
import { insertJob } from '../queries/jobs.ts';

type Tx = Parameters<typeof insertJob>[0];
type Now = Pick<Context, 'keys' | 'now'>;

/** Asks for a mail in the transaction that makes it due. The row holds it sealed: it may carry a link that lets in. */
export async function postMail(
	tx: Tx,
	{ keys, now }: Now,
	schoolId: string | null,
	mail: Mail
): Promise<void> {
	const payload = { sealed: seal(keys.sealing, 'mail', JSON.stringify(mail)) };
	await insertJob(tx, { id: newId(now), schoolId, kind: 'mail', payload, runAt: now });
}

/** Tells the owner of an account what was changed about it, where mail is set up. */
export async function postNotice(
	tx: Tx,
	ctx: Now,
	to: string,
	what: keyof typeof words.notices
): Promise<void> {
	if (postOffice()) await postMail(tx, ctx, null, { to, ...words.notices[what] });
}

/**
 * Sends the mail of a job of kind `mail`. Does nothing when mail was switched off since, or the keys are other ones.
 * @throws when it could not be handed over: then the job is tried again
 */
export async function deliverMail(keys: Keys, payload: unknown): Promise<void> {
	const office = postOffice();
	const plain = unseal(keys.sealing, 'mail', v.parse(v.object({ sealed: v.string() }), payload).sealed);
	if (office && plain) await sendMail(office, JSON.parse(plain) as Mail);
}
