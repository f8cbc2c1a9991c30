import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const version = 'v1';

/**
 * Encrypts with AES-256-GCM under a fresh nonce: `v1.<nonce>.<tag>.<text>`, base64url.
 * @param purpose what it is for and whose it is: it opens for nothing else
 */
export function seal(key: Buffer, purpose: string, plain: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
	const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
	return [version, ...[nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.');
}

/** What was sealed for this purpose; undefined for anything else. */
export function unseal(key: Buffer, purpose: string, sealed: string | undefined): string | undefined {
	const [was, nonce, tag, text] = sealed?.split('.') ?? [];
	if (was !== version || !nonce || !tag || text === undefined) return undefined;
	try {
		const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), {
			authTagLength: 16
		});
		decipher.setAAD(Buffer.from(purpose)).setAuthTag(Buffer.from(tag, 'base64url'));
		return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString(
			'utf8'
		);
	} catch {
		return undefined;
	}
}
