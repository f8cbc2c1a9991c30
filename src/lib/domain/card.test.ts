import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cardText, codeInHalves, codeLength, readCard, tokenLength } from './card.ts';

const bytes = fc.uint8Array({ minLength: tokenLength, maxLength: tokenLength });

test('what is printed on a card is read back, however it is typed', () => {
	fc.assert(
		fc.property(bytes, (random) => {
			const code = cardText(random, codeLength);
			const typed = ` ${codeInHalves(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `;
			expect(readCard(typed)).toEqual({ kind: 'code', text: code });
			const token = cardText(random, tokenLength);
			expect(readCard(token)).toEqual({ kind: 'token', text: token });
		})
	);
});

test.each(['', '1234567', '123456789', 'HTTPS://EXAMPLE.ORG/', '7KMQ2X9!', 'ÀÀÀÀÀÀÀÀ', '\u0000'.repeat(8)])(
	'%j is no card',
	(text) => expect(readCard(text)).toBeUndefined()
);

test('every character of a card is as likely as any other', () => {
	const all = cardText(
		Uint8Array.from({ length: 256 }, (_, byte) => byte),
		256
	);
	const counts = new Map<string, number>();
	for (const letter of all) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	expect([...counts.values()]).toEqual(Array(32).fill(8));
});
