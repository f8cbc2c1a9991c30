import type { Tx } from '../db/door.ts';

/** What the sign-in needs of an account. */
export type Account = {
	id: string;
	email: string;
	passwordHash: string | null;
	totpSealed: string | null;
	totpConfirmed: boolean;
	totpLastStep: number | null;
	recoveryHashes: string[] | null;
};

export async function findAccount({ sql }: Tx, by: { email: string } | { id: string }) {
	const [row] = await sql<Account[]>`
		select id, email, password_hash as "passwordHash", totp_sealed as "totpSealed",
			totp_confirmed_at is not null as "totpConfirmed", totp_last_step as "totpLastStep",
			recovery_hashes as "recoveryHashes"
		from accounts where ended_at is null
			and ${'id' in by ? sql`id = ${by.id}` : sql`email = ${by.email}`}`;
	return row;
}

/** Makes an account. @returns false when the address has one already */
export async function insertAccount(
	{ sql }: Tx,
	{ id, email, passwordHash, now }: { id: string; email: string; passwordHash: string; now: Date }
): Promise<boolean> {
	const rows = await sql`
		insert into accounts (id, email, password_hash, at) values (${id}, ${email}, ${passwordHash}, ${now.toISOString()})
		on conflict (email) do nothing returning id`;
	return rows.length > 0;
}

/** A new password ends every session but the one that chose it, in the same transaction. */
export async function updatePassword(tx: Tx, accountId: string, passwordHash: string, keptSession = '') {
	await tx.sql`update accounts set password_hash = ${passwordHash} where id = ${accountId}`;
	await deleteOtherSessions(tx, accountId, keptSession);
}

/** Takes a code's step. @returns false when that step, or a later one, was taken already */
export async function takeStep({ sql }: Tx, accountId: string, step: number): Promise<boolean> {
	const rows = await sql`
		update accounts set totp_last_step = ${step}
		where id = ${accountId} and totp_confirmed_at is not null and (totp_last_step is null or totp_last_step < ${step})
		returning id`;
	return rows.length > 0;
}

/** Takes a recovery code. @returns false when it is not one of those left */
export async function takeRecoveryCode({ sql }: Tx, accountId: string, hash: string): Promise<boolean> {
	const rows = await sql`
		update accounts set recovery_hashes = array_remove(recovery_hashes, ${hash})
		where id = ${accountId} and totp_confirmed_at is not null and ${hash} = any(recovery_hashes) returning id`;
	return rows.length > 0;
}

/** The second factor as it is kept: the secret sealed, the codes hashed, the step of the code that proved it. */
export type SecondFactor = { sealed: string; lastStep: number; recoveryHashes: string[]; now: Date };

/**
 * Sets a second factor where there is none. Ends every other session; the one that chose it counts as proved.
 * @returns false when there is one already
 */
export async function insertSecondFactor(
	tx: Tx,
	accountId: string,
	factor: SecondFactor,
	keptSession: string
) {
	const rows = await tx.sql`
		update accounts set totp_sealed = ${factor.sealed}, totp_confirmed_at = ${factor.now.toISOString()},
			totp_last_step = ${factor.lastStep}, recovery_hashes = ${factor.recoveryHashes}
		where id = ${accountId} and totp_confirmed_at is null returning id`;
	if (rows.length === 0) return false;
	await deleteOtherSessions(tx, accountId, keptSession);
	await tx.sql`update sessions set second_factor = true where id = ${keptSession}`;
	return true;
}

/** Takes the second factor away and ends every session but one. */
export async function deleteSecondFactor(tx: Tx, accountId: string, keptSession = '') {
	await tx.sql`
		update accounts set totp_sealed = null, totp_confirmed_at = null, totp_last_step = null, recovery_hashes = null
		where id = ${accountId}`;
	await deleteOtherSessions(tx, accountId, keptSession);
	await tx.sql`update sessions set second_factor = false where id = ${keptSession}`;
}

export const updateRecoveryCodes = ({ sql }: Tx, accountId: string, hashes: string[]) =>
	sql`update accounts set recovery_hashes = ${hashes} where id = ${accountId} and totp_confirmed_at is not null`;

export const deleteOtherSessions = ({ sql }: Tx, accountId: string, keptSession: string) =>
	sql`delete from sessions where account_id = ${accountId} and id <> ${keptSession}`;

/** How many other devices are signed in. */
export async function countOtherSessions(
	{ sql }: Tx,
	accountId: string,
	ownSession: string,
	now: Date
): Promise<number> {
	const [row] = await sql<{ count: number }[]>`
		select count(*)::int as count from sessions
		where account_id = ${accountId} and id <> ${ownSession} and expires_at > ${now.toISOString()}`;
	return row?.count ?? 0;
}
