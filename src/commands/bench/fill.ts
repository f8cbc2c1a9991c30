import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { addDays, type Day } from '#lib/domain/school-day.ts';
import { connect, type Sql } from '#lib/server/db/client.ts';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import type { School } from './school.ts';

/** Days `from` to `until` before today of these schools, a row a pupil and day, in the order in which days come. */
export async function copyCheckIns(
	owner: ConnectionSettings,
	schools: readonly School[],
	[from, until]: readonly [number, number],
	today: Day
): Promise<void> {
	const sql = connect(owner, { max: 1 });
	// The filling is right by construction; its foreign keys are not asked one row at a time.
	await sql`set session_replication_role = replica`;
	const into =
		await sql`copy check_ins (school_id, pupil_id, day, slot, id, band, corner, words, subjects, confidences,
		audience, occurred_at, at) from stdin`.writable();
	const mark = randomBytes(4).toString('hex');
	let k = 0;
	for (let back = until - 1; back >= from; back--) {
		const day = addDays(today, -back);
		let text = '';
		for (const { schoolId, pupilIds } of schools) {
			for (const pupilId of pupilIds) {
				k++;
				const id = `${mark}-0000-7000-8000-${k.toString(16).padStart(12, '0')}`;
				text += `${schoolId}\t${pupilId}\t${day}\t1\t${id}\tb\t${1 + (k % 4)}\t{cheerful}\t{-1,-2,-3,-4,-5}\t`;
				text += `{${k % 11},${(k * 3) % 11},${(k * 5) % 11},7,8}\tmentor\t${day}T08:50:00Z\t${day}T08:50:00Z\n`;
			}
			if (text.length < 1_000_000) continue;
			if (!into.write(text)) await once(into, 'drain');
			text = '';
		}
		if (text && !into.write(text)) await once(into, 'drain');
	}
	into.end();
	await once(into, 'finish');
	await sql.end({ timeout: 60 });
}

/** What autovacuum would have done by the evening. */
export async function settle(sql: Sql): Promise<void> {
	await sql`vacuum (analyze) check_ins`;
	await sql`vacuum (analyze) pupil_cards`;
	await sql`analyze`;
}

/** How many check-ins and ratings are really there. */
export async function stored(sql: Sql): Promise<{ checkIns: number; ratings: number; pupils: number }> {
	const [row] = await sql<{ checkIns: number; ratings: number; pupils: number }[]>`
		select count(*)::int as "checkIns", sum(cardinality(confidences))::int as ratings,
			(select count(*)::int from pupils) as pupils from check_ins`;
	return row ?? { checkIns: 0, ratings: 0, pupils: 0 };
}
