import { createTransport } from 'nodemailer';
import { env, type Env } from './env.ts';

export type Mail = { to: string; subject: string; text: string };

/** Where mail goes out and what links in it begin with. */
export type PostOffice = { smtp: string; from: string; origin: string };

/**
 * The post office, when one is set up: SMTP_URL, MAIL_FROM and ORIGIN together. Links never begin with an address that
 * a request brought along, so without ORIGIN no mail is sent.
 */
export function postOffice(
	settings: Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'ORIGIN'> = env()
): PostOffice | undefined {
	const { SMTP_URL: smtp, MAIL_FROM: from, ORIGIN: origin } = settings;
	return smtp && from && origin ? { smtp, from, origin } : undefined;
}

/** Milliseconds, well within what a job may take: a server that never ends a sentence would keep it for good. */
const patience = {
	dnsTimeout: 10_000,
	connectionTimeout: 10_000,
	greetingTimeout: 10_000,
	socketTimeout: 30_000
};

/**
 * Hands one mail over, as plain text.
 * @throws when the server does not take it, or is silent for half a minute; the job that asked tries again later
 */
export async function sendMail(office: PostOffice, { to, subject, text }: Mail): Promise<void> {
	const transport = createTransport({ url: office.smtp, ...patience }, { from: office.from });
	try {
		await transport.sendMail({
			// One address each way, whatever is in the text of it.
			to: { address: to, name: '' },
			subject: subject.replace(/\s+/g, ' '),
			text,
			disableFileAccess: true,
			disableUrlAccess: true
		});
	} finally {
		transport.close();
	}
}
