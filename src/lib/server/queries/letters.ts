import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

export type NewLetter = { id: string; pupilId: string; sentence: string; ask: string | null; now: Date };

/** The mentor's sentence to the family, and one thing to ask at home. */
export function insertLetter({ sql }: Tx, viewer: StaffViewer, letter: NewLetter) {
	return sql`
		insert into letters (school_id, id, pupil_id, membership_id, sentence, ask, at)
		values (${viewer.schoolId}, ${letter.id}, ${letter.pupilId}, ${viewer.membershipId}, ${letter.sentence}, ${letter.ask},
			${letter.now.toISOString()})`;
}

export type LetterRow = { id: string; sentence: string; ask: string | null; by: string; at: string };

export function listLettersTo({ sql }: Tx, viewer: StaffViewer, pupilId: string) {
	return sql<LetterRow[]>`
		select l.id, l.sentence, l.ask, m.name as by, l.at
		from letters l join memberships m on m.school_id = l.school_id and m.id = l.membership_id
		where l.school_id = ${viewer.schoolId} and l.pupil_id = ${pupilId} and l.withdrawn_at is null
		order by l.at desc limit 6`;
}

/** Takes a letter back and gives its words; no row, if it is not there or was taken back before. */
export function withdrawLetter({ sql }: Tx, viewer: StaffViewer, pupilId: string, id: string, now: Date) {
	return sql<{ sentence: string; ask: string | null }[]>`
		update letters set withdrawn_at = ${now.toISOString()}
		where school_id = ${viewer.schoolId} and pupil_id = ${pupilId} and id = ${id} and withdrawn_at is null
		returning sentence, ask`;
}
