import type { Change } from './changed.ts';
import type { Worry } from './worrying.ts';

/** An entry that waits for a mentor. `at` is when the child sent it. */
export type Waiting = {
	id: string;
	at: Date;
	wantsTalk: boolean;
	worries: readonly Worry[];
	changed: Change | null;
};

/** Why an entry stands where it does; the words for each are in the catalogue of reasons. */
export type Reason =
	| { key: 'talk' }
	| { key: 'worry'; worry: Worry }
	| { key: 'changed'; change: Change }
	| { key: 'waiting'; since: Date };

/** Wants to talk, then a worrying answer, then changed a lot, then the oldest first (issue 2, §5). */
export function inReviewOrder<One extends Waiting>(entries: readonly One[]): One[] {
	return entries.toSorted(
		(one, other) =>
			rankOf(one) - rankOf(other) || one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1)
	);
}

/** Every reason that holds, the strongest first; an entry with none waits its turn. */
export function reasonsFor(entry: Waiting): Reason[] {
	const reasons: Reason[] = [
		...(entry.wantsTalk ? [{ key: 'talk' } as const] : []),
		...entry.worries.map((worry) => ({ key: 'worry', worry }) as const),
		...(entry.changed ? [{ key: 'changed', change: entry.changed } as const] : [])
	];
	return reasons.length > 0 ? reasons : [{ key: 'waiting', since: entry.at }];
}

function rankOf(entry: Waiting): 0 | 1 | 2 | 3 {
	if (entry.wantsTalk) return 0;
	if (entry.worries.length > 0) return 1;
	return entry.changed ? 2 : 3;
}
