import { shownNames } from '#lib/domain/names.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayHelpSignIn, rosterOf } from '../policies/pupils.ts';
import {
	closeWindows,
	closeWrongPictures,
	insertWindow,
	listHelpClasses,
	listHelpPupils,
	type HelpPupil
} from '../queries/sign-in-help.ts';
import { insertTrace } from '../queries/traces.ts';

/** For how many minutes a child who was let in may take to tap their name. */
const leaveMinutes = 10;

/** The classes of the school, one's own first. */
export async function listClassesToHelp(ctx: Context) {
	const { viewer, now } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	return ctx.db((tx) => listHelpClasses(tx, viewer, now, dayAt(now, ctx.school.timeZone)));
}

/** A class and its children as getting in needs them: who has pictures, who has a card, who got them wrong often. */
export async function openHelp(ctx: Context, classId: string) {
	const { viewer } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	return ctx.db(async (tx) => {
		const { room, pupils } = await readClass(ctx, tx, viewer, classId);
		return { room, pupils: pupils.map(({ hmac: _, surname: __, shownName: ___, ...pupil }) => pupil) };
	});
}

/** For some minutes the children of a class tap their name and are in. */
export async function openWindow(ctx: Context, classId: string, minutes: number) {
	const { viewer, now } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	await ctx.db(async (tx) => {
		await readClass(ctx, tx, viewer, classId);
		const row = { id: newId(now), classId, pupilId: null, now, closesAt: inMinutes(now, minutes) };
		await insertWindow(tx, viewer, row);
		await traceOf(ctx, tx, viewer, 'opened sign-in', classId);
	});
}

/** From now on they need their pictures again. */
export async function closeWindow(ctx: Context, classId: string) {
	const { viewer, now } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	await ctx.db(async (tx) => {
		await readClass(ctx, tx, viewer, classId);
		const closed = await closeWindows(tx, viewer, classId, now);
		if (closed.length > 0) await traceOf(ctx, tx, viewer, 'closed sign-in', classId);
	});
}

/** One child may come in without pictures, once, on any tablet of the class; and starts afresh with them. */
export async function letIn(ctx: Context, classId: string, pupilId: string) {
	const { viewer, now } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	await ctx.db(async (tx) => {
		const { pupils } = await readClass(ctx, tx, viewer, classId);
		if (!pupils.some(({ id }) => id === pupilId)) notFound();
		const row = { id: newId(now), classId, pupilId, now, closesAt: inMinutes(now, leaveMinutes) };
		await insertWindow(tx, viewer, row);
		await closeWrongPictures(tx, viewer, [pupilId], now);
		await traceOf(ctx, tx, viewer, 'let in', classId, pupilId);
	});
}

/** A child with the name their classmates see: as much of the surname as tells two apart, and no more. */
export type NamedPupil = HelpPupil & { name: string };

/** The class and its children, for whoever may help there; otherwise there is no such class. */
export async function readClass(ctx: Context, tx: Tx, viewer: StaffViewer, classId: string) {
	const { now } = ctx;
	const today = dayAt(now, ctx.school.timeZone);
	const room = (await listHelpClasses(tx, viewer, now, today)).find(({ id }) => id === classId) ?? notFound();
	const rows = await listHelpPupils(tx, rosterOf(viewer), viewer, classId, now);
	const names = shownNames(rows.map(({ id, shownName, surname }) => ({ id, first: shownName, surname })));
	return { room, pupils: rows.map((row): NamedPupil => ({ ...row, name: names.get(row.id) ?? '' })) };
}

/** The trace of a help, in its transaction. */
export function traceOf(
	{ now, requestId }: Context,
	tx: Tx,
	viewer: StaffViewer,
	verb: string,
	classId: string,
	pupilId: string | null = null
) {
	return insertTrace(tx, {
		id: newId(now),
		viewer,
		verb,
		noun: 'class',
		itemId: classId,
		pupilId,
		requestId,
		now
	});
}

const inMinutes = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000);
