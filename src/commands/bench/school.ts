import { createHash, randomBytes } from 'node:crypto';
import { addDays, type Day } from '#lib/domain/school-day.ts';
import type { Sql } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/ids.ts';

/** A school as the bench fills it: classes of thirty, one mentor with some of all classes, one tablet for all. */
export type School = {
	schoolId: string;
	classIds: string[];
	pupilIds: string[];
	tabletId: string;
	/** The mentor: a membership and an account. */
	mentorId: string;
	accountId: string;
};

const rota = JSON.stringify({ note: [3, 5], safe: [1], belonging: [4], ready: [] });
const areas = ['reading', 'writing', 'maths', 'friendships', 'speaking-up', 'listening', 'new-things'];

/** Fills a school straight in the database, as its owner; cards carry a term of marks. */
export async function fillSchool(sql: Sql, pupils: number, today: Day, caseload = 60): Promise<School> {
	const [schoolId, mentorId, accountId, tabletId] = [newId(), newId(), newId(), newId()];
	const classIds = Array.from({ length: Math.ceil(pupils / 30) }, () => newId());
	const pupilIds = Array.from({ length: pupils }, () => newId());
	const since = addDays(today, -300);
	await sql`insert into schools (school_id, name, phase, rota) values (${schoolId}, 'Bench Primary', 'primary', ${rota})`;
	await sql`insert into confidence_areas (school_id, number, name, symbol, position)
		select ${schoolId}, n, name, name, n from unnest(${areas}::text[]) with ordinality as given (name, n)`;
	await sql`insert into classes (school_id, id, name, band, sign_in)
		select ${schoolId}, id, 'Class ' || n, 'b', 'four' from unnest(${classIds}::uuid[]) with ordinality as given (id, n)`;
	await sql`insert into pupils (school_id, id, first_name, surname, shown_name, symbol)
		select ${schoolId}, id, 'Asha', 'Example ' || n, 'Asha ' || n, 'fox'
		from unnest(${pupilIds}::uuid[]) with ordinality as given (id, n)`;
	await sql`insert into class_members (school_id, id, class_id, pupil_id, since)
		select ${schoolId}, gen_random_uuid(), (${classIds}::uuid[])[1 + (n - 1) / 30], id, ${since}
		from unnest(${pupilIds}::uuid[]) with ordinality as given (id, n)`;
	await sql`insert into pupil_cards (school_id, class_id, pupil_id, shown_name, surname, symbol, last_day, corners, confidences, open_goals)
		select ${schoolId}, (${classIds}::uuid[])[1 + (n - 1) / 30], id, 'Asha ' || n, 'Example ' || n, 'fox', ${today},
			${marks('1342')}, ${marks('GJMK')}, 2
		from unnest(${pupilIds}::uuid[]) with ordinality as given (id, n)`;
	await sql`insert into accounts (id, email) values (${accountId}, ${`${accountId}@example.org`})`;
	await sql`insert into memberships (school_id, id, account_id, kind, name) values (${schoolId}, ${mentorId}, ${accountId}, 'staff', 'Ms Jones')`;
	await sql`insert into staff_roles (school_id, id, membership_id, role) values (${schoolId}, ${newId()}, ${mentorId}, 'mentor')`;
	// A caseload has a few of every class, not two whole classes.
	const step = Math.max(1, Math.floor(pupils / caseload));
	const own = Array.from({ length: Math.min(caseload, pupils) }, (_, n) => pupilIds[n * step] ?? '');
	await sql`insert into caseloads (school_id, id, membership_id, pupil_id, kind, since, added_by)
		select ${schoolId}, gen_random_uuid(), ${mentorId}, id, 'mentor', ${since}, ${mentorId} from unnest(${own}::uuid[]) as id`;
	await sql`insert into tablets (school_id, id, name, token_hash, enrolled_by)
		values (${schoolId}, ${tabletId}, 'Tablet', ${randomBytes(32).toString('hex')}, ${mentorId})`;
	return { schoolId, classIds, pupilIds, tabletId, mentorId, accountId };
}

/** A session for every pupil, and the tokens that a browser would hold. */
export async function signInPupils(sql: Sql, school: School): Promise<string[]> {
	const tokens = school.pupilIds.map(() => randomBytes(32).toString('base64url'));
	await sql`insert into sessions (id, kind, school_id, pupil_id, tablet_id, last_used_at, expires_at)
		select hash, 'pupil', ${school.schoolId}, pupil, ${school.tabletId}, now(), now() + interval '1 day'
		from unnest(${tokens.map(hashOf)}::text[], ${school.pupilIds}::uuid[]) as given (hash, pupil)`;
	return tokens;
}

/** The mentor's session. */
export async function signInMentor(sql: Sql, { schoolId, accountId, mentorId }: School): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	await sql`insert into sessions (id, kind, school_id, account_id, membership_id, last_used_at, expires_at)
		values (${hashOf(token)}, 'adult', ${schoolId}, ${accountId}, ${mentorId}, now(), now() + interval '1 day')`;
	return token;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Ninety days with an entry on most school days. */
function marks(of: string): string {
	return Array.from({ length: 90 }, (_, day) => (day % 7 > 4 ? '.' : (of[day % of.length] ?? '.'))).join('');
}

/** A parent of the first pupil, whom staff have verified, and the parent's session. */
export async function signInParent(sql: Sql, { schoolId, pupilIds, mentorId }: School): Promise<string> {
	const [accountId, parentId] = [newId(), newId()];
	const token = randomBytes(32).toString('base64url');
	await sql`insert into accounts (id, email) values (${accountId}, ${`${accountId}@example.org`})`;
	await sql`insert into memberships (school_id, id, account_id, kind, name) values (${schoolId}, ${parentId}, ${accountId}, 'guardian', 'Mr Example')`;
	await sql`insert into guardianships (school_id, id, membership_id, pupil_id, relation, verified_at, verified_by)
		values (${schoolId}, ${newId()}, ${parentId}, ${pupilIds[0] ?? ''}, 'father', now(), ${mentorId})`;
	await sql`insert into sessions (id, kind, school_id, account_id, membership_id, last_used_at, expires_at)
		values (${hashOf(token)}, 'adult', ${schoolId}, ${accountId}, ${parentId}, now(), now() + interval '1 day')`;
	return token;
}
