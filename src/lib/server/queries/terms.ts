import type { Tx } from '../db/door.ts';

export type Term = { id: string; name: string; startsOn: string; endsOn: string };

/** The school's terms, the latest first. */
export const listTerms = ({ sql }: Tx, schoolId: string) => sql<Term[]>`
	select id, name, starts_on::text as "startsOn", ends_on::text as "endsOn" from terms
	where school_id = ${schoolId} order by starts_on desc, id`;

export const insertTerm = ({ sql }: Tx, schoolId: string, term: Term) => sql`
	insert into terms (school_id, id, name, starts_on, ends_on)
	values (${schoolId}, ${term.id}, ${term.name}, ${term.startsOn}, ${term.endsOn})`;

/** @returns whether there was such a term */
export async function updateTerm({ sql }: Tx, schoolId: string, term: Term): Promise<boolean> {
	const rows = await sql`
		update terms set name = ${term.name}, starts_on = ${term.startsOn}, ends_on = ${term.endsOn}
		where school_id = ${schoolId} and id = ${term.id} returning id`;
	return rows.length > 0;
}

/** @returns whether there was such a term */
export async function deleteTerm({ sql }: Tx, schoolId: string, id: string): Promise<boolean> {
	const rows = await sql`delete from terms where school_id = ${schoolId} and id = ${id} returning id`;
	return rows.length > 0;
}
