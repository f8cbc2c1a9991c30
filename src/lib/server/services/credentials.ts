import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { Picture } from '#lib/domain/picture-pin.ts';
import { codeInHalves } from '#lib/domain/card.ts';
import { newBadge } from '../auth/badges.ts';
import { freshPin } from '../auth/pictures.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayHelpSignIn } from '../policies/pupils.ts';
import { endBadges, endPupilSessions, insertBadges, keepPins } from '../queries/credentials.ts';
import { closeWrongPictures } from '../queries/sign-in-help.ts';
import { readClass, traceOf } from './sign-in-help.ts';

/** A child's new pictures, to be shown this once. */
export type GivenPictures = { id: string; name: string; symbol: string; pin: Picture[] };

/** A child's new card, to be printed this once. `path` draws its square, `size` modules wide. */
export type PrintedCard = {
	id: string;
	name: string;
	symbol: string;
	code: string;
	path: string;
	size: number;
};

const cardDays = 365;

/** Gives children of a class new pictures. Those before are no longer any good, and who is in with them is out. */
export async function givePictures(
	ctx: Context,
	classId: string,
	pupilIds: string[]
): Promise<GivenPictures[]> {
	const { viewer, now, keys } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	return ctx.db(async (tx) => {
		const { room, pupils } = await readClass(ctx, tx, viewer, classId);
		const places = room.signIn === 'four' ? 4 : 3;
		const given = pupils
			.filter(({ id }) => pupilIds.includes(id))
			.map(({ id, name, symbol, hmac }) => ({
				...{ id, name, symbol },
				...freshPin(keys, { schoolId: viewer.schoolId, id, hmac }, places)
			}));
		if (given.length === 0) notFound();
		const ids = given.map(({ id }) => id);
		const pins = given.map(({ id, hmac }) => ({ pupilId: id, hmac, places }) as const);
		await keepPins(tx, viewer, pins, now);
		await endPupilSessions(tx, viewer, ids);
		await closeWrongPictures(tx, viewer, ids, now);
		for (const id of ids) await traceOf(ctx, tx, viewer, 'gave new pictures', classId, id);
		return given.map(({ hmac: _, ...one }) => one);
	});
}

/** Makes cards for children of a class. A reprint ends the card before it. */
export async function issueCards(ctx: Context, classId: string, pupilIds: string[]): Promise<PrintedCard[]> {
	const { viewer, now, keys } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	return ctx.db(async (tx) => {
		const { pupils } = await readClass(ctx, tx, viewer, classId);
		const chosen = pupils.filter(({ id }) => pupilIds.includes(id));
		if (chosen.length === 0) notFound();
		const made = chosen.map((pupil) => ({ pupil, ...newBadge(keys, viewer.schoolId) }));
		const rows = made.map(({ pupil, kept }) => ({ id: newId(now), pupilId: pupil.id, ...kept }));
		const ended = await endBadges(
			tx,
			viewer,
			chosen.map(({ id }) => id),
			now
		);
		await endPupilSessions(
			tx,
			viewer,
			ended.map(({ pupilId }) => pupilId)
		);
		const expiresAt = new Date(now.getTime() + cardDays * 24 * 60 * 60_000);
		await insertBadges(tx, viewer, rows, { now, expiresAt });
		for (const { id } of chosen) await traceOf(ctx, tx, viewer, 'printed a card', classId, id);
		return made.map(({ pupil: { id, name, symbol }, printed }) => ({
			...{ id, name, symbol, code: codeInHalves(printed.code) },
			...squareOf(printed.token)
		}));
	});
}

/** A lost card is no longer any good, and who is in with it is out: at once. */
export async function endCard(ctx: Context, classId: string, pupilId: string) {
	const { viewer, now } = ctx;
	if (!mayHelpSignIn(viewer)) notFound();
	await ctx.db(async (tx) => {
		const { pupils } = await readClass(ctx, tx, viewer, classId);
		if (!pupils.some(({ id }) => id === pupilId)) notFound();
		const ended = await endBadges(tx, viewer, [pupilId], now);
		await endPupilSessions(tx, viewer, [pupilId]);
		if (ended.length > 0) await traceOf(ctx, tx, viewer, 'ended a card', classId, pupilId);
	});
}

/** A quarter of a card may be creased or chewed, and it is still read. */
function squareOf(token: string) {
	const square = generate(token, { minCorrectionLevel: correction.Q });
	return { path: toSvgPath(square), size: square.size };
}
