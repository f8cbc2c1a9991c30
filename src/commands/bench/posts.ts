import { createHash } from 'node:crypto';
import { addDays, type Day } from '#lib/domain/school-day.ts';
import type { Sql } from '#lib/server/db/client.ts';
import type { School } from './school.ts';

/** The check-ins of a run by their number: the pupils in turn, each with one more of the day every time round. */
export type Series = { seed: string; today: Day; pupils: number };

/** What a tablet sends at the end, as the fields of its form. */
export type Post = { pupil: number; id: string; day: Day; slot: number; answers: string };

const SLOTS = 99;

export function postOf({ seed, today, pupils }: Series, k: number): Post {
	const turn = Math.floor(k / pupils);
	const id = idOf(seed, k);
	return {
		pupil: k % pupils,
		id,
		day: addDays(today, -Math.floor(turn / SLOTS)),
		slot: 1 + (turn % SLOTS),
		answers: JSON.stringify(answersOf(k))
	};
}

/** The body of the form that the last screen sends. */
export function bodyOf({ id, day, slot, answers }: Post): string {
	return `id=${id}&day=${day}&slot=${slot}&answers=${encodeURIComponent(answers)}&band=b&audience=mentor`;
}

/** Drafts for check-ins `from` to `to`, as the taps before the last have left them. */
export async function insertDrafts(sql: Sql, school: School, series: Series, from: number, to: number) {
	for (let at = from; at < to; at += 5000) {
		const rows = Array.from({ length: Math.min(5000, to - at) }, (_, n) => {
			const { pupil, id, day, slot, answers } = postOf(series, at + n);
			const given = JSON.parse(answers) as ReturnType<typeof answersOf>;
			const asked = {
				items: given.belonging === undefined ? [] : ['belonging'],
				note: given.note !== undefined
			};
			const kept = { plan: { band: 'b', goal: 1, area: 3, ...asked }, answers: given };
			return { pupil_id: school.pupilIds[pupil], id, day, slot, answers: kept };
		});
		await sql`insert into drafts (school_id, pupil_id, day, slot, id, answers, at, changed_at)
			select ${school.schoolId}, pupil_id, day, slot, id, answers, now(), now()
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
				as given (pupil_id uuid, day date, slot smallint, id uuid, answers jsonb)`;
	}
}

/**
 * Feelings, words, what about, what need, a goal's two ratings and an area's confidence; on one day of the week an item,
 * and on two a sentence, as a school's rota asks for them.
 */
function answersOf(k: number) {
	return {
		corner: 1,
		words: ['cheerful', 'hopeful'],
		abouts: ['friends', 'lessons'],
		needs: ['nothing'],
		ratings: [
			{ subject: { kind: 'goal', number: 1 }, confidence: k % 11, progress: (k * 7) % 11 },
			{ subject: { kind: 'area', number: 3 }, confidence: (k * 3) % 11 }
		],
		...(k % 5 === 0 && { belonging: k % 4 }),
		...(k % 5 > 2 && { note: `We read a story about the sea and I liked it, number ${k}.` })
	};
}

/** A UUID (version 7 in shape) that both sides of a run make alike. */
function idOf(seed: string, k: number): string {
	const hash = createHash('sha256').update(`${seed} ${k}`).digest('hex');
	const time = (Date.UTC(2026, 0, 1) + k).toString(16).padStart(12, '0');
	return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}
