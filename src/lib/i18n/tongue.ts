/** The languages that have words: one folder beside this file each. */
export const tongues = ['en-GB'] as const;
export type Tongue = (typeof tongues)[number];

/** Scripts that are written from right to left, as Unicode names them. */
const fromTheRight = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
	'Yezi'
]);

/**
 * The language of a school's pages: its own, else another of the same language, else British English. A page never
 * names a language it has no words for, or a screen reader would read English as if it were that one.
 */
export function tongueOf(wanted: string | null | undefined, spoken: readonly Tongue[] = tongues): Tongue {
	const exact = spoken.find((tongue) => tongue.toLowerCase() === wanted?.toLowerCase());
	const language = languageOf(wanted);
	return exact ?? spoken.find((tongue) => languageOf(tongue) === language) ?? 'en-GB';
}

/** The way a language is written; names and what people wrote carry their own (`<bdi>`, `dir="auto"`). */
export function directionOf(locale: string): 'ltr' | 'rtl' {
	return fromTheRight.has(scriptOf(locale) ?? '') ? 'rtl' : 'ltr';
}

const languageOf = (locale: string | null | undefined) => locale?.split('-')[0]?.toLowerCase();

function scriptOf(locale: string): string | undefined {
	try {
		return new Intl.Locale(locale).maximize().script;
	} catch {
		return undefined;
	}
}
