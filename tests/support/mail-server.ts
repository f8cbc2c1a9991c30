import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, onTestFinished, TestRunner } from 'vitest';

/** A mail server of a test's own: it listens, writes down what it is told and answers as it is bid. */
export type MailServer = {
	/** What SMTP_URL says of it. */
	smtp: string;
	/** Every line it was told. */
	told: string[];
	/** To whom it has taken a mail, in order; somebody who got two is there twice. */
	taken: string[];
	/** What it answers to an address: it takes mail unless told otherwise. */
	answer: string;
};

/** Starts one; it goes with the test, or with the file when called at its top. */
export async function mailServer(answer = '250 well'): Promise<MailServer> {
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket.on('close', () => open.delete(socket)));
		converse(socket, mine);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const end = async () => {
		for (const socket of open) socket.destroy();
		await new Promise((resolve) => server.close(resolve));
	};
	if (TestRunner.getCurrentTest()) onTestFinished(end);
	else afterAll(end);
	const { port } = server.address() as AddressInfo;
	const mine: MailServer = { smtp: `smtp://127.0.0.1:${port}`, told: [], taken: [], answer };
	return mine;
}

function converse(socket: Socket, server: MailServer) {
	let inText = false;
	let whom = '';
	const answer = (line: string) => socket.write(`${line}\r\n`);
	socket.on('error', () => {});
	answer('220 hello');
	socket.setEncoding('utf8').on('data', (chunk: string) => {
		for (const line of chunk.split('\r\n').filter(Boolean)) {
			server.told.push(line);
			if (inText && line !== '.') continue;
			whom = /^RCPT TO:<(.*)>/.exec(line)?.[1] ?? whom;
			if (line === '.') server.taken.push(whom);
			if (line.startsWith('EHLO')) answer('250 hello');
			else if (line === 'QUIT') socket.end('221 bye\r\n');
			else if (line.startsWith('RCPT')) answer(server.answer);
			else answer(line === 'DATA' ? '354 go on' : '250 well');
			inText = line === 'DATA';
		}
	});
}
