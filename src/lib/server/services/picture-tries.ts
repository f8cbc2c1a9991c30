import type { Picture } from '#lib/domain/picture-pin.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { mayTry, wrongLimits } from '#lib/domain/wrong-pictures.ts';
import { hmacOfPin, isSamePin, keyOfCodes, keysOfTry } from '../auth/pictures.ts';
import type { TabletContext, Tx } from '../context.ts';
import { newId } from '../ids.ts';
import {
	countTry,
	insertWrongPictures,
	readTries,
	takeBack,
	type Counted
} from '../queries/picture-tries.ts';
import type { SignInRow } from '../queries/pupil-sign-in.ts';

/** Why a child is not in: try again; again, with a hint that a grown-up can help; only a grown-up or a card can. */
export type Refusal = 'again' | 'help' | 'grown-up';

/**
 * Looks at the pictures, once the try is counted. Only what was wrong stays counted.
 * @returns undefined when they are the pupil's
 */
export async function tryPictures(
	ctx: TabletContext,
	tx: Tx,
	row: SignInRow,
	given: readonly Picture[]
): Promise<Refusal | undefined> {
	const { school, keys, now } = ctx;
	if (!row.hmac) return 'grown-up';
	// Too few pictures are a tap too many on the button, not a guess.
	if (given.length !== row.places) return 'again';
	const counted = countedFor(ctx, row);
	const [again = 0, day = 0, tablet = 0, pupil = 0] = await countTry(tx, counted, now);
	const all = counted.map(({ key }) => key);
	if (!mayTry({ again, day, tablet }, row.pupils)) {
		await takeBack(tx, all);
		return 'grown-up';
	}
	if (isSamePin(row.hmac, hmacOfPin(keys.pepper, school.id, row.id, given))) {
		await takeBack(tx, all);
		return undefined;
	}
	if (pupil >= wrongLimits.alarm.from) {
		const about = { schoolId: school.id, pupilId: row.id, day: dayAt(now, school.timeZone), now };
		await insertWrongPictures(tx, { id: newId(now), ...about });
	}
	if (!mayTry({ again: again + 1, day: day + 1, tablet: tablet + 1 }, row.pupils)) return 'grown-up';
	return again > 1 ? 'help' : 'again';
}

/** Whether this child on this tablet has to wait for a grown-up, a card, or some minutes. */
export async function isWaiting(ctx: TabletContext, tx: Tx, row: SignInRow): Promise<boolean> {
	const [again = 0, day = 0, tablet = 0] = await readTries(tx, countedFor(ctx, row), ctx.now);
	return !mayTry({ again: again + 1, day: day + 1, tablet: tablet + 1 }, row.pupils);
}

/** Counts a typed code of a card; what it was worth is taken back when it was somebody's. */
export async function countWrongCode(ctx: TabletContext, tx: Tx) {
	const { most, within } = wrongLimits.code;
	const key = keyOfCodes(ctx.keys, ctx.tabletId);
	const [tries = 0] = await countTry(tx, [{ key, within }], ctx.now);
	const forget = () => takeBack(tx, [key]);
	if (tries > most) await forget();
	return { tooMany: tries > most, takeBack: forget };
}

function countedFor({ school, tabletId, keys, now }: TabletContext, row: SignInRow): Counted[] {
	const day = dayAt(now, school.timeZone);
	const since = `${row.hmac ?? ''} ${row.lastLetIn ?? ''}`;
	const of = keysOfTry(keys, { schoolId: school.id, tabletId, pupilId: row.id, day, since });
	const wholeDay = 25 * 60 * 60_000;
	// In one order for everybody: rows are locked in it.
	return [
		{ key: of.again, within: wrongLimits.again.within },
		{ key: of.day, within: wholeDay },
		{ key: of.tablet, within: wrongLimits.tablet.within },
		{ key: of.pupil, within: wholeDay }
	];
}
