import { rulesIn, type Rule } from './pattern.ts';
import { sets, tails } from './sets.ts';
import { lemmaOf, rules } from './vocabulary.ts';

/** What a child's words may tell of, as mentors are told it. */
export type RiskTheme = keyof typeof rules;
export const riskThemes = Object.keys(rules).filter((key): key is RiskTheme => key in rules);

/** The rules by the words without which they cannot match: a note of ten words meets a few dozen of them. */
const byAnchor = new Map<string, (Rule & { theme: RiskTheme })[]>();
for (const theme of riskThemes) {
	for (const rule of rulesIn(rules[theme], { sets, tails, lemmaOf })) {
		for (const anchor of rule.anchors) {
			byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), { ...rule, theme }]);
		}
	}
}

/** The themes a reading tells of. */
export function themesIn(reading: string): Set<RiskTheme> {
	const found = new Set<RiskTheme>();
	for (const word of new Set(reading.split(' '))) {
		for (const { theme, matches } of byAnchor.get(word) ?? []) {
			if (!found.has(theme) && matches(reading)) found.add(theme);
		}
	}
	return found;
}
