import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip } from 'node:zlib';
import { flushFolder } from '../durable-file.ts';
import { DAMAGED, seal, unseal } from './seal.ts';

// A backup is lines of JSON, packed by gzip and sealed. Both ways a few pages are in memory, however long it is.

/**
 * Writes text into a sealed file that this account alone may read. It has its name only when it is whole, on disk and
 * `approve` has not thrown; a file of that name is never written over.
 * @param approve reads the file back, under the name it has until then
 */
export async function writeSealed(
	file: string,
	passphrase: string,
	text: AsyncIterable<string>,
	approve: (part: string) => Promise<void>
): Promise<void> {
	if (existsSync(file))
		throw new Error(`${file} is there already. Choose another name; nothing was written.`);
	const part = `${file}.part`;
	try {
		await rm(part, { force: true });
		await pipeline(
			text,
			createGzip({ level: 6 }),
			(packed) => seal(packed, passphrase),
			createWriteStream(part, { flags: 'wx', mode: 0o600 })
		);
		await flush(part);
		await approve(part);
		await rename(part, file);
		flushFolder(dirname(file));
	} catch (fault) {
		await rm(part, { force: true });
		throw inWords(fault, file);
	}
}

/**
 * The lines of a sealed file, as many at a time as come out of it together.
 * @throws Error with a sentence when it cannot be read, the passphrase is wrong, or it is damaged or not whole
 */
export async function* readSealed(file: string, passphrase: string): AsyncGenerator<string[]> {
	const unpacked = createGunzip();
	const flow = pipeline(createReadStream(file), (sealed) => unseal(sealed, passphrase), unpacked);
	// The same fault comes out of `unpacked`, where it is caught.
	flow.catch(() => {});
	const decoder = new StringDecoder('utf8');
	let rest = '';
	try {
		for await (const bytes of unpacked) {
			const lines = (rest + decoder.write(bytes)).split('\n');
			rest = lines.pop() ?? '';
			if (lines.length) yield lines;
		}
		await flow;
	} catch (fault) {
		throw inWords(fault, file);
	} finally {
		unpacked.destroy();
	}
	if (rest) throw new Error(DAMAGED);
}

async function flush(file: string): Promise<void> {
	const handle = await open(file, 'r+');
	await handle.sync().finally(() => handle.close());
}

function inWords(fault: unknown, file: string): unknown {
	const { code, message } = Object(fault) as { code?: string; message?: string };
	if (code === 'ENOENT') return new Error(`${file} is not there.`, { cause: fault });
	if (code === 'ENOSPC')
		return new Error(`There is no room for ${file}. Nothing was kept.`, { cause: fault });
	if (code?.startsWith('Z_')) return new Error(DAMAGED, { cause: fault });
	if (code && /^E[A-Z]+$/.test(code))
		return new Error(`${file} cannot be used: ${message}.`, { cause: fault });
	return fault;
}
