import { joined } from './lexicon.ts';
import { plainWords } from './plain.ts';
import { lettersOf, mayBeNear, spellingDistance, spellingLimit, squeezed, unmasked } from './spelling.ts';
import { expanded, forms, guessable, soundOf, squeezedForms } from './vocabulary.ts';

/**
 * What a child typed, as lemmas the rules can match: one text a sentence, and the whole without stops
 * (young writers put them anywhere). Each word is followed by one space.
 */
export function readingsOf(text: string): string[] {
	const plain = plainText(text);
	const sentences = plain.split(/[.?!;]+(?=\s|$)|\n/u).filter((sentence) => sentence.trim() !== '');
	// No word reaches over a stop, so the whole of one sentence reads as the sentence does.
	const parts = sentences.length > 1 ? [...sentences, plain] : sentences;
	return [...new Set(parts.map(lemmasOf))].filter((reading) => reading.trim() !== '');
}

/** Letters as they sound: one width, one case, no accents, no invisible signs, no apostrophes. */
export function plainText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{Mn}\p{Cf}\uFE0F]/gu, '')
		.replace(/['’‘`´ʼ′]/gu, '')
		.replace(/\bs[/.\\ ]h\b/gu, ' selfharm ')
		.replace(/[łøđßıæœ]/gu, (letter) => latin[letter] ?? letter)
		.replace(/\p{Extended_Pictographic}/gu, ' $& ');
}

function lemmasOf(plain: string): string {
	const tokens = plain.match(/[\p{L}\p{N}@$*|+]+(?:[!*@$|+]+[\p{L}\p{N}]+)*|[🔪🔫🩸💊👊✂]/gu) ?? [];
	const words = mended(spelledOut(tokens)).flatMap(read).join(' ');
	return joined.reduce((line, [two, one]) => line.replaceAll(` ${two} `, ` ${one} `), ` ${words} `).slice(1);
}

/** 'd i e' is 'die': three or more single letters in a row are one word, or several. */
function spelledOut(tokens: readonly string[]): string[] {
	const result: string[] = [];
	let letters: string[] = [];
	const flush = () => {
		result.push(...(letters.length >= 3 ? [letters.join('')] : letters));
		letters = [];
	};
	for (const token of tokens) {
		if (token.length === 1) letters.push(token);
		else {
			flush();
			result.push(token);
		}
	}
	flush();
	return result;
}

/** 'ki ll' is 'kill': two neighbours that nobody knows, but that are a word together. */
function mended(tokens: readonly string[]): string[] {
	const result: string[] = [];
	for (const token of tokens) {
		const before = result.at(-1);
		const both = `${before}${token}`;
		if (before && !isKnown(before) && !isKnown(token) && forms.has(both)) result.splice(-1, 1, both);
		else result.push(token);
	}
	return result;
}

function read(token: string): readonly string[] {
	const known = knownAs(token);
	if (known) return known;
	for (const word of unmasked(token)) {
		const meant = knownAs(word);
		if (meant) return meant;
	}
	const pieces = inPieces(token);
	if (pieces) return pieces;
	const near = nearest(token);
	return near ? [near] : [token];
}

function knownAs(token: string): readonly string[] | undefined {
	const drawnOut = /(.)\1{2}/u.test(token) ? ['$1', '$1$1'] : [];
	for (const word of [token, ...drawnOut.map((letters) => token.replace(/(.)\1{2,}/gu, letters))]) {
		const expansion = expanded.get(word);
		if (expansion) return expansion;
		const lemma = forms.get(word);
		if (lemma) return [lemma];
		if (plainWords.has(word) || /^\d+$/u.test(word)) return [word];
	}
	const lemma = squeezedForms.get(squeezed(token));
	return lemma ? [lemma] : undefined;
}

function isKnown(token: string): boolean {
	return knownAs(token) !== undefined;
}

/** The lemma whose form a misspelt word is nearest to, if any is near enough. */
function nearest(token: string): string | undefined {
	const word = squeezed(token);
	const letters = lettersOf(word);
	let best = spellingLimit(word.length);
	let lemma: string | undefined;
	for (const guess of best === 0 ? [] : (guessable.get(soundOf(word)) ?? [])) {
		if (!mayBeNear(letters, guess.letters, best)) continue;
		const distance = spellingDistance(word, guess.form, best);
		if (distance < best || (distance === best && !lemma)) [best, lemma] = [distance, guess.lemma];
	}
	return lemma;
}

/** 'ihurtmyself' is 'i hurt myself': the cheapest cut into known words, when little is left over. */
function inPieces(token: string): string[] | undefined {
	if (token.length < 7 || token.length > 120) return undefined;
	const best: { cost: number; from: number; strange: number }[] = [{ cost: 0, from: 0, strange: 0 }];
	for (let end = 1; end <= token.length; end += 1) {
		const one = best[end - 1] ?? { cost: Infinity, strange: 0 };
		let choice = { cost: one.cost + 3, from: end - 1, strange: one.strange + 1 };
		for (let start = Math.max(0, end - 14); start < end; start += 1) {
			const piece = token.slice(start, end);
			const before = best[start];
			if (!before || !isPiece(piece) || before.cost + 1 + 1 / piece.length >= choice.cost) continue;
			choice = { cost: before.cost + 1 + 1 / piece.length, from: start, strange: before.strange };
		}
		best.push(choice);
	}
	const strange = best[token.length]?.strange ?? Infinity;
	if (strange > token.length / 12) return undefined;
	const pieces: string[] = [];
	for (let end = token.length; end > 0; end = best[end]?.from ?? 0)
		pieces.unshift(token.slice(best[end]?.from, end));
	const enough = pieces.length > 2 || pieces.some((piece) => piece.endsWith('self'));
	if (!enough || token.length / pieces.length < 2.5) return undefined;
	return pieces.flatMap((piece) => knownAs(piece) ?? []);
}

function isPiece(piece: string): boolean {
	if (piece.length < 3) return shortPieces.has(piece);
	return forms.has(piece) || plainWords.has(piece) || expanded.has(piece);
}

const shortPieces = new Set(
	'i im id my me to go do no so we he is it in on at up us am of or if be by'.split(' ')
);
const latin: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe' };
