import type { Band } from '#lib/domain/bands.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { rosterOf } from '../policies/pupils.ts';
import * as classes from '../queries/classes.ts';
import { listPupils } from '../queries/pupils.ts';
import { officeOf, trace } from './office.ts';

type ClassForm = { name: string; year?: number; band: Band; signIn: 'window' | 'three' | 'four' };
export type NameTaken = { fault: 'taken' };

/** The school's classes with how many pupils and which adults. */
export async function listClassesOfSchool(ctx: Context) {
	const { schoolId, today } = officeOf(ctx);
	return ctx.db((tx) => classes.listSchoolClasses(tx, schoolId, today));
}

/** A class, its adults and pupils, and the staff who could join it. */
export async function openClass(ctx: Context, id: string) {
	const { schoolId, today, viewer } = officeOf(ctx);
	return ctx.db(async (tx) => {
		const [one] = await classes.listSchoolClasses(tx, schoolId, today, id);
		if (!one) notFound();
		const adults = await classes.listClassAdults(tx, schoolId, id, today);
		const inIt = new Set(adults.map((adult) => adult.membershipId));
		const staff = (await classes.listStaffNames(tx, schoolId)).filter((person) => !inIt.has(person.id));
		const pupils = await listPupils(tx, rosterOf(viewer), today, { classId: id });
		return { one, adults, staff, pupils };
	});
}

/** Makes a class. @returns its id */
export async function addClass(ctx: Context, form: ClassForm): Promise<{ id: string } | NameTaken> {
	const { schoolId, viewer } = officeOf(ctx);
	return ctx.db(async (tx) => {
		if (await classes.isNameTaken(tx, schoolId, form.name, null)) return { fault: 'taken' };
		const id = newId(ctx.now);
		await classes.insertClass(tx, { ...form, year: form.year ?? null, schoolId, id, now: ctx.now });
		await trace(tx, ctx, viewer, { verb: 'added', noun: 'class', itemId: id });
		return { id };
	});
}

export async function changeClass(ctx: Context, id: string, form: ClassForm): Promise<NameTaken | undefined> {
	const { schoolId, viewer } = officeOf(ctx);
	return ctx.db(async (tx) => {
		if (await classes.isNameTaken(tx, schoolId, form.name, id)) return { fault: 'taken' };
		if (!(await classes.updateClass(tx, { ...form, year: form.year ?? null, schoolId, id }))) notFound();
		await trace(tx, ctx, viewer, { verb: 'changed', noun: 'class', itemId: id });
	});
}

/** Takes a class out of use. Its pupils stay in the school, with everything they have said. */
export async function archiveClass(ctx: Context, id: string): Promise<void> {
	const { schoolId, viewer, today } = officeOf(ctx);
	await ctx.db(async (tx) => {
		if (!(await classes.archiveClass(tx, schoolId, id, today, ctx.now))) notFound();
		await trace(tx, ctx, viewer, { verb: 'archived', noun: 'class', itemId: id });
	});
}

/** Puts an adult into a class: from now on they are of its pupils' team. */
export async function addClassAdult(ctx: Context, classId: string, membershipId: string): Promise<void> {
	const { schoolId, viewer, today } = officeOf(ctx);
	await ctx.db(async (tx) => {
		const id = newId(ctx.now);
		const row = { schoolId, id, classId, membershipId, today };
		if (await classes.insertClassAdult(tx, row))
			await trace(tx, ctx, viewer, { verb: 'added', noun: 'class-adult', itemId: id });
	});
}

/** Takes an adult out of a class, at once. */
export async function endClassAdult(ctx: Context, classId: string, id: string): Promise<void> {
	const { schoolId, viewer, today } = officeOf(ctx);
	await ctx.db(async (tx) => {
		if (!(await classes.endClassAdult(tx, schoolId, classId, id, today))) notFound();
		await trace(tx, ctx, viewer, { verb: 'ended', noun: 'class-adult', itemId: id });
	});
}
