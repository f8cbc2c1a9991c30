import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noMarks, recomputed, withMark, type Compact } from '#lib/domain/compact.ts';
import { addDays } from '#lib/domain/school-day.ts';
import { testStore } from '../support/database.ts';

const store = await testStore({ pool: 1 });

/** One step of the card as the statement that saves a check-in takes it. */
async function placed(card: Compact, day: string, mark: string): Promise<Compact> {
	const [row] = await store.asOwner<{ marks: string; last: string }[]>`
		select placed(${card.marks}, ${card.lastDay}::date, ${day}::date, ${mark}) as marks,
			greatest(${card.lastDay}::date, ${day}::date)::text as last`;
	return { marks: row?.marks ?? '', lastDay: row?.last ?? null };
}

test('the database keeps a pupil card as the rule says, whatever order check-ins arrive in', async () => {
	const entry = fc.record({
		day: fc.integer({ min: 0, max: 220 }).map((days) => addDays('2025-09-01', days)),
		mark: fc.constantFrom('.', '1', '4', '?', '-', 'a', 'U')
	});
	await fc.assert(
		fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), async (entries) => {
			let card: Compact = { marks: noMarks, lastDay: null };
			for (const { day, mark } of entries) {
				const next = await placed(card, day, mark);
				expect(next).toEqual(withMark(card, day, mark));
				card = next;
			}
			expect(card).toEqual(recomputed(entries));
		}),
		{ numRuns: 60 }
	);
});
