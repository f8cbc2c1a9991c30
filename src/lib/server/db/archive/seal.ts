import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	randomBytes,
	scrypt,
	timingSafeEqual
} from 'node:crypto';
import { promisify } from 'node:util';

// A file that only a passphrase opens. The head is a line that names the format, the cost of scrypt (one byte, log2 N),
// sixteen bytes of salt and an HMAC of these, so that a wrong passphrase is told from a damaged file. Then come frames of
// 64 KiB, each sealed by AES-256-GCM under a nonce that holds its number and whether it is the last (the STREAM
// construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015): a frame that is altered, missing, moved or added does
// not open. The key is used for this file alone, because the salt is.

const MAGIC = Buffer.from('FOOTHOLD BACKUP 1\n');
const SALT = 16;
const MAC = 32;
const PLAIN = MAGIC.length + 1 + SALT;
const HEAD = PLAIN + MAC;
const FRAME = 65_536;
const TAG = 16;
/** 2^17 with r=8 takes 128 MB and half a second: what OWASP's cheat sheet on storing passwords asks at least. */
const COST = 17;

export const NOT_OURS = 'This is not a backup of Foothold, or its beginning is damaged.';
export const WRONG_PASSPHRASE = 'The passphrase does not open this backup. Nothing was changed.';
export const DAMAGED =
	'The backup is damaged or cut short. Nothing was changed. Take another copy of it, or an earlier backup.';

type Bytes = AsyncIterable<Buffer>;

/** Seals bytes as they come; holds one frame at a time. */
export async function* seal(source: Bytes, passphrase: string): Bytes {
	const plain = Buffer.concat([MAGIC, Buffer.from([COST]), randomBytes(SALT)]);
	const { key, mac } = await keyOf(plain, passphrase);
	yield Buffer.concat([plain, mac]);
	let number = 0;
	let rest = Buffer.alloc(0);
	for await (const bytes of source) {
		rest = Buffer.concat([rest, bytes]);
		// At least one byte is kept back: only at the end is it known which frame is the last.
		let at = 0;
		for (; rest.length - at > FRAME; at += FRAME)
			yield sealed(key, number++, false, rest.subarray(at, at + FRAME));
		rest = rest.subarray(at);
	}
	yield sealed(key, number, true, rest);
}

/**
 * Opens what `seal` made; whatever comes out has been found unaltered, and it ends without a fault only when it is whole.
 * @throws Error with one of the sentences above
 */
export async function* unseal(source: Bytes, passphrase: string): Bytes {
	let key: Buffer | undefined;
	let number = 0;
	let rest = Buffer.alloc(0);
	for await (const bytes of source) {
		rest = Buffer.concat([rest, bytes]);
		if (!key && rest.length < HEAD) continue;
		let at = 0;
		if (!key) {
			key = await openHead(rest.subarray(0, HEAD), passphrase);
			at = HEAD;
		}
		for (; rest.length - at > FRAME + TAG; at += FRAME + TAG)
			yield opened(key, number++, false, rest.subarray(at, at + FRAME + TAG));
		rest = rest.subarray(at);
	}
	if (!key) throw new Error(NOT_OURS);
	yield opened(key, number, true, rest);
}

async function openHead(head: Buffer, passphrase: string): Promise<Buffer> {
	const plain = head.subarray(0, PLAIN);
	const cost = plain[MAGIC.length] ?? 0;
	// A file of somebody else's making must not ask for all the memory there is.
	if (!plain.subarray(0, MAGIC.length).equals(MAGIC) || cost < COST || cost > 20) throw new Error(NOT_OURS);
	const { key, mac } = await keyOf(plain, passphrase);
	if (!timingSafeEqual(mac, head.subarray(PLAIN))) throw new Error(WRONG_PASSPHRASE);
	return key;
}

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
	scrypt
);

async function keyOf(plain: Buffer, passphrase: string) {
	const N = 2 ** (plain[MAGIC.length] ?? COST);
	const salt = plain.subarray(MAGIC.length + 1);
	// Keyboards differ in how they compose a letter with an accent.
	const made = await derive(passphrase.normalize('NFKC'), salt, 64, { N, r: 8, p: 1, maxmem: 256 * N * 8 });
	return { key: made.subarray(0, 32), mac: createHmac('sha256', made.subarray(32)).update(plain).digest() };
}

function nonce(number: number, last: boolean): Buffer {
	const bytes = Buffer.alloc(12);
	bytes.writeUIntBE(number, 5, 6);
	bytes[11] = last ? 1 : 0;
	return bytes;
}

function sealed(key: Buffer, number: number, last: boolean, plain: Buffer): Buffer {
	const cipher = createCipheriv('aes-256-gcm', key, nonce(number, last));
	return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function opened(key: Buffer, number: number, last: boolean, frame: Buffer): Buffer {
	if (frame.length < TAG) throw new Error(DAMAGED);
	const decipher = createDecipheriv('aes-256-gcm', key, nonce(number, last), { authTagLength: TAG });
	decipher.setAuthTag(frame.subarray(-TAG));
	try {
		return Buffer.concat([decipher.update(frame.subarray(0, -TAG)), decipher.final()]);
	} catch {
		throw new Error(DAMAGED);
	}
}
