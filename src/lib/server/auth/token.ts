import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits for a link, base64url. Shown once; `hashOfToken` of it is what is kept. */
export const newToken = () => randomBytes(16).toString('base64url');

/** SHA-256 in hex: enough for what is random already. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex');
