import { sql } from 'drizzle-orm';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** A pupil as the caseload shows them: what the card keeps, and nothing that grows with history. */
export type CardRow = {
	pupilId: string;
	shownName: string;
	surname: string;
	symbol: string;
	lastDay: string | null;
	corners: string;
	confidences: string;
	waiting: number;
	talkWaiting: number;
	openGoals: number;
	seenAt: string | null;
};

/** One statement, whatever the history: the cards of a caseload, one a pupil. */
export const listCards = async ({ db }: Tx, cards: Scope): Promise<CardRow[]> => [
	...(await db.execute<CardRow>(sql`
		select distinct on (pupil_cards.pupil_id) pupil_cards.pupil_id as "pupilId", pupil_cards.shown_name as "shownName",
			pupil_cards.surname, pupil_cards.symbol, pupil_cards.last_day::text as "lastDay", pupil_cards.corners,
			pupil_cards.confidences, pupil_cards.waiting, pupil_cards.talk_waiting as "talkWaiting",
			pupil_cards.open_goals as "openGoals", pupil_cards.seen_at as "seenAt"
		from pupil_cards where ${cards} order by pupil_cards.pupil_id`))
];

export type EntryRow = { id: string; day: string; corner: number | null; waiting: boolean; worried: boolean };

/** A pupil's entries as days and feelings; their words are read by opening them. */
export const listEntries = async ({ db }: Tx, openable: Scope, pupilId: string): Promise<EntryRow[]> => [
	...(await db.execute<EntryRow>(sql`
		select check_ins.id, check_ins.day::text, check_ins.corner, check_ins.worries is not null as worried,
			not exists (select from reviews r where r.school_id = check_ins.school_id and r.pupil_id = check_ins.pupil_id
				and r.day = check_ins.day and r.slot = check_ins.slot and r.undone_at is null) as waiting
		from check_ins where ${openable} and check_ins.pupil_id = ${pupilId}
		order by check_ins.day desc, check_ins.slot desc limit 60`))
];

/** Whether a pupil is within a scope. */
export const isOneOf = async ({ db }: Tx, scope: Scope, pupilId: string): Promise<boolean> =>
	(await db.execute(sql`select from pupils where ${scope} and pupils.id = ${pupilId}`)).length > 0;

/** Whether a scope holds anybody. */
export const isAnyIn = async ({ db }: Tx, scope: Scope): Promise<boolean> =>
	(await db.execute(sql`select from pupils where ${scope} limit 1`)).length > 0;
