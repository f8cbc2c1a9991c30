import type { StaffViewer } from '#lib/domain/viewer.ts';
import { newTabletToken } from '../auth/tablet.ts';
import type { Context, TabletContext, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayHelpSignIn, mayRunSchool } from '../policies/pupils.ts';
import { insertTablet, listClasses, listTablets, revokeTablet, updateTablet } from '../queries/tablets.ts';
import { insertTrace } from '../queries/traces.ts';

/** What staff say of a tablet: what it is called and which classes it shows. */
export type TabletInput = { name: string; classIds: string[] };

/**
 * Enrols the tablet that asks for the classes named.
 * @param before what it was enrolled as until now: that ends
 * @returns what its cookie holds, once
 */
export async function enrolTablet(ctx: Context, input: TabletInput, before?: TabletContext) {
	const { viewer, now } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	const { cookie, tokenHash } = newTabletToken(viewer.schoolId);
	const row = { schoolId: viewer.schoolId, id: newId(now), tokenHash, enrolledBy: viewer.membershipId, now };
	await ctx.db(async (tx) => {
		if (before?.school.id === viewer.schoolId) await revokeTablet(tx, viewer.schoolId, before.tabletId, now);
		await insertTablet(tx, { ...row, ...input });
		await trace(ctx, tx, viewer, 'set up', row.id);
	});
	return cookie;
}

/** The school's classes, by name. */
export async function listClassesToEnrol(ctx: Context) {
	const { viewer } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	return ctx.db((tx) => listClasses(tx, viewer.schoolId));
}

/** How far back the list looks for who used a tablet: one that nobody used for so long may be lost. */
const lookBack = 28 * 24 * 3600_000;

/** The tablets that stand, by name, with who set them up and when a child last came in on them. */
export async function openTablets(ctx: Context) {
	const { viewer, now } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	return ctx.db((tx) => listTablets(tx, viewer.schoolId, new Date(now.getTime() - lookBack)));
}

/** One tablet with the classes there are. */
export async function openTablet(ctx: Context, id: string) {
	const tablets = await openTablets(ctx);
	const tablet = tablets.find((one) => one.id === id) ?? notFound();
	return { tablet, classes: await listClassesToEnrol(ctx) };
}

/** Calls a tablet something else, or lets it show other classes. */
export async function changeTablet(ctx: Context, id: string, input: TabletInput) {
	const { viewer } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	await ctx.db(async (tx) => {
		if (!(await updateTablet(tx, { schoolId: viewer.schoolId, id, ...input }))) notFound();
		await trace(ctx, tx, viewer, 'changed', id);
	});
}

/** Lost, broken or given away: from this moment it shows nobody's name, and whoever is signed in on it is not. */
export async function endTablet(ctx: Context, id: string) {
	const { viewer, now } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	await ctx.db(async (tx) => {
		if (!(await revokeTablet(tx, viewer.schoolId, id, now))) notFound();
		await trace(ctx, tx, viewer, 'ended', id);
	});
}

function trace({ now, requestId }: Context, tx: Tx, viewer: StaffViewer, verb: string, itemId: string) {
	const what = { viewer, verb, noun: 'tablet', itemId, pupilId: null };
	return insertTrace(tx, { id: newId(now), ...what, requestId, now });
}
