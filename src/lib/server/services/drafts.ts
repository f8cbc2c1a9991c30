import { unpack, type Answers } from '#lib/domain/answers.ts';
import { answered } from '#lib/domain/check-in.ts';
import { planFor } from '#lib/domain/rota.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { worriesIn } from '#lib/domain/worrying.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayCheckIn } from '../policies/check-ins.ts';
import { findChangeable } from '../queries/changes.ts';
import { findDraft, insertAlert, keepDraft, type Draft } from '../queries/drafts.ts';
import { readPupilDay, type PupilDay } from '../queries/pupil-day.ts';

/** Today's check-in as the pupil finds it: a draft, begun or not, and what was sent already. */
export type Today = { draft: Draft; begun: boolean; known: PupilDay };

/** Reads today's draft; one that is not begun yet is planned, and kept with the first answer. */
export async function openToday(ctx: Context): Promise<Today> {
	const { viewer } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const day = dayAt(ctx.now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const [draft, known] = await Promise.all([findDraft(tx, viewer, day), readPupilDay(tx, viewer, day)]);
		if (!known) notFound();
		return { draft: draft ?? freshDraft(ctx.now, day, known), begun: draft !== undefined, known };
	});
}

/**
 * Keeps one more answer in today's draft, at once. A worrying one raises a row for an adult the same day, sent or not.
 * @returns the draft with the answer in it
 */
export async function keepAnswer(ctx: Context, answers: Answers): Promise<Draft> {
	const { viewer } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const { draft, known } = await openToday(ctx);
	const kept = { ...draft, answers: answered(draft.answers, answers) };
	const worries = worriesIn(kept.answers, kept.day, known.recent);
	return ctx.db(async (tx) => {
		const id = (await keepDraft(tx, viewer, kept, ctx.now)) ?? notFound();
		if (worries.length > 0) {
			const reasons = worries;
			await insertAlert(tx, viewer, {
				id: newId(ctx.now),
				day: kept.day,
				slot: kept.slot,
				reasons,
				now: ctx.now
			});
		}
		return { ...kept, id };
	});
}

/**
 * Takes today's sent check-in up again as a draft of the same id, so that its answers can be changed.
 * @returns false when an adult has opened it, or nothing was sent
 */
export async function changeToday(ctx: Context): Promise<boolean> {
	const { viewer, now } = ctx;
	if (!mayCheckIn(viewer)) notFound();
	const day = dayAt(now, ctx.school.timeZone);
	return ctx.db(async (tx) => {
		const [sent, known] = await Promise.all([findChangeable(tx, viewer, day), readPupilDay(tx, viewer, day)]);
		if (!sent || !known) return false;
		const { id, slot, version } = sent;
		const plan = planFor({ ...known, day });
		const changes = new Date(version).toISOString();
		await keepDraft(tx, viewer, { id, day, slot, plan, answers: unpack(sent), changes }, now);
		return true;
	});
}

function freshDraft(now: Date, day: string, known: PupilDay): Draft {
	const slot = (known.sent[0]?.slot ?? 0) + 1;
	return { id: newId(now), day, slot, plan: planFor({ ...known, day }), answers: {} };
}
