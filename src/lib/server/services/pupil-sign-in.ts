import { readCard } from '#lib/domain/card.ts';
import { lifetimeOf } from '#lib/domain/lifetime.ts';
import { shownNames } from '#lib/domain/names.ts';
import type { Picture } from '#lib/domain/picture-pin.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import { hashOfCard } from '../auth/badges.ts';
import { startSession } from '../auth/session.ts';
import type { TabletContext, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import {
	closeLetIn,
	findCardHolder,
	findSignIn,
	hasSent,
	listTabletClasses,
	listTiles,
	type Place,
	type SignInRow
} from '../queries/pupil-sign-in.ts';
import { insertTrace } from '../queries/traces.ts';
import { countWrongCode, isWaiting, tryPictures, type Refusal } from './picture-tries.ts';

/** A child is in: what the cookie holds, and the first screen. Or is not, and why. */
export type Entry =
	{ in: true; token: string; to: '/pupil' | '/pupil/check-in' } | { in: false; why: Refusal };

/** The class screen: the tablet's classes and the tiles of the one that is open. Surnames stay behind. */
export async function openClassScreen(ctx: TabletContext, wanted: string | null) {
	const [classes, rows] = await ctx.db.flight((tx) =>
		Promise.all([listTabletClasses(tx, placeOf(ctx)), listTiles(tx, placeOf(ctx), wanted)])
	);
	const openId = rows[0]?.classId ?? classes.find(({ id }) => id === wanted)?.id ?? classes[0]?.id;
	const names = shownNames(rows.map(({ id, shownName, surname }) => ({ id, first: shownName, surname })));
	const tiles = rows.map(({ id, symbol, open }) => ({ id, symbol, open, name: names.get(id) ?? '' }));
	return { classes, open: classes.find(({ id }) => id === openId), tiles };
}

/** Who was tapped, and what is asked of them: nothing, so many pictures, or a grown-up. */
export async function openTile(ctx: TabletContext, pupilId: string) {
	return ctx.db(async (tx) => {
		const row = (await findSignIn(tx, placeOf(ctx), pupilId)) ?? notFound();
		const { symbol, band, classId } = row;
		const name = shownNames(row.namesakes).get(pupilId) ?? row.shownName;
		const places = mayWalkIn(row) ? 0 : (row.places ?? undefined);
		const waiting = places !== 0 && (places === undefined || (await isWaiting(ctx, tx, row)));
		return { name, symbol, band, classId, places: places ?? 4, waiting };
	});
}

/** Signs a pupil in with the pictures; without, while staff hold the door open. */
export async function signInPupil(
	ctx: TabletContext,
	pupilId: string,
	pictures: readonly Picture[]
): Promise<Entry> {
	const verdict = await ctx.db(async (tx) => {
		const row = (await findSignIn(tx, placeOf(ctx), pupilId)) ?? notFound();
		if (row.letIn) await closeLetIn(tx, placeOf(ctx), row.letIn);
		const refused = mayWalkIn(row) ? undefined : await tryPictures(ctx, tx, row, pictures);
		if (refused) return refused;
		await traceOf(ctx, tx, pupilId);
		return until(ctx, row.letIn ? null : row.classOpenUntil);
	});
	return verdict instanceof Date ? enter(ctx, pupilId, verdict) : { in: false, why: verdict };
}

/** Signs in with a card, scanned or typed: on a tablet of the pupil's class, and nowhere else. */
export async function signInWithCard(ctx: TabletContext, raw: string): Promise<Entry> {
	const card = readCard(raw);
	if (!card) return { in: false, why: 'again' };
	const hash = hashOfCard(ctx.keys, ctx.school.id, card);
	const found = await ctx.db(async (tx) => {
		// The camera reads what nobody can guess; what is typed is counted before it is looked at.
		const counted = card.kind === 'code' ? await countWrongCode(ctx, tx) : undefined;
		if (counted?.tooMany) return 'grown-up';
		const pupilId = await findCardHolder(tx, placeOf(ctx), { kind: card.kind, hash });
		if (!pupilId) return undefined;
		await counted?.takeBack();
		await traceOf(ctx, tx, pupilId);
		return { pupilId };
	});
	if (found === 'grown-up') return { in: false, why: found };
	return found ? enter(ctx, found.pupilId, until(ctx, null)) : { in: false, why: 'again' };
}

/** The class whose tiles come next after this child, so that a tablet of two classes stays with the one it serves. */
export async function classAfter(ctx: TabletContext, pupilId: string) {
	return (await ctx.db((tx) => findSignIn(tx, placeOf(ctx), pupilId)))?.classId;
}

/** The session, and where the child goes: to the day's questions, or home when they are answered. */
async function enter(ctx: TabletContext, pupilId: string, expiresAt: Date): Promise<Entry> {
	const { school, tabletId, now, store } = ctx;
	const who = { kind: 'pupil' as const, schoolId: school.id, pupilId, tabletId };
	const own = store.as({ role: 'app', schoolId: school.id, viewerId: pupilId });
	const [token, sent] = await Promise.all([
		startSession(store, { ...who, now, expiresAt }),
		own.flight((tx) => hasSent(tx, who, dayAt(now, school.timeZone)))
	]);
	return { in: true, token, to: sent ? '/pupil' : '/pupil/check-in' };
}

function traceOf({ school, tabletId, now, requestId }: TabletContext, tx: Tx, pupilId: string) {
	const viewer: PupilViewer = { kind: 'pupil', schoolId: school.id, pupilId, tabletId, sessionId: '' };
	const what = { verb: 'signed in', noun: 'tablet', itemId: tabletId, pupilId };
	return insertTrace(tx, { id: newId(now), viewer, ...what, requestId, now });
}

/** When the session ends at the latest. A class's window ends those it let in, but no child in their first minutes. */
function until({ now, school, tabletId }: TabletContext, classOpenUntil: string | null): Date {
	const viewer: PupilViewer = { kind: 'pupil', schoolId: school.id, pupilId: '', tabletId, sessionId: '' };
	const { idle, most } = lifetimeOf(viewer);
	const closes = classOpenUntil ? Math.max(Date.parse(classOpenUntil), now.getTime() + idle) : Infinity;
	return new Date(Math.min(now.getTime() + most, closes));
}

const mayWalkIn = (row: SignInRow) => row.letIn !== null || row.classOpenUntil !== null;

const placeOf = ({ school, tabletId, now }: TabletContext): Place => ({ schoolId: school.id, tabletId, now });
