const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * A unique pupil number, tidied (capitals, no spaces); null when it cannot be one. A letter and twelve
 * digits; a temporary number ends in a letter instead, which counts as its place among the check letters
 * (A is 0). The first letter is the sum of each digit times its place (2 to 13), modulo 23.
 * Source: Department for Education, Unique pupil numbers: guidance, check-letter calculation.
 */
export function readUpn(raw: string): string | null {
	const upn = raw.toUpperCase().replace(/[\s\-.]/gu, '');
	if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/u.test(upn)) return null;
	return upn[0] === checkLetter(upn.slice(1)) ? upn : null;
}

/** The check letter for the twelve characters after it. */
export function checkLetter(rest: string): string {
	let sum = 0;
	for (const [index, character] of [...rest].entries()) {
		const worth = /\d/u.test(character) ? Number(character) : checkLetters.indexOf(character);
		sum += worth * (index + 2);
	}
	return checkLetters[sum % 23] ?? '';
}
