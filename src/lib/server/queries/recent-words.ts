import type { PupilViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';

/** The words of feeling that a pupil chose on a day. */
export type RecentWords = { day: string; words: string[] };

/** Those of the six days before a day: two heavy ones in a week bring an adult. */
export const listRecentWords = ({ sql }: Tx, { schoolId, pupilId }: PupilViewer, day: string) => sql<
	RecentWords[]
>`
	select day::text, words from check_ins
	where school_id = ${schoolId} and pupil_id = ${pupilId} and day > ${day}::date - 7 and day < ${day}
		and words is not null`;
