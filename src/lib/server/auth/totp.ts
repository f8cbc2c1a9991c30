import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

// RFC 6238 as every authenticator app does it: SHA-1, 30 seconds, 6 digits. Clocks may differ by one step.
const seconds = 30;
const digits = 6;
const drift = 1;

/** A fresh secret of 160 bits, in base32 as people type it. */
export const newSecret = () => toBase32(randomBytes(20));

/** The code of one step (RFC 4226 §5.3 with the time as counter). */
export function codeOf(secret: string, step: number): string {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(step));
	const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
	const offset = (mac.at(-1) ?? 0) & 0xf;
	return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits).padStart(digits, '0');
}

export const stepAt = (now: Date) => Math.floor(now.getTime() / 1000 / seconds);

/**
 * The step whose code this is, now or one step to either side; undefined when it is none.
 * @param lastStep the step of the last code that was taken: it and those before are not taken again
 */
export function stepOf(secret: string, code: string, now: Date, lastStep: number | null): number | undefined {
	const given = code.replace(/\s/g, '');
	if (!/^\d{6}$/.test(given)) return undefined;
	const around = Array.from({ length: 2 * drift + 1 }, (_, at) => stepAt(now) - drift + at);
	return around
		.filter((step) => lastStep === null || step > lastStep)
		.find((step) => timingSafeEqual(Buffer.from(codeOf(secret, step)), Buffer.from(given)));
}

/** What an authenticator app reads from the square. */
export function addressOf(secret: string, email: string): string {
	const label = `Foothold:${email}`;
	return `otpauth://totp/${encodeURIComponent(label)}?secret=${secret}&issuer=Foothold&algorithm=SHA1&digits=${digits}&period=${seconds}`;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 §6, without padding: our secrets are whole groups of five bits. */
export function toBase32(bytes: Uint8Array): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{1,5}/g) ?? [])
		.map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)])
		.join('');
}

function fromBase32(text: string): Buffer {
	const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
	return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
