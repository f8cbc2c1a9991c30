import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { env } from '../../lib/server/env.ts';

const LEAST = 12;

/** The passphrase for a new backup: asked for twice, because a slip of the finger would lock it for ever. */
export async function newPassphrase(): Promise<string> {
	const given = fromSettings() ?? (await ask(`A passphrase for this backup, ${LEAST} characters or more: `));
	if ([...given].length < LEAST)
		throw new Error(`A passphrase needs ${LEAST} characters or more. Nothing was written.`);
	if (fromSettings() === undefined && (await ask('The same again: ')) !== given)
		throw new Error('The two were not the same. Nothing was written.');
	return given;
}

export const knownPassphrase = async (): Promise<string> =>
	fromSettings() ?? (await ask('The passphrase of this backup: '));

const fromSettings = () => env().FOOTHOLD_PASSPHRASE;

/** Asks at the terminal and shows nothing of what is typed. */
async function ask(question: string): Promise<string> {
	if (!process.stdin.isTTY)
		throw new Error(
			'There is nobody to ask for the passphrase. Set FOOTHOLD_PASSPHRASE, and keep it apart from the backup.'
		);
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
	// Only now, when the terminal shows nothing any more.
	process.stdout.write(question);
	return new Promise((resolve) => {
		lines.once('SIGINT', () => process.exit(130));
		lines.question('', (answer) => {
			lines.close();
			process.stdout.write('\n');
			resolve(answer);
		});
	});
}
