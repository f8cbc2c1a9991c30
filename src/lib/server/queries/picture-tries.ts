import type { Tx } from '../db/door.ts';

/** A key under which tries are counted, and for how many milliseconds from the first of them. */
export type Counted = { key: string; within: number };

/** Counts a try before it is looked at, so that many at once are as many. @returns what each key has now, in order */
export async function countTry({ sql }: Tx, counted: readonly Counted[], now: Date): Promise<number[]> {
	const keys = counted.map(({ key }) => key);
	const lapses = counted.map(({ within }) => `${within} milliseconds`);
	const rows = await sql<{ key: string; failures: number }[]>`
		with tries as (
			select * from unnest(${keys}::text[], ${lapses}::text[]) with ordinality as t(key, lapse, place)
		)
		insert into throttles as kept (key, failures, since)
		select key, 1, ${now.toISOString()}::timestamptz from tries order by place
		on conflict (key) do update set
			failures = case when ${over(sql)} then 1 else kept.failures + 1 end,
			since = case when ${over(sql)} then excluded.since else kept.since end
		returning key, failures`;
	return keys.map((key) => rows.find((row) => row.key === key)?.failures ?? 0);
}

/** What each key has at this moment, in order. */
export async function readTries({ sql }: Tx, counted: readonly Counted[], now: Date): Promise<number[]> {
	const rows = await sql<{ key: string; failures: number; since: string }[]>`
		select key, failures, since from throttles where key = any(${counted.map(({ key }) => key)}::text[])`;
	return counted.map(({ key, within }) => {
		const row = rows.find((one) => one.key === key);
		return row && Date.parse(row.since) > now.getTime() - within ? row.failures : 0;
	});
}

/** Takes a counted try back: it was right, or it was not looked at. */
export function takeBack({ sql }: Tx, keys: readonly string[]) {
	return sql`update throttles set failures = greatest(failures - 1, 0) where key = any(${keys as string[]}::text[])`;
}

/** Staff learn of a pupil's wrong pictures, once a day. Nothing is locked. */
export function insertWrongPictures(
	{ sql }: Tx,
	{
		schoolId,
		pupilId,
		id,
		day,
		now
	}: { schoolId: string; pupilId: string; id: string; day: string; now: Date }
) {
	return sql`
		insert into alerts (school_id, id, pupil_id, kind, day, slot, reasons, at)
		values (${schoolId}, ${id}, ${pupilId}, 'wrong-pictures', ${day}, null, ${['wrong-pictures']}, ${now.toISOString()})
		on conflict (school_id, pupil_id, day, kind, slot) do nothing`;
}

const over = (sql: Tx['sql']) => sql`kept.since <= excluded.since
	- (select tries.lapse::interval from tries where tries.key = excluded.key)`;
