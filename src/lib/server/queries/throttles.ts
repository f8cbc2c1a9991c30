import type { Tx } from '../db/door.ts';

/**
 * How many failures within how many milliseconds; from then on each try waits, `first` seconds and twice as long each
 * time up to `longest`.
 */
export type Limit = { most: number; within: number; first: number; longest: number };

/**
 * Counts a try as a failure before it is made, so that many at once are as many; what succeeds is forgotten after.
 * `since` is when the last one was counted.
 * @returns seconds to wait, 0 when the try may be made
 */
export async function takeTry({ sql }: Tx, key: string, limit: Limit, now: Date): Promise<number> {
	const at = now.toISOString();
	const lapse = `${limit.within} milliseconds`;
	const [row] = await sql<{ wait: number }[]>`
		with taken as (
			insert into throttles as t (key, failures, since) values (${key}, 1, ${at}::timestamptz)
			on conflict (key) do update set since = excluded.since,
				failures = case when t.since <= excluded.since - ${lapse}::interval then 1 else t.failures + 1 end
			where t.since <= excluded.since - ${lapse}::interval or t.failures < ${limit.most}
				or excluded.since >= t.since + make_interval(secs => least(${limit.first}::float8 * 2 ^ least(t.failures - ${limit.most}, 12), ${limit.longest}::float8))
			returning 0::float8 as wait
		)
		select wait from taken
		union all
		select greatest(1, ceil(extract(epoch from t.since - ${at}::timestamptz)
			+ least(${limit.first}::float8 * 2 ^ least(t.failures - ${limit.most}, 12), ${limit.longest}::float8)))::float8
		from throttles t where t.key = ${key} and not exists (select from taken)`;
	// Of many at once, one that began before the first was counted sees no count, or an older one: it may not pass for that.
	return row?.wait ?? limit.first;
}

/** Counts a failure. @returns how many there are within the time */
export async function countFailure({ sql }: Tx, key: string, within: number, now: Date): Promise<number> {
	const at = now.toISOString();
	const [row] = await sql<{ failures: number }[]>`
		insert into throttles as t (key, failures, since) values (${key}, 1, ${at}::timestamptz)
		on conflict (key) do update set
			failures = case when t.since <= excluded.since - ${`${within} milliseconds`}::interval then 1 else t.failures + 1 end,
			since = case when t.since <= excluded.since - ${`${within} milliseconds`}::interval then excluded.since else t.since end
		returning failures`;
	return row?.failures ?? 0;
}

/** Forgives what was counted. */
export const forgive = ({ sql }: Tx, keys: readonly string[]) =>
	sql`delete from throttles where key = any(${keys as string[]})`;

/** How long a place is remembered, in milliseconds: longer than a summer. */
export const placeLasts = 60 * 24 * 3600_000;

/** Remembers that all went well here. It stands beside what is counted, below zero. */
export const rememberPlace = ({ sql }: Tx, key: string, now: Date) => sql`
	insert into throttles (key, failures, since) values (${key}, -1, ${now.toISOString()})
	on conflict (key) do update set since = excluded.since`;

/** Whether all went well here since a moment. */
export async function isPlace({ sql }: Tx, key: string, since: Date): Promise<boolean> {
	return (await sql`select from throttles where key = ${key} and since > ${since.toISOString()}`).length > 0;
}

/** Forgets what has not been counted on since a moment, and the places of those who have not come back since another. */
export const forgetThrottles = ({ sql }: Tx, { counted, places }: { counted: Date; places: Date }) => sql`
	delete from throttles
	where since < case when failures < 0 then ${places.toISOString()}::timestamptz else ${counted.toISOString()}::timestamptz end`;
