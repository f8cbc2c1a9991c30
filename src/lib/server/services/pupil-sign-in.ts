import { lifetimeOf } from '#lib/domain/lifetime.ts';
import type { Picture } from '#lib/domain/picture-pin.ts';
import { hmacOfPin, isSamePin } from '../auth/pictures.ts';
import { startSession } from '../auth/session.ts';
import type { TabletContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { findSignIn, listTabletClasses, listTiles, type SignInRow } from '../queries/tablets.ts';

/** The class screen: the tablet's classes and the tiles of the one that is open. */
export async function openClassScreen(ctx: TabletContext, wanted: string | null) {
	return ctx.db(async (tx) => {
		const classes = await listTabletClasses(tx, ctx.tabletId, ctx.now);
		const open = classes.find(({ id }) => id === wanted) ?? classes[0];
		return { classes, open, tiles: open ? await listTiles(tx, ctx.tabletId, open.id) : [] };
	});
}

/** Who was tapped, and how many pictures are asked: none inside a window that staff opened. */
export async function openTile(ctx: TabletContext, pupilId: string) {
	const row = (await ctx.db((tx) => findSignIn(tx, ctx.tabletId, pupilId, ctx.now))) ?? notFound();
	return { shownName: row.shownName, symbol: row.symbol, classId: row.classId, places: placesFor(row) };
}

/**
 * Signs a pupil in with the pictures, or without inside a window.
 * @returns the session's token, or undefined when the pictures were not these
 */
export async function signInPupil(ctx: TabletContext, pupilId: string, pictures: readonly Picture[]) {
	const { school, tabletId, now, keys } = ctx;
	const row = (await ctx.db((tx) => findSignIn(tx, tabletId, pupilId, now))) ?? notFound();
	const given = hmacOfPin(keys.pepper, school.id, pupilId, pictures);
	if (placesFor(row) > 0 && !(row.hmac && isSamePin(row.hmac, given))) return undefined;
	const most =
		now.getTime() +
		lifetimeOf({ kind: 'pupil', schoolId: '', pupilId: '', tabletId: null, sessionId: '' }).most;
	const expiresAt = new Date(row.windowUntil ? Math.min(most, Date.parse(row.windowUntil)) : most);
	return startSession(ctx.store, { kind: 'pupil', schoolId: school.id, pupilId, tabletId, now, expiresAt });
}

function placesFor(row: SignInRow) {
	if (row.windowUntil) return 0;
	return row.places ?? (row.signIn === 'four' ? 4 : 3);
}
