import type { PackedAnswers } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** A check-in as it is sent. Ids are the tablet's or the draft's: sent twice, it counts once. */
export type SentCheckIn = {
	id: string;
	day: string;
	slot: number;
	band: Band;
	answers: PackedAnswers;
	/** Rule names, or null when nothing stood out. */
	worries: string[] | null;
	/** The confidence of the day for the pupil's card: one character of domain/compact.ts. */
	confidence: string;
	corner: string;
	shareId: string;
	traceId: string;
	alertId: string;
	occurredAt: Date;
	now: Date;
	requestId: string;
};

/**
 * Saves a check-in with its card, share and alert, and removes its draft: one statement, so one round trip. The row is its
 * own trace: who sent it, when and from which tablet are columns that the application can write once and never again.
 * @returns the kept row's id; nothing when another check-in has taken the day's place already
 */
export function insertCheckIn({ sql }: Tx, pupil: PupilViewer, sent: SentCheckIn) {
	const { schoolId, pupilId, tabletId } = pupil;
	const { id, day, slot, answers: a, now } = sent;
	const at = now.toISOString();
	const some = <T>(list: T[]) => (list.length > 0 ? list : null);
	return sql<{ id: string; fresh: boolean }[]>`
		with kept as (
			insert into check_ins (school_id, pupil_id, day, slot, id, band, corner, words, abouts, needs, subjects, confidences,
				progresses, safe, belonging, ready, note, note_answer, audience, worries, tablet_id, occurred_at, at)
			values (${schoolId}, ${pupilId}, ${day}, ${slot}, ${id}, ${sent.band}, ${a.corner}, ${a.words}, ${a.abouts}, ${a.needs},
				${some(a.subjects)}, ${some(a.confidences)}, ${some(a.progresses)}, ${a.safe}, ${a.belonging}, ${a.ready},
				${a.note}, ${a.noteAnswer}, ${a.audience ?? 'mentor'}, ${sent.worries}, ${tabletId},
				${sent.occurredAt.toISOString()}, ${at})
			on conflict do nothing
			returning id
		), drafted as (
			delete from drafts where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day} and slot = ${slot}
				and exists (select from kept)
		), carded as (
			update pupil_cards card set
				last_day = greatest(card.last_day, ${day}::date),
				corners = placed(card.corners, card.last_day, ${day}::date, ${sent.corner}),
				confidences = placed(card.confidences, card.last_day, ${day}::date, ${sent.confidence}),
				waiting = card.waiting + 1
			where card.school_id = ${schoolId} and card.pupil_id = ${pupilId} and exists (select from kept)
				and card.class_id in (select class_id from class_members m
					where m.school_id = ${schoolId} and m.pupil_id = ${pupilId} and m.until is null)
		), shared as (
			insert into shares (school_id, id, pupil_id, day, slot, audience, by_kind, by_id, at)
			select ${schoolId}, ${sent.shareId}, ${pupilId}, ${day}, ${slot}, ${a.audience}, 'pupil', ${pupilId}, ${at}
			from kept where ${a.audience ?? 'mentor'} <> 'mentor'
		), alerted as (
			insert into alerts (school_id, id, pupil_id, kind, day, slot, reasons, at)
			select ${schoolId}, ${sent.alertId}, ${pupilId}, 'worrying-answer', ${day}, ${slot}, ${sent.worries}, ${at}
			from kept where ${sent.worries}::text[] is not null
			on conflict (school_id, pupil_id, day, kind, slot) do update
				set reasons = array(select distinct unnest(alerts.reasons || excluded.reasons)), closed_at = null, closed_by = null
				where not excluded.reasons <@ alerts.reasons
		)
		select id, true as fresh from kept
		union all
		select id, false from check_ins where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day}
			and slot = ${slot} and id = ${id} and not exists (select from kept)`;
}
