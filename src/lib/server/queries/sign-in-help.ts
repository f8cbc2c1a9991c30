import { sql } from 'drizzle-orm';
import type { SignIn } from '#lib/domain/picture-pin.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import { classMembers } from '../db/schema/ties.ts';
import { pupils } from '../db/schema/people.ts';
import type { Scope } from '../db/scope.ts';

/** A class as staff see it who help with signing in; `mine` where they are one of its adults. */
export type HelpClass = {
	id: string;
	name: string;
	signIn: SignIn;
	mine: boolean;
	openUntil: string | null;
	alarms: number;
};

export function listHelpClasses(
	{ sql }: Tx,
	{ schoolId, membershipId }: StaffViewer,
	now: Date,
	today: string
) {
	return sql<HelpClass[]>`
		select c.id, c.name, c.sign_in as "signIn",
			exists (select from class_staff s where s.school_id = c.school_id and s.class_id = c.id
				and s.membership_id = ${membershipId} and s.since <= ${today} and (s.until is null or s.until >= ${today})) as mine,
			(select max(w.closes_at) from sign_in_windows w where w.school_id = c.school_id and w.class_id = c.id
				and w.pupil_id is null and w.closed_at is null and w.closes_at > ${now.toISOString()}) as "openUntil",
			(select count(*)::int from class_members m join alerts a on a.school_id = m.school_id and a.pupil_id = m.pupil_id
				where m.school_id = c.school_id and m.class_id = c.id and m.until is null
					and a.kind = 'wrong-pictures' and a.closed_at is null) as alarms
		from classes c where c.school_id = ${schoolId} and c.archived_at is null
		order by mine desc, c.name, c.id`;
}

/** A child of a class, with what getting in needs and no word of theirs. */
export type HelpPupil = {
	id: string;
	shownName: string;
	surname: string;
	symbol: string;
	hmac: string | null;
	picturesAt: string | null;
	cardAt: string | null;
	letInUntil: string | null;
	alarm: boolean;
};

export const listHelpPupils = async (
	{ db }: Tx,
	visible: Scope,
	{ schoolId }: StaffViewer,
	classId: string,
	now: Date
): Promise<HelpPupil[]> => [
	...(await db.execute<HelpPupil>(sql`
		select ${pupils.id}, ${pupils.shownName} as "shownName", ${pupils.surname}, ${pupils.symbol}, pin.hmac,
			pin.at as "picturesAt", b.at as "cardAt",
			(select max(w.closes_at) from sign_in_windows w where w.school_id = ${pupils.schoolId}
				and w.class_id = ${classId} and w.pupil_id = ${pupils.id} and w.closed_at is null
				and w.closes_at > ${now.toISOString()}) as "letInUntil",
			exists (select from alerts a where a.school_id = ${pupils.schoolId} and a.pupil_id = ${pupils.id}
				and a.kind = 'wrong-pictures' and a.closed_at is null) as alarm
		from ${classMembers}
			join ${pupils} on ${pupils.schoolId} = ${classMembers.schoolId} and ${pupils.id} = ${classMembers.pupilId}
			left join picture_pins pin on pin.school_id = ${pupils.schoolId} and pin.pupil_id = ${pupils.id}
			left join badges b on b.school_id = ${pupils.schoolId} and b.pupil_id = ${pupils.id} and b.revoked_at is null
				and b.expires_at > ${now.toISOString()}
		where ${classMembers.schoolId} = ${schoolId} and ${classMembers.classId} = ${classId}
			and ${classMembers.until} is null and ${pupils.archivedAt} is null and ${visible}
		order by lower(${pupils.shownName}), ${pupils.surname}, ${pupils.id}`))
];

/** A window for a class, or a leave for one child of it. What was open for the same ends. */
export async function insertWindow(
	tx: Tx,
	{ schoolId, membershipId }: StaffViewer,
	w: { id: string; classId: string; pupilId: string | null; now: Date; closesAt: Date }
) {
	const at = w.now.toISOString();
	await tx.sql`
		update sign_in_windows set closed_at = ${at}
		where school_id = ${schoolId} and class_id = ${w.classId} and pupil_id is not distinct from ${w.pupilId}
			and closed_at is null and closes_at > ${at}`;
	await tx.sql`
		insert into sign_in_windows (school_id, id, class_id, pupil_id, opened_by, at, closes_at)
		values (${schoolId}, ${w.id}, ${w.classId}, ${w.pupilId}, ${membershipId}, ${at}, ${w.closesAt.toISOString()})`;
}

/** Closes what is open for the class as a whole. @returns the windows that were */
export function closeWindows({ sql }: Tx, { schoolId }: StaffViewer, classId: string, now: Date) {
	return sql<{ id: string }[]>`
		update sign_in_windows set closed_at = ${now.toISOString()}
		where school_id = ${schoolId} and class_id = ${classId} and pupil_id is null and closed_at is null
			and closes_at > ${now.toISOString()}
		returning id`;
}

/** Staff have seen to a pupil's wrong pictures. */
export function closeWrongPictures(
	{ sql }: Tx,
	{ schoolId, membershipId }: StaffViewer,
	pupilIds: string[],
	now: Date
) {
	return sql`
		update alerts set closed_at = ${now.toISOString()}, closed_by = ${membershipId}
		where school_id = ${schoolId} and pupil_id = any(${pupilIds}::uuid[]) and kind = 'wrong-pictures'
			and closed_at is null`;
}
