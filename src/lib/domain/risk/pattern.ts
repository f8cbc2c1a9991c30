/**
 * The notation of the phrase rules, one rule a line, read against lemmas (see reading.ts):
 *
 *   want|wish to? die      one of some words; `?` may be missing
 *   {SET}                  the words of a named set
 *   ..3   ..3-party|gift   up to three words of any kind; of any kind but those
 *   !hair   ![with ..1 ball]  what follows is none of these words; is not this
 *   [TAIL]                 a named end
 *   #   $                  a number; the end of the sentence
 *
 * A rule may know the harmless object of its own verb ("dye my hair"). Nothing else quiets it, no rule quiets
 * another, and no word quiets a rule from afar.
 */
export function compileRules(lines: string, words: Words): RegExp {
	const rules = lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => sequenceOf(filledIn(line, words), words));
	return new RegExp(`(?<![^ ])(?:${rules.join('|')})`, 'u');
}

/** What the names in a rule stand for, and the lemma of a word. */
export type Words = {
	sets: Readonly<Record<string, string>>;
	tails: Readonly<Record<string, string>>;
	lemmaOf: (word: string) => string;
};

function filledIn(line: string, { sets, tails }: Words): string {
	let filled = line.replace(/(?<!!)\[([A-Z]+)\]/gu, (_, name: string) => known(tails, name));
	while (/\{\w+\}/u.test(filled)) {
		filled = filled.replace(/\{(\w+)\}/gu, (_, name: string) =>
			known(sets, name).trim().replace(/\s+/gu, '|')
		);
	}
	return filled;
}

function known(names: Readonly<Record<string, string>>, name: string): string {
	const text = names[name];
	if (text === undefined) throw new Error(`no words are called ${name}`);
	return text;
}

function sequenceOf(line: string, words: Words): string {
	const elements = line.match(/!\[[^\]]*\]|\S+/gu) ?? [];
	return elements.map((element) => patternOf(element, words)).join('');
}

function patternOf(element: string, words: Words): string {
	const oneOf = (alternatives: string) =>
		[...new Set(alternatives.split('|').map(words.lemmaOf))].join('|').replaceAll('#', '\\d+');
	if (element.startsWith('![')) return `(?!${sequenceOf(element.slice(2, -1), words)})`;
	if (element.startsWith('!')) return `(?!(?:${oneOf(element.slice(1))}) )`;
	const gap = /^\.\.(\d+)(?:-(.+))?$/u.exec(element);
	if (gap) return `(?:${gap[2] ? `(?!(?:${oneOf(gap[2])}) )` : ''}\\S+ ){0,${gap[1]}}?`;
	if (element === '$') return '$';
	const optional = element.endsWith('?');
	const alternatives = (optional ? element.slice(0, -1) : element).split('|');
	const plain = `(?:${oneOf(alternatives.filter((one) => one !== '$').join('|'))}) `;
	if (alternatives.includes('$')) return `(?:${plain}|$)`;
	return `(?:${plain})${optional ? '?' : ''}`;
}
