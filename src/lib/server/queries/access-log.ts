import { sql } from 'drizzle-orm';
import type { GuardianViewer, StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

/** That somebody other than the pupil opened something of the pupil's. Written in the transaction that reads it. */
export type Reading = {
	id: string;
	viewer: StaffViewer | GuardianViewer;
	pupilId: string;
	noun: string;
	itemId: string | null;
	requestId: string;
	now: Date;
};

export function insertReading({ sql }: Tx, { viewer, ...reading }: Reading) {
	return sql`
		insert into access_log (school_id, id, pupil_id, viewer_kind, viewer_id, noun, item_id, request_id, at)
		values (${viewer.schoolId}, ${reading.id}, ${reading.pupilId}, ${viewer.kind}, ${viewer.membershipId}, ${reading.noun},
			${reading.itemId}, ${reading.requestId}, ${reading.now.toISOString()})`;
}

/** One reading as it is looked up later: who, whose, what kind of page, when. */
export type ReadingRow = {
	id: string;
	at: string;
	adult: string;
	kind: 'staff' | 'guardian';
	noun: string;
	pupil: string;
};

export type Search = {
	/** The ids between which the rows lie: made in order of time, so that any stretch is found by the key. */
	from: string;
	before: string | null;
	pupilId: string | null;
	adultId: string | null;
	/** Whether readings of the concerns page are told: their being there tells that there are concerns. */
	concerns: boolean;
};

/** The latest readings about pupils of the scope, newest first, at most `limit`. */
export const listReadings = async (
	{ db }: Tx,
	roster: Scope,
	{ from, before, pupilId, adultId, concerns }: Search,
	limit: number
) => [
	...(await db.execute<ReadingRow>(sql`
		select l.id, l.at, m.name as adult, l.viewer_kind as kind, l.noun,
			concat_ws(' ', nullif(pupils.first_name, ''), nullif(pupils.surname, '')) as pupil
		from pupils
			join access_log l on l.school_id = pupils.school_id and l.pupil_id = pupils.id
			join memberships m on m.school_id = l.school_id and m.id = l.viewer_id
		where ${roster} and l.id >= ${from} and ${before ? sql`l.id < ${before}` : sql`true`}
			and ${pupilId ? sql`pupils.id = ${pupilId}` : sql`true`}
			and ${adultId ? sql`m.id = ${adultId}` : sql`true`}
			and ${concerns ? sql`true` : sql`l.noun <> 'concerns'`}
		order by l.id desc limit ${limit}`))
];

/** The names to search by: every pupil, and every adult who has ever belonged to the school. */
export async function listNames({ db, sql: s }: Tx, roster: Scope, schoolId: string) {
	const pupils = await db.execute<{ id: string; firstName: string; surname: string }>(sql`
		select pupils.id, pupils.first_name as "firstName", pupils.surname from pupils where ${roster}
		order by pupils.surname, pupils.first_name, pupils.id`);
	const adults = await s<{ id: string; name: string; kind: 'staff' | 'guardian' }[]>`
		select id, name, kind from memberships where school_id = ${schoolId} order by kind desc, name, id`;
	return { pupils: [...pupils], adults: [...adults] };
}
