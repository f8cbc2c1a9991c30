import type { Tx } from '../db/door.ts';

/** A session to be made. Times are absolute; a pupil's second sign-in on a tablet ends the first. */
export type NewSession = {
	kind: 'pupil' | 'adult';
	schoolId: string;
	accountId?: string;
	membershipId?: string;
	pupilId?: string;
	tabletId?: string | null;
	/** Whether a code of the second factor was given. */
	secondFactor?: boolean;
	now: Date;
	expiresAt: Date;
};

/** Keeps a session under the hash of its token. */
export function insertSession({ sql }: Tx, id: string, row: NewSession) {
	const at = row.now.toISOString();
	return sql`
		with ended as (
			delete from sessions where kind = 'pupil' and school_id = ${row.schoolId} and tablet_id = ${row.tabletId ?? null}
		)
		insert into sessions (id, kind, school_id, account_id, membership_id, pupil_id, tablet_id, second_factor, at,
			last_used_at, expires_at)
		values (${id}, ${row.kind}, ${row.schoolId}, ${row.accountId ?? null}, ${row.membershipId ?? null},
			${row.pupilId ?? null}, ${row.tabletId ?? null}, ${row.secondFactor ?? false}, ${at}, ${at},
			${row.expiresAt.toISOString()})`;
}

/** Ends sessions that are over, by their limit or because nobody used them: nobody came back to be told. */
export const endIdleSessions = (
	{ sql }: Tx,
	{ now, pupilsBefore, adultsBefore }: { now: Date; pupilsBefore: Date; adultsBefore: Date }
) => sql`
	delete from sessions where expires_at < ${now.toISOString()}
		or last_used_at < case kind when 'pupil' then ${pupilsBefore.toISOString()}::timestamptz
			else ${adultsBefore.toISOString()}::timestamptz end`;
