import { createHash, createHmac } from 'node:crypto';
import { identifierKinds } from '#lib/domain/roster/fields.ts';
import type { Identifiers } from '#lib/domain/roster/identifiers.ts';
import type { Covers, KeyedMention, KeyedPupil, Keys as PupilKeys, Plan } from '#lib/domain/roster/plan.ts';
import type { Roster, RosterNote, RosterRow } from '#lib/domain/roster/roster.ts';
import type { Verdict } from '#lib/domain/roster/faults.ts';
import type { Keys } from '../../context.ts';

/** What is kept of a file until somebody confirms it: no number in it can be read, and no row without a fault. */
export type StoredRoster = {
	kind: 'roster';
	covers: Covers;
	pupils: KeyedPupil[];
	mentions: KeyedMention[];
	/** Only the rows that have something to say. */
	rows: RosterRow[];
	verdicts: Record<Verdict, number>;
	notes: RosterNote[];
	/** Headers of columns that were not read. */
	unread: string[];
};

/** What is kept afterwards. */
export type ImportSummary = {
	kind: 'done';
	added: number;
	changed: number;
	same: number;
	archived: number;
	leftOut: number;
	refused: number;
	newClasses: number;
};

export function toStored(roster: Roster, covers: Covers, schoolId: string, keys: Keys): StoredRoster {
	const verdicts: StoredRoster['verdicts'] = { accept: 0, warn: 0, refuse: 0, skip: 0 };
	for (const row of roster.rows) verdicts[row.verdict] += 1;
	const keyed = (identifiers: Identifiers) => keysOf(identifiers, schoolId, keys);
	return {
		kind: 'roster',
		covers,
		pupils: roster.pupils.map(({ identifiers, admissionNumber: _, ...pupil }) => {
			return { ...pupil, keys: keyed(identifiers) };
		}),
		mentions: roster.mentions.map(({ identifiers, ...mention }) => ({
			...mention,
			keys: keyed(identifiers)
		})),
		rows: roster.rows.filter((row) => row.faults.some((fault) => fault.level !== 'note')),
		verdicts,
		notes: roster.notes,
		unread: roster.columns.filter((one) => !one.field && !one.contact).map((one) => one.header.slice(0, 60))
	};
}

/** Numbers as HMAC-SHA-256 with the pepper, different in every school: two schools' rows cannot be joined by them. */
function keysOf(identifiers: Identifiers, schoolId: string, { pepper }: Keys): PupilKeys {
	const hashed: PupilKeys = {};
	for (const kind of identifierKinds) {
		const value = identifiers[kind];
		if (value === undefined) continue;
		const text = ['pupil-identifier', schoolId, kind, value].join('\n');
		hashed[kind] = createHmac('sha256', pepper).update(text).digest('base64url');
	}
	return hashed;
}

/** What somebody saw before they confirmed: a plan that has become another must be looked at again. */
export function fingerprint(plan: Plan): string {
	return createHash('sha256').update(JSON.stringify(plan)).digest('base64url').slice(0, 22);
}
