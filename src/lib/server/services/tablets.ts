import { newTabletToken } from '../auth/tablet.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayHelpSignIn } from '../policies/pupils.ts';
import { insertTablet, listClasses } from '../queries/tablets.ts';

/** Enrols the tablet that asks for the classes named. @returns what its cookie holds, once */
export async function enrolTablet(ctx: Context, { name, classIds }: { name: string; classIds: string[] }) {
	const { viewer, now } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	const { cookie, tokenHash } = newTabletToken(viewer.schoolId);
	const row = {
		schoolId: viewer.schoolId,
		id: newId(now),
		name,
		tokenHash,
		enrolledBy: viewer.membershipId,
		classIds,
		now
	};
	await ctx.db((tx) => insertTablet(tx, row));
	return cookie;
}

/** The school's classes, by name. */
export async function listClassesToEnrol(ctx: Context) {
	if (!mayHelpSignIn(ctx.viewer)) notFound();
	return ctx.db((tx) => listClasses(tx));
}
