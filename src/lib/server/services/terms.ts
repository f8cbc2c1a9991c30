import type { TermForm } from '#lib/forms/term.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { deleteTerm, insertTerm, listTerms, updateTerm } from '../queries/terms.ts';
import { officeOf, trace } from './office.ts';

/** The school's terms, the latest first. */
export async function listTermsOfSchool(ctx: Context) {
	const { schoolId } = officeOf(ctx);
	return ctx.db((tx) => listTerms(tx, schoolId));
}

/** Adds a term, or changes the one that the form names. */
export async function keepTerm(ctx: Context, form: TermForm): Promise<{ fault: 'ends-before' } | undefined> {
	const { schoolId, viewer } = officeOf(ctx);
	const { row, ...words } = form;
	if (words.endsOn < words.startsOn) return { fault: 'ends-before' };
	await ctx.db(async (tx) => {
		const id = row ?? newId(ctx.now);
		if (!row) await insertTerm(tx, schoolId, { id, ...words });
		else if (!(await updateTerm(tx, schoolId, { id, ...words }))) notFound();
		await trace(tx, ctx, viewer, { verb: row ? 'changed' : 'added', noun: 'term', itemId: id });
	});
	return undefined;
}

/** Takes a term out of the list. Nothing that pupils said belongs to a term, so nothing else changes. */
export async function removeTerm(ctx: Context, id: string): Promise<void> {
	const { schoolId, viewer } = officeOf(ctx);
	await ctx.db(async (tx) => {
		if (!(await deleteTerm(tx, schoolId, id))) notFound();
		await trace(tx, ctx, viewer, { verb: 'removed', noun: 'term', itemId: id });
	});
}
