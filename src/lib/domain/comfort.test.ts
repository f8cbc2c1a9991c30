import { expect, test } from 'vitest';
import { comfortOf } from './comfort.ts';

test('what a child leaves off is not kept, what they switch on is', () => {
	expect(comfortOf({ face: false, calm: false, aloud: false, simple: false })).toEqual({});
	expect(comfortOf({ face: true, calm: true, aloud: true, simple: true })).toEqual({
		face: 'early',
		calm: true,
		aloud: true,
		simple: true
	});
});
