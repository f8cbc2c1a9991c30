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
export function rulesIn(lines: string, words: Words): Rule[] {
	return lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => ruleOf(elementsOf(filledIn(line, words)), words));
}

/** One of `anchors` stands in every text the rule matches, so most texts need not be tried at all. */
export type Rule = { anchors: readonly string[]; matches: (reading: string) => boolean };

/** What the names in a rule stand for, and the lemma of a word. */
export type Words = {
	sets: Readonly<Record<string, string>>;
	tails: Readonly<Record<string, string>>;
	lemmaOf: (word: string) => string;
};

function ruleOf(elements: readonly string[], words: Words): Rule {
	const source = elements.map((element) => patternOf(element, words)).join('');
	let pattern: RegExp | undefined;
	return {
		anchors: anchorsOf(elements, words),
		matches: (reading) => (pattern ??= new RegExp(`(?<![^ ])${source}`, 'u')).test(reading)
	};
}

/** The words of the element that is met least: the fewest, and none of those that stand in every sentence. */
function anchorsOf(elements: readonly string[], words: Words): string[] {
	const needed = elements.filter((element) => /^[\p{L}\d]/u.test(element) && !/[?$#]/u.test(element));
	const lists = needed.map((element) => element.split('|').map(words.lemmaOf));
	const weight = (list: readonly string[]) =>
		list.reduce((sum, word) => sum + (everywhere.has(word) ? 50 : 1), 0);
	const [best] = lists.toSorted((one, other) => weight(one) - weight(other));
	if (!best) throw new Error(`this rule has no word that must be there: ${elements.join(' ')}`);
	return [...new Set(best)];
}

const everywhere = new Set(
	'i me my he she they it we us be have do did will go get to in on at of for with and or so that this not no all up out'.split(
		' '
	)
);

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

function elementsOf(line: string): string[] {
	return line.match(/!\[[^\]]*\]|\S+/gu) ?? [];
}

function patternOf(element: string, words: Words): string {
	const oneOf = (alternatives: string) =>
		[...new Set(alternatives.split('|').map(words.lemmaOf))].join('|').replaceAll('#', '\\d+');
	if (element.startsWith('![')) {
		const inside = elementsOf(element.slice(2, -1)).map((one) => patternOf(one, words));
		return `(?!${inside.join('')})`;
	}
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
