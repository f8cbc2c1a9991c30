/**
 * How far a child's spelling is from a word: edits, with half the price for what young spellers do (one vowel
 * for another, a vowel too many or too few, a silent h, letters that sound alike, two letters swapped).
 * Optimal string alignment with weights; stops early past `limit`.
 */
export function spellingDistance(one: string, other: string, limit: number): number {
	if (Math.abs(one.length - other.length) > limit * 2) return Infinity;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, place) =>
		place === 0 ? 0 : sum([...other.slice(0, place)].map(extra))
	);
	for (let i = 1; i <= one.length; i += 1) {
		const a = one[i - 1] ?? '';
		const row = [(last[0] ?? 0) + extra(a)];
		for (let j = 1; j <= other.length; j += 1) {
			const b = other[j - 1] ?? '';
			let best = Math.min(
				(last[j] ?? Infinity) + extra(a),
				(row[j - 1] ?? Infinity) + extra(b),
				(last[j - 1] ?? Infinity) + swap(a, b)
			);
			if (i > 1 && j > 1 && a === other[j - 2] && one[i - 2] === b) {
				best = Math.min(best, (before[j - 2] ?? Infinity) + 0.5);
			}
			row.push(best);
		}
		if (Math.min(...row) > limit) return Infinity;
		before = last;
		last = row;
	}
	return last[other.length] ?? Infinity;
}

/** How far a word may be and still be meant; short words are too near to each other to guess. */
export function spellingLimit(length: number): number {
	if (length < 4) return 0;
	return length < 7 ? 0.5 : 1;
}

/** The letters a word has, one bit each. */
export function lettersOf(word: string): number {
	let letters = 0;
	for (const letter of word) letters |= 1 << (letter.charCodeAt(0) & 31);
	return letters;
}

/** False when the letters alone show that two words lie further apart than `limit`: no edit is cheaper than a half. */
export function mayBeNear(one: number, other: number, limit: number): boolean {
	let different = one ^ other;
	let count = 0;
	for (; different !== 0; different &= different - 1) count += 1;
	return count <= limit * 4;
}

/** What young spellers cannot hear falls away: 'killl', 'kill' and 'kil', 'smack' and 'smak', are one spelling. */
export function squeezed(word: string): string {
	return word
		.replace(/ck/gu, 'k')
		.replace(/ph/gu, 'f')
		.replace(/^kn/u, 'n')
		.replace(/^wr/u, 'r')
		.replace(/(.)\1+/gu, '$1');
}

/** The words that digits and signs may stand for inside one ('d1e', 'k!ll', 's*icide'); few at most. */
export function unmasked(word: string): string[] {
	if (!/[0-9@$!*|+]/u.test(word) || !/\p{L}/u.test(word)) return [];
	let found = [''];
	for (const letter of word) {
		const may = masks[letter] ?? [letter];
		found = found.flatMap((start) => may.map((end) => start + end)).slice(0, 64);
	}
	return found;
}

const vowels = new Set('aeiouy');
const alike = ['ckq', 'szc', 'fv', 'gj', 'dt', 'mn', 'bp'];
const masks: Readonly<Record<string, readonly string[]>> = {
	'0': ['o'],
	'1': ['i', 'l'],
	'3': ['e'],
	'4': ['a', 'for'],
	'5': ['s'],
	'7': ['t'],
	'8': ['ate', 'ait', 'b'],
	'9': ['g'],
	'@': ['a'],
	$: ['s'],
	'!': ['i', 'l'],
	'|': ['i', 'l'],
	'+': ['t'],
	'*': ['', 'a', 'e', 'i', 'o', 'u']
};

function extra(letter: string): number {
	return vowels.has(letter) || letter === 'h' ? 0.5 : 1;
}

function swap(a: string, b: string): number {
	if (a === b) return 0;
	if (vowels.has(a) && vowels.has(b)) return 0.5;
	return alike.some((group) => group.includes(a) && group.includes(b)) ? 0.5 : 1;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
