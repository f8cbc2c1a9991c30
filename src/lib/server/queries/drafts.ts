import type { Answers } from '#lib/domain/answers.ts';
import type { DayPlan } from '#lib/domain/rota.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** The day's unsent answers with the plan they answer, so that a reload asks the same. */
export type Draft = {
	id: string;
	day: string;
	slot: number;
	plan: DayPlan;
	answers: Answers;
	/** The version of the sent check-in that this changes; none for a new one. */
	changes?: string | undefined;
};

export async function findDraft({ sql }: Tx, { schoolId, pupilId }: PupilViewer, day: string) {
	const [row] = await sql<{ id: string; slot: number; kept: Pick<Draft, 'plan' | 'answers' | 'changes'> }[]>`
		select id, slot, answers as kept from drafts
		where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${day} order by slot desc limit 1`;
	return row && { id: row.id, day, slot: row.slot, ...row.kept };
}

/**
 * Keeps the draft, whole; the first tablet to begin the day's check-in gives it its id.
 * @returns the id under which the day's draft stands
 */
export async function keepDraft({ sql }: Tx, { schoolId, pupilId }: PupilViewer, draft: Draft, now: Date) {
	const kept = JSON.stringify({ plan: draft.plan, answers: draft.answers, changes: draft.changes });
	const at = now.toISOString();
	const [row] = await sql<{ id: string }[]>`
		insert into drafts (school_id, pupil_id, day, slot, id, answers, at, changed_at)
		values (${schoolId}, ${pupilId}, ${draft.day}, ${draft.slot}, ${draft.id}, ${kept}::jsonb, ${at}, ${at})
		on conflict (school_id, pupil_id, day, slot) do update set answers = excluded.answers, changed_at = excluded.changed_at
		returning id`;
	return row?.id;
}

/** Gives the day's draft a new id and the next free place: what it was to change has been read. */
export const moveDraft = (
	{ sql }: Tx,
	{ schoolId, pupilId }: PupilViewer,
	draft: { id: string; day: string; slot: number },
	newId: string
) => sql`
	update drafts set id = ${newId}, answers = answers - 'changes', slot = 1 + (select max(slot) from check_ins
		where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${draft.day})
	where school_id = ${schoolId} and pupil_id = ${pupilId} and day = ${draft.day} and slot = ${draft.slot} and id = ${draft.id}
	returning id`;

/**
 * A worrying answer reaches an adult the same day, sent or not: one open row a check-in. One that an adult has closed
 * opens again for a reason that is new, and for words that are (`again`).
 */
export function insertAlert({ sql }: Tx, { schoolId, pupilId }: PupilViewer, alert: AlertRow) {
	return sql`
		insert into alerts (school_id, id, pupil_id, kind, day, slot, reasons, at)
		values (${schoolId}, ${alert.id}, ${pupilId}, 'worrying-answer', ${alert.day}, ${alert.slot}, ${alert.reasons},
			${alert.now.toISOString()})
		on conflict (school_id, pupil_id, day, kind, slot) do update
			set reasons = array(select distinct unnest(alerts.reasons || excluded.reasons)), closed_at = null, closed_by = null
			where ${alert.again ?? false} or not excluded.reasons <@ alerts.reasons`;
}

type AlertRow = { id: string; day: string; slot: number; reasons: string[]; now: Date; again?: boolean };
