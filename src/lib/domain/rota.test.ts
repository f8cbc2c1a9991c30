import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRota, planFor, restDays, type Rated, type Rota } from './rota.ts';
import { addDays, weekdayOf } from './school-day.ts';

const monday = '2025-11-17';
const quiet: Rota = { note: [], safe: [], belonging: [], ready: [] };

test('a day with nothing due asks for nothing more', () => {
	const plan = planFor({ band: 'b', day: monday, rota: quiet, goals: [], areas: [] });
	expect(plan).toEqual({ band: 'b', goal: null, area: null, items: [], note: false });
});

test('one goal and one area a day at most, the one that waited longest', () => {
	const goals = [
		{ number: 1, lastAsked: '2025-11-10' },
		{ number: 2, lastAsked: '2025-11-03' },
		{ number: 3, lastAsked: '2025-11-12' }
	];
	const areas = [
		{ number: 1, lastAsked: '2025-11-03' },
		{ number: 2, lastAsked: null }
	];
	const plan = planFor({ band: 'b', day: monday, rota: quiet, goals, areas });
	expect([plan.goal, plan.area]).toEqual([2, 2]);
});

test('a goal asked the day before yesterday rests', () => {
	const goals = [{ number: 1, lastAsked: addDays(monday, -2) }];
	expect(planFor({ band: 'b', day: monday, rota: quiet, goals, areas: [] }).goal).toBeNull();
	expect(planFor({ band: 'b', day: addDays(monday, 1), rota: quiet, goals, areas: [] }).goal).toBe(1);
});

test('over weeks no goal is asked about more often than another', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 20, max: 80 }), (count, days) => {
			const asked = Array.from({ length: count }, () => 0);
			let goals: Rated[] = asked.map((_, place) => ({ number: place + 1, lastAsked: null }));
			for (let n = 0; n < days; n += 1) {
				const day = addDays(monday, n);
				const { goal } = planFor({ band: 'c', day, rota: quiet, goals, areas: [] });
				if (goal === null) continue;
				asked[goal - 1] = (asked[goal - 1] ?? 0) + 1;
				goals = goals.map((one) => (one.number === goal ? { ...one, lastAsked: day } : one));
			}
			expect(Math.max(...asked) - Math.min(...asked)).toBeLessThanOrEqual(1);
			expect(Math.min(...asked)).toBeGreaterThanOrEqual(Math.floor(days / Math.max(count, restDays.goal)));
		})
	);
});

test('the school decides on which days it asks the rest', () => {
	const rota: Rota = { note: [1], safe: [1, 2], belonging: [2], ready: [1] };
	expect(planFor({ band: 'b', day: monday, rota, goals: [], areas: [] })).toMatchObject({
		items: ['safe', 'ready'],
		note: true
	});
	expect(planFor({ band: 'a', day: monday, rota, goals: [], areas: [] }).items).toEqual(['safe']);
	expect(planFor({ band: 'b', day: addDays(monday, 1), rota, goals: [], areas: [] })).toMatchObject({
		items: ['safe', 'belonging'],
		note: false
	});
});

test('a new school adds at most one screen a day', () => {
	for (let n = 0; n < 7; n += 1) {
		const day = addDays(monday, n);
		const plan = planFor({ band: 'c', day, rota: firstRota, goals: [], areas: [] });
		expect(plan.items.length + Number(plan.note)).toBeLessThanOrEqual(weekdayOf(day) > 5 ? 0 : 1);
	}
});
