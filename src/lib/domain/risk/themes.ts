import { compileRules } from './pattern.ts';
import { sets, tails } from './sets.ts';
import { lemmaOf, rules } from './vocabulary.ts';

/** What a child's words may tell of, as mentors are told it. */
export type RiskTheme = keyof typeof rules;
export const riskThemes = Object.keys(rules).filter((key): key is RiskTheme => key in rules);

export const themeRules: readonly { theme: RiskTheme; rule: RegExp }[] = riskThemes.map((theme) => ({
	theme,
	rule: compileRules(rules[theme], { sets, tails, lemmaOf })
}));
