import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { postOffice, sendMail } from './mail.ts';

/** A mail server that takes everything, or nothing. @returns its address and what it was told */
async function mailServer(takes = true) {
	const told: string[] = [];
	const server = createServer((socket) => converse(socket, told, takes)).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
	return { smtp: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, told };
}

function converse(socket: Socket, told: string[], takes: boolean) {
	let inText = false;
	const answer = (line: string) => socket.write(`${line}\r\n`);
	socket.on('error', () => {});
	answer('220 hello');
	socket.setEncoding('utf8').on('data', (chunk: string) => {
		for (const line of chunk.split('\r\n').filter(Boolean)) {
			told.push(line);
			if (inText && line !== '.') continue;
			if (line.startsWith('EHLO')) answer('250 hello');
			else if (line === 'QUIT') socket.end('221 bye\r\n');
			else if (line.startsWith('RCPT') && !takes) answer('550 nobody here');
			else answer(line === 'DATA' ? '354 go on' : '250 well');
			inText = line === 'DATA';
		}
	});
}

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
	const { smtp } = await mailServer(false);
	await expect(sendMail({ smtp, from, origin: 'https://x' }, mail)).rejects.toThrow();
});

test('without server, sender and address of the app there is no post office', () => {
	const all = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: from, ORIGIN: 'https://x' };
	expect(postOffice(all)).toEqual({ smtp: 'smtp://mail.example', from, origin: 'https://x' });
	for (const name of ['SMTP_URL', 'MAIL_FROM', 'ORIGIN'] as const)
		expect(postOffice({ ...all, [name]: undefined })).toBeUndefined();
});
