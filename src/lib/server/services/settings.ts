import type { SchoolForm } from '#lib/forms/school.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { readSettings, updateSettings } from '../queries/settings.ts';
import { officeOf, trace } from './office.ts';

/** What the school has decided for itself. */
export async function openSettings(ctx: Context) {
	const { schoolId } = officeOf(ctx);
	return ctx.db(async (tx) => (await readSettings(tx, schoolId)) ?? notFound());
}

export async function changeSettings(ctx: Context, form: SchoolForm): Promise<void> {
	const { schoolId, viewer } = officeOf(ctx);
	const { name, timeZone, readsBy = null, safetyText = null, secondFactor } = form;
	const rota = {
		note: form.note.map(Number),
		safe: form.safe.map(Number),
		belonging: form.belonging.map(Number),
		ready: form.ready.map(Number)
	};
	await ctx.db(async (tx) => {
		await updateSettings(tx, schoolId, { name, timeZone, readsBy, safetyText, secondFactor, rota });
		await trace(tx, ctx, viewer, { verb: 'changed', noun: 'school', itemId: schoolId });
	});
}
