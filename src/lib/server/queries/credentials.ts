import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** Pictures for a pupil, as they are kept; those before are no longer any good. */
export type NewPin = { pupilId: string; hmac: string; places: 3 | 4 };

export function keepPins({ sql }: Tx, { schoolId, membershipId }: StaffViewer, pins: NewPin[], now: Date) {
	const [ids, hmacs] = [pins.map(({ pupilId }) => pupilId), pins.map(({ hmac }) => hmac)];
	return sql`
		insert into picture_pins (school_id, pupil_id, hmac, places, set_by, at)
		select ${schoolId}, pupil_id, hmac, ${pins[0]?.places ?? 4}, ${membershipId}, ${now.toISOString()}
		from unnest(${ids}::uuid[], ${hmacs}::text[]) as pin(pupil_id, hmac)
		on conflict (school_id, pupil_id) do update
			set hmac = excluded.hmac, places = excluded.places, set_by = excluded.set_by, at = excluded.at`;
}

/** A card for a pupil, as it is kept. */
export type NewBadge = { id: string; pupilId: string; tokenHash: string; codeHash: string };

/** Ends the pupils' cards. @returns whose card ended */
export function endBadges({ sql }: Tx, { schoolId }: StaffViewer, pupilIds: string[], now: Date) {
	return sql<{ pupilId: string }[]>`
		update badges set revoked_at = ${now.toISOString()}
		where school_id = ${schoolId} and pupil_id = any(${pupilIds}::uuid[]) and revoked_at is null
		returning pupil_id as "pupilId"`;
}

export function insertBadges(
	{ sql }: Tx,
	{ schoolId, membershipId }: StaffViewer,
	badges: NewBadge[],
	{ now, expiresAt }: { now: Date; expiresAt: Date }
) {
	const of = <K extends keyof NewBadge>(key: K) => badges.map((badge) => badge[key]);
	return sql`
		insert into badges (school_id, id, pupil_id, token_hash, code_hash, issued_by, at, expires_at)
		select ${schoolId}, id, pupil_id, token_hash, code_hash, ${membershipId}, ${now.toISOString()},
			${expiresAt.toISOString()}
		from unnest(${of('id')}::uuid[], ${of('pupilId')}::uuid[], ${of('tokenHash')}::text[], ${of('codeHash')}::text[])
			as badge(id, pupil_id, token_hash, code_hash)`;
}

/** Whoever is in with the old pictures or the old card is out. */
export function endPupilSessions({ sql }: Tx, { schoolId }: StaffViewer, pupilIds: string[]) {
	return sql`delete from sessions where school_id = ${schoolId} and pupil_id = any(${pupilIds}::uuid[])`;
}
