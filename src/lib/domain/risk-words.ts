import { languageRules } from './risk/languages.ts';
import { plainText, readingsOf } from './risk/reading.ts';
import { riskThemes, themesIn, type RiskTheme } from './risk/themes.ts';

export { riskThemes, type RiskTheme } from './risk/themes.ts';

/** What was found in free text. `unread` is true when it could not be checked: then a person must read it. */
export type RiskFinding = { themes: RiskTheme[]; unread: boolean };

/**
 * Does this text tell of harm? Rules on words, made to bring a person sooner: they would rather ask too
 * often. No word quiets another, a sentence added never takes a theme away, and what fails is reported as
 * unread, never as nothing. Nothing of the text is kept or logged.
 */
export function riskIn(text: string): RiskFinding {
	try {
		const found = new Set([
			...readingsOf(text).flatMap((reading) => [...themesIn(reading)]),
			...languageThemes(text)
		]);
		return { themes: riskThemes.filter((theme) => found.has(theme)), unread: isStrange(text) };
	} catch {
		return { themes: [], unread: true };
	}
}

function languageThemes(text: string): RiskTheme[] {
	const plain = ` ${plainText(text)
		.replace(/[^\p{L}\p{N}\p{Mc}]+/gu, ' ')
		.trim()} `;
	return languageRules.filter(({ rule }) => rule.test(plain)).map(({ theme }) => theme);
}

/** Mostly letters of a script that no rule knows. */
function isStrange(text: string): boolean {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const known =
		text.match(/[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Bengali}]/gu)?.length ?? 0;
	return letters >= 4 && known < letters / 2;
}
