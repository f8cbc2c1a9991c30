/**
 * The notation of the phrase rules, one rule a line, read against lemmas (see risk-reading.ts):
 *
 *   want|wish to? die      one of some words; `?` may be missing
 *   {SET}                  the words of a named set
 *   ..3   ..3-party|gift   up to three words of any kind; of any kind but those
 *   !hair   !4:swing|bike  the next word is none of these; nor the next four
 *   #   $                  a number; the end of the sentence
 *
 * A rule may know the harmless object of its own verb ("dye my hair"). It knows nothing else that quiets it,
 * and no rule can quiet another.
 */
export function compileRules(
	lines: string,
	sets: Readonly<Record<string, string>>,
	lemmaOf: (word: string) => string
): RegExp {
	const rules = lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => elementsOf(line, sets).map((element) => patternOf(element, lemmaOf)).join(''));
	return new RegExp(`(?<![^ ])(?:${rules.join('|')})`, 'u');
}

function elementsOf(line: string, sets: Readonly<Record<string, string>>): string[] {
	let filled = line;
	while (/\{\w+\}/u.test(filled)) {
		filled = filled.replace(/\{(\w+)\}/gu, (_, name: string) => {
			const set = sets[name];
			if (set === undefined) throw new Error(`no set of words is called ${name}`);
			return set.trim().split(/\s+/u).join('|');
		});
	}
	return filled.split(/\s+/u);
}

function patternOf(element: string, lemmaOf: (word: string) => string): string {
	const words = (alternatives: string) =>
		[...new Set(alternatives.split('|').map(lemmaOf))].join('|').replaceAll('#', '\\d+');
	const gap = /^\.\.(\d+)(?:-(.+))?$/u.exec(element);
	if (gap) return `(?:${gap[2] ? `(?!(?:${words(gap[2])}) )` : ''}\\S+ ){0,${gap[1]}}?`;
	const none = /^!(?:(\d+):)?(.+)$/u.exec(element);
	if (none) return `(?!(?:\\S+ ){0,${Number(none[1] ?? 1) - 1}}(?:${words(none[2] ?? '')}) )`;
	if (element === '$') return '$';
	const optional = element.endsWith('?');
	const alternatives = (optional ? element.slice(0, -1) : element).split('|');
	const plain = `(?:${words(alternatives.filter((one) => one !== '$').join('|'))}) `;
	if (alternatives.includes('$')) return `(?:${plain}|$)`;
	return `(?:${plain})${optional ? '?' : ''}`;
}
