import { pack, type Answers } from '#lib/domain/answers.ts';
import type { Sql } from '#lib/server/db/client.ts';
import { postOf, type Post, type Series } from './posts.ts';

/** Looks for every check-in that was sent: there once, as it was sent. */
export async function whatStands(sql: Sql, series: Series, pupilIds: readonly string[], count: number) {
	const rows = await sql<
		Row[]
	>`select id, pupil_id as pupil, day::text, slot, note, confidences, progresses from check_ins`;
	const found = new Map<string, Row[]>();
	for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row]);
	const verdict = { lost: 0, doubled: 0, changed: 0 };
	for (let k = 0; k < count; k++) {
		const post = postOf(series, k);
		const [row, ...others] = found.get(post.id) ?? [];
		if (!row) verdict.lost++;
		else if (others.length > 0) verdict.doubled++;
		else if (!isSame(row, post, pupilIds[post.pupil])) verdict.changed++;
	}
	verdict.doubled += Math.max(0, rows.length - count);
	return verdict;
}

type Row = {
	id: string;
	pupil: string;
	day: string;
	slot: number;
	note: string | null;
	confidences: (number | null)[] | null;
	progresses: (number | null)[] | null;
};

function isSame(row: Row, { day, slot, answers }: Post, pupil: string | undefined): boolean {
	const sent = pack(JSON.parse(answers) as Answers);
	const lists = [row.confidences, row.progresses];
	return (
		row.pupil === pupil &&
		row.day === day &&
		row.slot === slot &&
		row.note === sent.note &&
		JSON.stringify(lists) === JSON.stringify([sent.confidences, sent.progresses])
	);
}
