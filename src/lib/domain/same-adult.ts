/** An adult as somebody wrote them down. */
export type WrittenAdult = { name: string; email: string | null };

/**
 * Whether two adults may be one: one address, or names of which the shorter is in the longer, titles aside and an initial
 * for the whole. It only ever makes somebody look twice, so it says yes too often rather than too seldom.
 */
export function mayBeSameAdult(one: WrittenAdult, other: WrittenAdult): boolean {
	const address = plain(one.email);
	if (address !== '' && address === plain(other.email)) return true;
	if (plain(one.name) !== '' && plain(one.name) === plain(other.name)) return true;
	const [few, many] = [wordsOf(one.name), wordsOf(other.name)].sort((a, b) => a.length - b.length);
	if (!few || !many || few.length < 2) return false;
	return few.every((word) => many.some((each) => isSameWord(word, each)));
}

const plain = (text: string | null) => text?.trim().toLocaleLowerCase('en-GB') ?? '';

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'sir']);

const wordsOf = (name: string) =>
	name
		.normalize('NFKD')
		.toLocaleLowerCase('en-GB')
		.replace(/[\u0300-\u036F]/gu, '')
		.replace(/['’]/gu, '')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word !== '' && !titles.has(word));

function isSameWord(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return short === long || (short.length === 1 && long.startsWith(short));
}
