import { account } from './en-GB/account.ts';
import { family } from './en-GB/family.ts';
import { mail } from './en-GB/mail.ts';
import { mentor } from './en-GB/mentor.ts';
import { pupil } from './en-GB/pupil/pupil.ts';
import { reasons } from './en-GB/reasons.ts';
import { school } from './en-GB/school.ts';
import { shared } from './en-GB/shared.ts';
import { tablet } from './en-GB/tablet.ts';

const enGB = { account, family, mail, mentor, pupil, reasons, school, shared, tablet };

/** Another language is one more line here, of the same type: a missing sentence does not compile. */
const catalogues = { 'en-GB': enGB } satisfies Record<string, typeof enGB>;

export type Locale = keyof typeof catalogues;
export type Wing = keyof typeof enGB;
export const locales = Object.keys(catalogues).filter((key): key is Locale => key in catalogues);

/**
 * Every sentence in the language that fits best, by wing: `words(school.locale).mentor.today.title`. For what the
 * server writes (e-mail, print). A page imports its own wing's file, so that a tablet loads no other words.
 */
export function words(locale: string | null): typeof enGB {
	return catalogues[localeFor(locale)];
}

/** The locale itself, else one of the same language, else British English. */
export function localeFor(wanted: string | null): Locale {
	const exact = locales.find((locale) => locale.toLowerCase() === wanted?.toLowerCase());
	const language = wanted?.split('-')[0]?.toLowerCase();
	return exact ?? locales.find((locale) => locale.split('-')[0] === language) ?? 'en-GB';
}

/** The way a language is written; names and user text carry their own (`<bdi>`, `dir="auto"`). */
export function directionOf(locale: string): 'ltr' | 'rtl' {
	return /^(?:ar|arc|dv|fa|ha-arab|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/iu.test(locale) ? 'rtl' : 'ltr';
}
