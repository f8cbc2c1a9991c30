import type { PackedAnswers } from '#lib/domain/answers.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import type { SentCheckIn } from './check-ins.ts';

/** A sent check-in that its pupil may still change: nobody has opened it. */
export type Changeable = PackedAnswers & { id: string; day: string; slot: number; version: string };

export async function findChangeable({ sql }: Tx, { schoolId, pupilId }: PupilViewer, day: string) {
	const [row] = await sql<Changeable[]>`
		select c.id, c.day::text, c.slot, coalesce(c.changed_at, c.at) as version, c.corner, c.words, c.abouts, c.needs,
			coalesce(c.subjects, '{}') as subjects, coalesce(c.confidences, '{}') as confidences,
			coalesce(c.progresses, '{}') as progresses, c.safe, c.belonging, c.ready, c.note, c.note_answer as "noteAnswer",
			coalesce((select s.audience from shares s where s.school_id = c.school_id and s.pupil_id = c.pupil_id and s.day = c.day
				and s.slot = c.slot and s.withdrawn_at is null order by s.audience limit 1), 'mentor') as audience
		from check_ins c
		where c.school_id = ${schoolId} and c.pupil_id = ${pupilId} and c.day = ${day}
			and not exists (select from openings o where o.school_id = c.school_id and o.pupil_id = c.pupil_id
				and o.day = c.day and o.slot = c.slot)
		order by c.slot desc limit 1`;
	return row;
}

/** The same lock an adult's opening takes: of the two, one comes first, and the other sees what it did. */
export const lockCheckIn = (
	{ sql }: Tx,
	{ schoolId, pupilId }: PupilViewer,
	{ day, slot }: SentCheckIn
) => sql`
	select from check_ins where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day} and slot = ${slot}
	for no key update`;

/**
 * Changes a check-in that nobody has opened, with its card, shares, alert and trace, and removes its draft: one statement.
 * `changes` is the version that the answers were changed from, so that an older sending never covers a newer one.
 * @returns the row as it stands with whether this change is in it; nothing when there is no such check-in
 */
export function updateCheckIn({ sql }: Tx, pupil: PupilViewer, sent: SentCheckIn, changes: string) {
	const { schoolId, pupilId } = pupil;
	const { id, day, slot, answers: a, now } = sent;
	const at = now.toISOString();
	const some = <T>(list: T[]) => (list.length > 0 ? list : null);
	return sql<{ opened: boolean; fresh: boolean }[]>`
		with opened as (
			select from openings where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day} and slot = ${slot} limit 1
		), kept as (
			update check_ins set corner = ${a.corner}, words = ${a.words}, abouts = ${a.abouts}, needs = ${a.needs},
				subjects = ${some(a.subjects)}, confidences = ${some(a.confidences)}, progresses = ${some(a.progresses)},
				safe = ${a.safe}, belonging = ${a.belonging}, ready = ${a.ready}, note = ${a.note}, note_answer = ${a.noteAnswer},
				audience = ${a.audience ?? 'mentor'}, worries = ${sent.worries}, changed_at = ${at}
			where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day} and slot = ${slot} and id = ${id}
				and date_trunc('milliseconds', coalesce(changed_at, at)) = date_trunc('milliseconds', ${changes}::timestamptz)
				and not exists (select from opened)
			returning id
		), drafted as (
			delete from drafts where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day} and slot = ${slot}
				and exists (select from kept)
		), carded as (
			update pupil_cards card set
				corners = placed(card.corners, card.last_day, ${day}::date, ${sent.corner}),
				confidences = placed(card.confidences, card.last_day, ${day}::date, ${sent.confidence})
			where card.school_id = ${schoolId} and card.pupil_id = ${pupilId} and exists (select from kept)
				and card.class_id in (select class_id from class_members m
					where m.school_id = ${schoolId} and m.pupil_id = ${pupilId} and m.until is null)
		), taken as (
			update shares set withdrawn_at = ${at}, withdrawn_by_kind = 'pupil', withdrawn_by_id = ${pupilId}
			where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day} and slot = ${slot}
				and withdrawn_at is null and audience <> ${a.audience ?? 'mentor'} and exists (select from kept)
		), shared as (
			insert into shares (school_id, id, pupil_id, day, slot, audience, by_kind, by_id, at)
			select ${schoolId}, ${sent.shareId}, ${pupilId}, ${day}, ${slot}, ${a.audience}, 'pupil', ${pupilId}, ${at}
			from kept where ${a.audience ?? 'mentor'} <> 'mentor'
			on conflict do nothing
		), alerted as (
			insert into alerts (school_id, id, pupil_id, kind, day, slot, reasons, at)
			select ${schoolId}, ${sent.alertId}, ${pupilId}, 'worrying-answer', ${day}, ${slot}, ${sent.worries}, ${at}
			from kept where ${sent.worries}::text[] is not null
			on conflict (school_id, pupil_id, day, kind, slot) do update
				set reasons = array(select distinct unnest(alerts.reasons || excluded.reasons)), closed_at = null, closed_by = null
				where not excluded.reasons <@ alerts.reasons
		), traced as (
			insert into traces (school_id, id, viewer_kind, viewer_id, verb, noun, item_id, pupil_id, request_id, at)
			select ${schoolId}, ${sent.traceId}, 'pupil', ${pupilId}, 'changed', 'check-in', ${id}, ${pupilId}, ${sent.requestId}, ${at}
			from kept
		)
		select exists (select from opened) as opened, exists (select from kept) as fresh from check_ins
		where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day} and slot = ${slot} and id = ${id}`;
}
