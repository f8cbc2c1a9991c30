import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Rota } from '../db/schema/schools.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { Tx } from '../db/door.ts';

/** What decides a pupil's questions of the day. */
export type PupilDay = {
	band: Band;
	rota: Rota;
	goals: { number: number; lastAsked: string | null; want: string }[];
	areas: { number: number; lastAsked: string | null; name: string; symbol: string }[];
	firstName: string;
	/** The names of the adults who work with the pupil today. */
	mentors: string[];
	/** Check-ins sent today, the latest first, and whether an adult has opened them. */
	sent: { id: string; slot: number; opened: boolean; worried: boolean }[];
	/** The words of the last seven days: two heavy ones in a week bring an adult. */
	recent: { day: string; words: string[] }[];
};

/** One statement: band, rota, live goals and areas with the day each was last asked about, what was sent today. */
export async function readPupilDay({ sql }: Tx, { schoolId, pupilId }: PupilViewer, day: string) {
	const [row] = await sql<PupilDay[]>`
		select
			coalesce(p.band, (select c.band from class_members m
				join classes c on c.school_id = m.school_id and c.id = m.class_id and c.archived_at is null
				where m.school_id = p.school_id and m.pupil_id = p.id and m.until is null
				order by m.since desc limit 1), 'b') as band,
			s.rota, p.shown_name as "firstName",
			coalesce((select json_agg(json_build_object('number', g.number, 'lastAsked', asked.day, 'want', g.want)) from goals g
				left join lateral (select max(c.day) as day from check_ins c
					where c.school_id = g.school_id and c.pupil_id = g.pupil_id and c.day > ${day}::date - 60
						and c.day < ${day}::date and g.number = any(c.subjects)) asked on true
				where g.school_id = p.school_id and g.pupil_id = p.id and coalesce((select st.state from goal_states st
					where st.school_id = g.school_id and st.goal_id = g.id order by st.at desc, st.id desc limit 1), 'live')
					in ('live', 'taken-up')), '[]') as goals,
			coalesce((select json_agg(json_build_object('number', a.number, 'lastAsked', asked.day, 'name', a.name, 'symbol', a.symbol)) from confidence_areas a
				left join lateral (select max(c.day) as day from check_ins c
					where c.school_id = a.school_id and c.pupil_id = p.id and c.day > ${day}::date - 60
						and c.day < ${day}::date and -a.number = any(c.subjects)) asked on true
				where a.school_id = p.school_id and a.retired_at is null), '[]') as areas,
			array(select m.name from caseloads k
				join memberships m on m.school_id = k.school_id and m.id = k.membership_id and m.ended_at is null
				where k.school_id = p.school_id and k.pupil_id = p.id and k.since <= ${day}
					and (k.until is null or k.until >= ${day}) order by k.kind desc, k.since) as mentors,
			coalesce((select json_agg(json_build_object('id', c.id, 'slot', c.slot, 'worried', c.worries is not null, 'opened', exists (
					select from openings o where o.school_id = c.school_id and o.pupil_id = c.pupil_id
						and o.day = c.day and o.slot = c.slot)) order by c.slot desc)
				from check_ins c where c.school_id = p.school_id and c.pupil_id = p.id and c.day = ${day}), '[]') as sent,
			coalesce((select json_agg(json_build_object('day', c.day, 'words', coalesce(c.words, '{}'))) from check_ins c
				where c.school_id = p.school_id and c.pupil_id = p.id and c.day > ${day}::date - 7 and c.day <= ${day}), '[]') as recent
		from pupils p join schools s on s.school_id = p.school_id
		where p.school_id = ${schoolId} and p.id = ${pupilId}`;
	return row;
}
