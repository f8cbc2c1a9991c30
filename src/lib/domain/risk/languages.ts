import { europe } from './phrases-europe.ts';
import { world } from './phrases-world.ts';
import { riskThemes, type RiskTheme } from './themes.ts';

/**
 * A few plain phrases in languages often spoken at home in British schools, without accents (see plainText).
 * `_` is a space, `*` any ending, `(a|b)` either. A net with wide holes: the children who need it most are told
 * to use the button.
 */
const phrases = europe + world;

/** Matched against plain text with one space between words and at both ends. */
export const languageRules: readonly { theme: RiskTheme; rule: RegExp }[] = phrases
	.split('\n')
	.map((line) => line.trim())
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => ({ theme: themeOf(line), rule: ruleOf(line.slice(line.indexOf(':') + 1).trim()) }));

function themeOf(line: string): RiskTheme {
	const theme = riskThemes.find((one) => line.startsWith(`${one}:`));
	if (!theme) throw new Error(`no theme stands before ${line}`);
	return theme;
}

/** The same letters as the child's text has after plainText. */
function ruleOf(phrase: string): RegExp {
	const plain = phrase
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{Mn}\p{Cf}]/gu, '');
	const pattern = plain.replaceAll('_', ' ').replaceAll('*', '\\p{L}*').replaceAll('(', '(?:');
	// Arabic writes "and", "so", "will" and "with" into the word that follows.
	return new RegExp(` [وفسب]?(?:${pattern}) `, 'u');
}
