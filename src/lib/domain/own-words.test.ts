import { expect, test } from 'vitest';
import { wordsByDay } from './own-words.ts';

test('what a child said of a goal stands before what was said that day of anything', () => {
	const goal = [{ day: '2026-03-03', words: 'I did it' }];
	const other = [
		{ day: '2026-03-03', words: 'it rains' },
		{ day: '2026-03-01', words: 'hello' },
		{ day: '2026-03-02', words: null }
	];
	expect(wordsByDay(goal, other)).toEqual([
		{ day: '2026-03-01', words: 'hello' },
		{ day: '2026-03-03', words: 'I did it' }
	]);
});
