import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goalHint, goalMoves, goalState, hasRoom, type GoalWords } from './goal.ts';

const good: GoalWords = {
	about: 'learning',
	want: 'I want to read my red words',
	bestBit: 'so I can read the dinosaur book',
	obstacle: 'I forget the tricky ones',
	ifThen: 'If I get stuck then I will say the sounds slowly',
	firstStep: 'practise 3 red words with Mrs Tate',
	steps: [],
	targetOn: null
};
const at = (text: string) => new Date(`2025-11-${text}T10:00:00Z`);

test('a goal stands where its latest row put it, whatever order the rows come in', () => {
	expect(goalState([])).toBe('live');
	expect(goalState([{ state: 'achieved', at: at('10') }])).toBe('achieved');
	expect(
		goalState([
			{ state: 'taken-up', at: at('12') },
			{ state: 'put-aside', at: at('10') }
		])
	).toBe('live');
	expect(
		goalState([
			{ state: 'taken-up', at: at('10') },
			{ state: 'put-aside', at: at('12') }
		])
	).toBe('put-aside');
});

test('a pupil carries three goals at most and can take one up again when there is room', () => {
	expect([0, 2, 3].map(hasRoom)).toEqual([true, true, false]);
	expect(goalMoves('live', 3)).toEqual(['achieved', 'put-aside']);
	expect(goalMoves('put-aside', 2)).toEqual(['taken-up']);
	expect(goalMoves('achieved', 3)).toEqual([]);
});

test('a goal that turns away from something is asked what it turns to', () => {
	for (const want of [
		'I want to stop hitting',
		'not shout out',
		'I want to never be late',
		'I don’t want to cry',
		'dont be late'
	]) {
		expect(goalHint({ ...good, want })).toBe('what-will-you-do');
	}
	expect(goalHint({ ...good, want: 'I want to notice my sounds' })).toBeNull();
});

test('a wide wish is asked for a smaller one', () => {
	expect(goalHint({ ...good, want: 'I want to be good' })).toBe('smaller-wish');
	expect(goalHint({ ...good, want: 'get better' })).toBe('smaller-wish');
	expect(goalHint({ ...good, want: 'I want to be goodkeeper' })).toBeNull();
});

test('the first step is brought near, one question at a time', () => {
	expect(goalHint({ ...good, firstStep: null })).toBe('first-step');
	expect(goalHint({ ...good, firstStep: 'always read everything' })).toBe('smaller-step');
	expect(goalHint({ ...good, firstStep: 'practise' })).toBe('when');
	expect(goalHint({ ...good, firstStep: 'practise', targetOn: '2025-12-01' })).toBeNull();
	expect(goalHint({ ...good, obstacle: null })).toBe('obstacle');
	expect(goalHint({ ...good, ifThen: null })).toBe('if-then');
	expect(goalHint(good)).toBeNull();
});

test('of sixty goals children wrote with a plan, few are asked anything more', () => {
	const file = new URL('../../../tests/data/goals/examples.csv', import.meta.url);
	const rows = parse<Record<string, string>>(readFileSync(file), { columns: true });
	const hints = rows.map((row) =>
		goalHint({
			about: 'learning',
			want: row['goal'] ?? '',
			bestBit: row['why'] ?? '',
			obstacle: row['obstacle'] ?? '',
			ifThen: row['if_then_plan'] ?? '',
			firstStep: row['first_step'] ?? '',
			steps: [],
			targetOn: null
		})
	);
	expect(rows).toHaveLength(60);
	expect(hints.filter((hint) => hint !== null && hint !== 'when').length).toBeLessThanOrEqual(2);
	expect(hints.filter((hint) => hint === 'when').length).toBeLessThan(25);
});
