import { expect, test } from 'vitest';
import { mailServer } from '../../../tests/support/mail-server.ts';
import { postOffice, sendMail } from './mail.ts';

const mail = {
	to: 'sam@hollinbank.example',
	subject: 'Your invitation',
	text: 'Open this:\nhttps://x/account/join/abc'
};
const from = 'Foothold <foothold@hollinbank.example>';

test('a mail goes to one person, as plain text', async () => {
	const { smtp, told } = await mailServer();
	await sendMail({ smtp, from, origin: 'https://x' }, mail);
	const said = told.join('\n');
	expect(said).toContain('RCPT TO:<sam@hollinbank.example>');
	expect(said).toContain('MAIL FROM:<foothold@hollinbank.example>');
	expect(said).toContain('https://x/account/join/abc');
	expect(said).toMatch(/Content-Type: text\/plain/i);
});

test('an address or a name cannot bring further addresses or lines along', async () => {
	const { smtp, told } = await mailServer();
	await sendMail(
		{ smtp, from, origin: 'https://x' },
		{ ...mail, to: 'sam@hollinbank.example', subject: 'Hollin Bank\r\nBcc: spy@example.org' }
	);
	expect(told.filter((line) => line.startsWith('RCPT')).length).toBe(1);
	expect(told.some((line) => /^bcc:/i.test(line))).toBe(false);
});

test('a mail that nobody takes is an error, so that the job tries again', async () => {
	const { smtp } = await mailServer('550 nobody here');
	await expect(sendMail({ smtp, from, origin: 'https://x' }, mail)).rejects.toThrow();
});

test('without server, sender and address of the app there is no post office', () => {
	const all = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: from, ORIGIN: 'https://x' };
	expect(postOffice(all)).toEqual({ smtp: 'smtp://mail.example', from, origin: 'https://x' });
	for (const name of ['SMTP_URL', 'MAIL_FROM', 'ORIGIN'] as const)
		expect(postOffice({ ...all, [name]: undefined })).toBeUndefined();
});
