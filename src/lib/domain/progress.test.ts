import { expect, test } from 'vitest';
import type { Corner } from './answers.ts';
import { pointOf } from './points.ts';
import { cornerCounts, feelingSentence, ratingSentence, turningPoints, type FeelingDay } from './progress.ts';

const days = (...felt: [Corner | 'not-sure', ...string[]][]): FeelingDay[] =>
	felt.map(([corner, ...words], place) => ({ day: `2025-11-0${place + 1}`, corner, words }));
const line = (...raws: number[]) => raws.map((raw, place) => pointOf(`2025-11-0${place + 1}`, 'b', raw));

test('a child is told the word they said most', () => {
	expect(feelingSentence(days([2, 'calm'], [1, 'happy'], [2, 'calm'], [3, 'cross'], [2, 'calm']))).toEqual({
		key: 'felt-word',
		word: 'calm',
		times: 3,
		days: 5
	});
});

test('where no word came twice the corner is told, and where there are four of all, that they were many', () => {
	expect(feelingSentence(days([2, 'calm'], [2, 'safe'], [3, 'cross']))).toEqual({
		key: 'felt-corner',
		corner: 2,
		times: 2,
		days: 3
	});
	expect(feelingSentence(days([1, 'happy'], [2, 'safe'], [3, 'cross'], [4, 'sad']))).toEqual({
		key: 'felt-many',
		days: 4
	});
});

test('a first check-in is told in its own words, and none at all is said kindly', () => {
	expect(feelingSentence(days([1, 'proud', 'not-a-word']))).toEqual({
		key: 'felt-last',
		corner: 1,
		words: ['proud']
	});
	expect(feelingSentence(days(['not-sure']))).toEqual({ key: 'nothing-yet' });
});

test('a rating is told from where it was to where it is', () => {
	expect(ratingSentence(line(3, 4, 6))).toEqual({ key: 'rated-up', from: 3, to: 6 });
	expect(ratingSentence(line(6, 4, 3))).toEqual({ key: 'rated-down', from: 6, to: 3 });
	expect(ratingSentence(line(4, 6, 4))).toEqual({ key: 'rated-same', raw: 4 });
	expect(ratingSentence(line(4, 6))).toEqual({ key: 'rated-once', raw: 6 });
	expect(ratingSentence([])).toEqual({ key: 'nothing-yet' });
});

test('no change is claimed across a change of scale', () => {
	const points = [pointOf('2025-10-01', 'a', 1), pointOf('2025-10-02', 'a', 1), ...line(9)];
	expect(ratingSentence(points)).toEqual({ key: 'rated-once', raw: 9 });
});

test('the four corners are counted apart', () => {
	expect(cornerCounts(days([1], [1], [4], ['not-sure']))).toEqual({ 1: 2, 2: 0, 3: 0, 4: 1 });
});

test('the child’s own words stand where the line turned', () => {
	const said = [
		{ day: '2025-11-02', words: 'I got stuck' },
		{ day: '2025-11-03', words: 'Sam helped me' },
		{ day: '2025-11-05', words: 'ok' },
		{ day: '2025-11-06', words: '' }
	];
	expect(turningPoints(line(5, 2, 7, 8, 8, 9), said)).toEqual([
		{ day: '2025-11-02', words: 'I got stuck', why: 'fall' },
		{ day: '2025-11-03', words: 'Sam helped me', why: 'rise' },
		{ day: '2025-11-05', words: 'ok', why: 'latest' }
	]);
	expect(turningPoints(line(5, 2, 7), [])).toEqual([]);
});

test('a wobble is called no hard patch, and nothing the highest that was passed since', () => {
	const said = [
		{ day: '2025-11-02', words: 'he answered' },
		{ day: '2025-11-03', words: 'fine' }
	];
	expect(turningPoints(line(5, 4, 5, 6), said)).toEqual([
		{ day: '2025-11-03', words: 'fine', why: 'latest' }
	]);
	expect(turningPoints(line(5, 4, 6), said)[0]?.why).toBe('rise');
	expect(turningPoints(line(5, 6, 6), said)[0]).toEqual({
		day: '2025-11-02',
		words: 'he answered',
		why: 'top'
	});
});
