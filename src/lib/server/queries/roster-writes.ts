import { sql, type SQL } from 'drizzle-orm';
import type { Band } from '#lib/domain/bands.ts';
import type { Contact } from '#lib/domain/roster/contacts.ts';
import type { IdentifierKind } from '#lib/domain/roster/fields.ts';
import type { Tx } from '../db/door.ts';

// A school's whole roster in a few statements: each takes its rows as one JSON list. The school comes from the door.

export type NewClassRow = {
	id: string;
	name: string;
	year: number | null;
	band: Band;
	signIn: 'three' | 'four';
};
export type PupilRow = {
	id: string;
	forename: string;
	surname: string;
	shownName: string;
	year: number | null;
	symbol: string;
};
export type KeyRow = { pupilId: string; kind: IdentifierKind; hash: string };

/** The school the door was opened for, said again in every statement. */
export const school = sql`nullif(current_setting('app.school', true), '')::uuid`;

export async function insertClasses({ db }: Tx, rows: readonly NewClassRow[], now: Date): Promise<void> {
	await db.execute(sql`
		insert into classes (school_id, id, name, year, band, sign_in, from_roster, at)
		select ${school}, id, name, year, band, "signIn", true, ${now.toISOString()}
		from ${list(rows)} as given (id uuid, name text, year smallint, band text, "signIn" text)`);
}

export async function insertPupils({ db }: Tx, rows: readonly PupilRow[], now: Date): Promise<void> {
	await db.execute(sql`
		insert into pupils (school_id, id, first_name, surname, shown_name, year, symbol, at)
		select ${school}, id, forename, surname, "shownName", year, symbol, ${now.toISOString()}
		from ${list(rows)} as given (id uuid, forename text, surname text, "shownName" text, year smallint, symbol text)`);
}

/** Names and years as they now are; a pupil in the list is in the school again. Cards carry the names too. */
export async function updatePupils({ db }: Tx, rows: readonly Omit<PupilRow, 'symbol'>[]): Promise<void> {
	await db.execute(sql`
		with given as (
			select * from ${list(rows)} as given (id uuid, forename text, surname text, "shownName" text, year smallint)
		), named as (
			update pupil_cards set shown_name = given."shownName", surname = given.surname
			from given where pupil_cards.school_id = ${school} and pupil_cards.pupil_id = given.id
		)
		update pupils set first_name = given.forename, surname = given.surname, shown_name = given."shownName",
			year = given.year, archived_at = null
		from given where pupils.school_id = ${school} and pupils.id = given.id`);
}

/** A number belongs to one pupil: what a person has decided moves it. */
export async function upsertKeys({ db }: Tx, rows: readonly KeyRow[]): Promise<void> {
	await db.execute(sql`
		insert into pupil_identifiers (school_id, pupil_id, kind, value_hash)
		select ${school}, "pupilId", kind, hash from ${list(rows)} as given ("pupilId" uuid, kind text, hash text)
		on conflict (school_id, kind, value_hash) do update set pupil_id = excluded.pupil_id`);
}

/** The adults of these pupils as the file has them, instead of those before. */
export async function replaceContacts(
	{ db }: Tx,
	pupilIds: readonly string[],
	rows: readonly (Contact & { id: string; pupilId: string })[],
	now: Date
): Promise<void> {
	await db.execute(sql`
		delete from pupil_contacts using ${list(pupilIds.map((id) => ({ id })))} as given (id uuid)
		where school_id = ${school} and pupil_id = given.id`);
	await db.execute(sql`
		insert into pupil_contacts (school_id, id, pupil_id, name, relation, email, hold, at)
		select ${school}, id, "pupilId", name, relationship, email, hold, ${now.toISOString()}
		from ${list(rows)} as given (id uuid, "pupilId" uuid, name text, relationship text, email text, hold text)`);
}

export type RosterTrace = {
	id: string;
	verb: string;
	noun: string;
	itemId: string | null;
	pupilId: string | null;
};

/** What the import did, pupil by pupil, in the transaction that did it. */
export async function insertRosterTraces(
	{ db }: Tx,
	rows: readonly RosterTrace[],
	by: { membershipId: string; requestId: string; now: Date }
): Promise<void> {
	await db.execute(sql`
		insert into traces (school_id, id, viewer_kind, viewer_id, verb, noun, item_id, pupil_id, request_id, at)
		select ${school}, id, 'staff', ${by.membershipId}, verb, noun, "itemId", "pupilId", ${by.requestId}, ${by.now.toISOString()}
		from ${list(rows)} as given (id uuid, verb text, noun text, "itemId" uuid, "pupilId" uuid)`);
}

/** Rows as one parameter, to be read with their columns' names and types. */
export function list(rows: readonly object[]): SQL {
	return sql`jsonb_to_recordset(${json(rows)})`;
}

/** As text first: the driver would otherwise encode it a second time. */
export function json(value: unknown): SQL {
	return sql`${JSON.stringify(value)}::text::jsonb`;
}
