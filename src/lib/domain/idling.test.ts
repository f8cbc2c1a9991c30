import { expect, test } from 'vitest';
import { watchIdling } from './idling.ts';
import { longestIdle } from './lifetime.ts';

const second = 1000;
const minute = 60 * second;
const idle = longestIdle.pupil;

test('a child who left is asked a minute before the end, and then the tablet goes back to the class', () => {
	const child = watchIdling(idle, 0);
	expect(child.look(idle - minute - second)).toBe('there');
	expect(child.look(idle - minute)).toBe('ask');
	expect(child.look(idle - second)).toBe('ask');
	expect(child.look(idle)).toBe('over');
});

test('a tablet that slept through the asking is not handed to whoever wakes it', () => {
	expect(watchIdling(idle, 0).look(9 * idle)).toBe('over');
});

test('a child who does something has the whole time again', () => {
	const child = watchIdling(idle, 0);
	child.act(idle - second);
	expect(child.look(idle)).toBe('there');
	expect(child.look(2 * idle - 2 * second)).toBe('ask');
});

test('a child who types for minutes is told of once a minute, and never counts as away', () => {
	const child = watchIdling(idle, 0);
	const told = [];
	for (let now = second; now <= 10 * minute; now += second) {
		if (child.act(now)) told.push(now);
		expect(child.look(now)).toBe('there');
	}
	expect(told).toEqual(Array.from({ length: 10 }, (_, at) => (at + 1) * minute));
});

test('the server never lets go of a child whom the tablet still counts as there', () => {
	// The last use it was told of is at most a minute old, and it waits that minute longer: auth/session.ts.
	const child = watchIdling(idle, 0);
	let told = 0;
	for (const now of [59, 100, 118, 177].map((at) => at * second)) if (child.act(now)) told = now;
	const leaves = 177 * second + idle;
	expect(child.look(leaves - 1)).toBe('ask');
	expect(told + idle + minute).toBeGreaterThanOrEqual(leaves);
});
