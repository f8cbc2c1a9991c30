import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inReviewOrder, reasonsFor, type Waiting } from './queue.ts';

const at = (minute: number) => new Date(Date.UTC(2025, 10, 20, 9, minute));
const plain = (id: string, minute: number): Waiting => ({
	id,
	at: at(minute),
	wantsTalk: false,
	worries: [],
	changed: null
});
const changed = { kind: 'feeling', to: 'unpleasant', times: 6, of: 7 } as const;

test('who wants to talk is first, then worrying, then changed, then who waits longest', () => {
	const entries: Waiting[] = [
		plain('old', 1),
		plain('new', 9),
		{ ...plain('changed', 8), changed },
		{ ...plain('worrying', 7), worries: ['not-safe'] },
		{ ...plain('talk', 10), wantsTalk: true }
	];
	expect(inReviewOrder(entries).map((one) => one.id)).toEqual(['talk', 'worrying', 'changed', 'old', 'new']);
});

test('every reason is told, the strongest first', () => {
	const entry: Waiting = { ...plain('x', 1), wantsTalk: true, worries: ['grown-up', 'words:abuse'], changed };
	expect(reasonsFor(entry).map((reason) => reason.key)).toEqual(['talk', 'worry', 'worry', 'changed']);
	expect(reasonsFor(plain('x', 1))).toEqual([{ key: 'waiting', since: at(1) }]);
});

test('the order does not depend on how the entries came', () => {
	const entry = fc.record({
		id: fc.uuid(),
		at: fc.integer({ min: 0, max: 5 }).map(at),
		wantsTalk: fc.boolean(),
		worries: fc.subarray(['not-safe', 'grown-up'] as const),
		changed: fc.constantFrom(null, changed)
	});
	fc.assert(
		fc.property(fc.uniqueArray(entry, { selector: (one) => one.id }), (entries) => {
			const order = inReviewOrder(entries);
			expect(inReviewOrder(entries.toReversed())).toEqual(order);
			const ranks = order.map((one) =>
				one.wantsTalk ? 0 : one.worries.length > 0 ? 1 : one.changed ? 2 : 3
			);
			expect(ranks).toEqual(ranks.toSorted());
		})
	);
});
