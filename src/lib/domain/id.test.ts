import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId, newId } from './id.ts';

test('an id is the example of RFC 9562, appendix A.6', () => {
	const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
	expect(newId(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('ids made later sort later', () => {
	const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });
	const time = fc.integer({ min: 0, max: 2 ** 48 - 2 });
	fc.assert(
		fc.property(time, bytes, bytes, (now, one, other) => {
			expect(newId(now, one) < newId(now + 1, other)).toBe(true);
			expect(isId(newId(now, one))).toBe(true);
		})
	);
});

test('an id from too little chance or a wrong clock is refused', () => {
	expect(() => newId(0, new Uint8Array(9))).toThrow(RangeError);
	expect(() => newId(-1, new Uint8Array(10))).toThrow(RangeError);
	expect(() => newId(2 ** 48, new Uint8Array(10))).toThrow(RangeError);
});

test('a text that is no id never reaches the database as one', () => {
	const bad = [
		'',
		'017f22e2-79b0-7cc3-98c4-dc0c0c07398',
		"' or 1=1",
		'017F22E2-79B0-7CC3-98C4-DC0C0C07398F',
		null,
		7
	];
	expect(bad.filter(isId)).toEqual([]);
});
