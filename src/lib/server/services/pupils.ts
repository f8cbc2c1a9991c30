import { freeSymbol, tileSymbols } from '#lib/domain/tile-symbols.ts';
import { initialOf } from '#lib/domain/names.ts';
import type { PupilForm } from '#lib/forms/pupil.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { rosterOf } from '../policies/pupils.ts';
import { listSchoolClasses } from '../queries/classes.ts';
import * as pupils from '../queries/pupils.ts';
import { archivePupils, endMembers, insertMembers } from '../queries/roster-members.ts';
import { insertPupils } from '../queries/roster-writes.ts';
import { officeOf, trace } from './office.ts';

/** The school's pupils: all, of a class, or those for whom a class or a mentor is missing. */
export async function listPupilsOfSchool(ctx: Context, filter: pupils.PupilFilter) {
	const { viewer, schoolId, today } = officeOf(ctx);
	return ctx.db(async (tx) => ({
		pupils: await pupils.listPupils(tx, rosterOf(viewer), today, filter),
		classes: await listSchoolClasses(tx, schoolId, today)
	}));
}

/** One pupil as the office keeps them, and the classes there are. */
export async function openPupil(ctx: Context, id: string) {
	const { viewer, schoolId, today } = officeOf(ctx);
	return ctx.db(async (tx) => ({
		pupil: (await pupils.findPupil(tx, rosterOf(viewer), id)) ?? notFound(),
		classes: await listSchoolClasses(tx, schoolId, today)
	}));
}

/** Brings a pupil into the school, and into their classes with the cards that stand there. @returns the pupil's id */
export async function addPupil(ctx: Context, form: PupilForm): Promise<string> {
	const { viewer } = officeOf(ctx);
	const id = newId(ctx.now);
	await ctx.db(async (tx) => {
		const shown = await shownAs(tx, ctx, form, { id, symbol: '' });
		const row = { id, forename: form.firstName, surname: form.surname, year: form.year ?? null, ...shown };
		await insertPupils(tx, [row], ctx.now);
		await keep(tx, ctx, id, form, shown, []);
		await trace(tx, ctx, viewer, { verb: 'added', noun: 'pupil', itemId: id, pupilId: id });
	});
	return id;
}

export async function changePupil(ctx: Context, id: string, form: PupilForm): Promise<void> {
	const { viewer } = officeOf(ctx);
	await ctx.db(async (tx) => {
		const before = (await pupils.findPupil(tx, rosterOf(viewer), id)) ?? notFound();
		if (before.archivedAt) notFound();
		await keep(tx, ctx, id, form, await shownAs(tx, ctx, form, before), before.classes);
		await trace(tx, ctx, viewer, { verb: 'changed', noun: 'pupil', itemId: id, pupilId: id });
	});
}

/** Takes a pupil out of the lists, or brings them back. What they have said is kept. */
export async function archivePupil(ctx: Context, id: string): Promise<void> {
	const { viewer, today } = officeOf(ctx);
	await ctx.db(async (tx) => {
		const before = (await pupils.findPupil(tx, rosterOf(viewer), id)) ?? notFound();
		await archivePupils(tx, [before.id], today, ctx.now);
		await trace(tx, ctx, viewer, { verb: 'archived', noun: 'pupil', itemId: id, pupilId: id });
	});
}

export async function restorePupil(ctx: Context, id: string): Promise<void> {
	const { viewer, schoolId } = officeOf(ctx);
	await ctx.db(async (tx) => {
		const before = (await pupils.findPupil(tx, rosterOf(viewer), id)) ?? notFound();
		await pupils.restorePupil(tx, schoolId, before.id);
		await trace(tx, ctx, viewer, { verb: 'restored', noun: 'pupil', itemId: id, pupilId: id });
	});
}

type Shown = { shownName: string; symbol: string };

/** The name and symbol beside the classmates: as the office wishes, else such that nobody there has the same. */
async function shownAs(
	tx: Tx,
	ctx: Context,
	form: PupilForm,
	own: { id: string; symbol: string }
): Promise<Shown> {
	const beside = await pupils.listClassmates(tx, rosterOf(ctx.viewer), form.classes, own.id);
	const taken = beside.some((one) => one.shownName.toLowerCase() === form.firstName.toLowerCase());
	const wished = tileSymbols.find((symbol) => symbol === (form.symbol ?? own.symbol));
	return {
		shownName: form.shownName ?? (taken ? `${form.firstName} ${initialOf(form.surname)}` : form.firstName),
		symbol:
			wished ??
			freeSymbol(
				beside.map((one) => one.symbol),
				ctx.now.getTime()
			)
	};
}

async function keep(
	tx: Tx,
	ctx: Context,
	id: string,
	form: PupilForm,
	shown: Shown,
	before: readonly string[]
) {
	const { schoolId, today } = officeOf(ctx);
	const { face, calm, aloud, simple } = form;
	const comfort = {
		...(face && { face: 'early' as const }),
		...(calm && { calm }),
		...(aloud && { aloud }),
		...(simple && { simple })
	};
	const { firstName, surname, year = null, band = null } = form;
	await pupils.updatePupil(tx, schoolId, { id, firstName, surname, year, band, comfort, ...shown });
	const there = new Set((await listSchoolClasses(tx, schoolId, today)).map((one) => one.id));
	const now = form.classes.filter((one) => there.has(one));
	const joined = now.filter((one) => !before.includes(one));
	const left = before.filter((one) => !now.includes(one));
	await insertMembers(
		tx,
		joined.map((classId) => ({ id: newId(ctx.now), classId, pupilId: id })),
		today
	);
	await endMembers(
		tx,
		left.map((classId) => ({ classId, pupilId: id })),
		today
	);
}
