import type { AreaMove, AreaNameForm } from '#lib/forms/area.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { holdAreas, insertArea, listAreas, renameArea, updateArea, type Area } from '../queries/areas.ts';
import { officeOf, trace } from './office.ts';

/** What the school asks confidence in, in its order, those that rest at the end. */
export async function listAreasOfSchool(ctx: Context) {
	const { schoolId } = officeOf(ctx);
	return ctx.db((tx) => listAreas(tx, schoolId));
}

/** Adds an area at the end. Its number is new for ever, so that old answers stay with what was asked. */
export async function addArea(
	ctx: Context,
	form: { name: string; symbol: string }
): Promise<{ fault: 'taken' } | undefined> {
	const { schoolId, viewer } = officeOf(ctx);
	return ctx.db(async (tx) => {
		await holdAreas(tx, schoolId);
		const areas = await listAreas(tx, schoolId);
		if (isTaken(areas, form.name)) return { fault: 'taken' };
		const number = nextNumber(areas);
		const position = Math.max(0, ...areas.map((one) => one.position)) + 1;
		await insertArea(tx, schoolId, { ...form, number, position });
		await trace(tx, ctx, viewer, { verb: 'added', noun: 'area' });
		return undefined;
	});
}

/** Moves an area by one place, lets it rest, or asks it again. */
export async function moveArea(ctx: Context, number: number, move: AreaMove): Promise<void> {
	const { schoolId, viewer } = officeOf(ctx);
	await ctx.db(async (tx) => {
		await holdAreas(tx, schoolId);
		const areas = await listAreas(tx, schoolId);
		const live = areas.filter((one) => !one.retiredAt);
		const area = areas.find((one) => one.number === number) ?? notFound();
		if (move === 'retire' || move === 'resume') {
			const retiredAt = move === 'retire' ? ctx.now.toISOString() : null;
			await updateArea(tx, schoolId, { ...area, retiredAt });
		} else {
			const place = live.indexOf(area);
			const other = live[place + (move === 'up' ? -1 : 1)];
			if (place === -1 || !other) return;
			const ordered = live.with(place, other).with(live.indexOf(other), area);
			for (const [at, one] of ordered.entries()) await updateArea(tx, schoolId, { ...one, position: at + 1 });
		}
		await trace(tx, ctx, viewer, { verb: move, noun: 'area' });
	});
}

/**
 * Another word for an area. Where it is for the same thing, all that was said stands under the new word. Where it is for
 * something else, the old one rests with what was said of it, and a new number takes its place.
 */
export async function nameArea(ctx: Context, form: AreaNameForm): Promise<{ fault: 'taken' } | undefined> {
	const { schoolId, viewer } = officeOf(ctx);
	const { number, name, meaning } = form;
	return ctx.db(async (tx) => {
		await holdAreas(tx, schoolId);
		const areas = await listAreas(tx, schoolId);
		const area = areas.find((one) => one.number === number) ?? notFound();
		if (
			isTaken(
				areas.filter((one) => one !== area),
				name
			)
		)
			return { fault: 'taken' };
		if (meaning === 'same') await renameArea(tx, schoolId, { number, name });
		else {
			if (isTaken([area], name)) return { fault: 'taken' };
			await updateArea(tx, schoolId, { ...area, retiredAt: ctx.now.toISOString() });
			await insertArea(tx, schoolId, { ...area, number: nextNumber(areas), name });
		}
		await trace(tx, ctx, viewer, { verb: meaning === 'same' ? 'renamed' : 'replaced', noun: 'area' });
		return undefined;
	});
}

const isTaken = (areas: readonly Area[], name: string) =>
	areas.some((one) => one.name.toLowerCase() === name.toLowerCase());
const nextNumber = (areas: readonly Area[]) => Math.max(0, ...areas.map((one) => one.number)) + 1;
