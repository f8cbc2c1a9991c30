const minute = 60_000;

/**
 * How many wrong pictures are too many (reliability.md 4.3, 4.4). `again` belongs to one pupil on one tablet: after so
 * many within the time, that pair waits. `day` is the same over a day: ten guesses a day are 0.05 % of four pictures.
 * `alarm` is a pupil's day on all tablets: staff are told, and nothing is locked. All are beaten by one tap of staff.
 */
export const wrongLimits = {
	again: { most: 5, within: 10 * minute },
	day: { most: 10 },
	alarm: { from: 10 },
	tablet: { within: 60 * minute },
	code: { most: 60, within: 10 * minute }
} as const;

/** What has gone wrong, the try that is being made counted with it. */
export type Tries = {
	/** This pupil on this tablet, lately. */
	again: number;
	/** This pupil on this tablet, today. */
	day: number;
	/** Anybody on this tablet, lately. */
	tablet: number;
};

/**
 * Whether a try is looked at. A tablet on which the whole class goes wrong leaves each child two tries, never none: a
 * classmate who taps at random on every name locks nobody out who knows their own pictures.
 * @param pupils how many children the tablet shows: with them grows what it forgives
 */
export function mayTry({ again, day, tablet }: Tries, pupils: number): boolean {
	if (again > wrongLimits.again.most || day > wrongLimits.day.most) return false;
	return tablet <= tabletLimit(pupils) || day <= 2;
}

/** How many wrong tries an hour a tablet forgives: two for each child of its classes, 20 at least. */
export function tabletLimit(pupils: number): number {
	return Math.max(20, 2 * pupils);
}
