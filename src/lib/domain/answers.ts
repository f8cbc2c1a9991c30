import { isAudience, type Audience } from './audience.ts';
import { isNoAnswer, numberOf, optionOf, scaleOf, type NoAnswer } from './no-answer.ts';

export type { NoAnswer } from './no-answer.ts';

/** 1 pleasant and high energy, 2 pleasant and low, 3 unpleasant and high, 4 unpleasant and low. */
export const corners = [1, 2, 3, 4] as const;
export type Corner = (typeof corners)[number];

/** A goal or a confidence area, by its number within the pupil (goals) or the school (areas), from 1. */
export type Subject = { kind: 'goal' | 'area'; number: number };

/** One subject's answers on the raw scale of the band; undefined was not asked. */
export type Rating = {
	subject: Subject;
	confidence?: number | NoAnswer | undefined;
	progress?: number | NoAnswer | undefined;
};

export const items = ['safe', 'belonging', 'ready'] as const;
export type Item = (typeof items)[number];

/** A check-in as its screens give it. What is undefined was not asked, or not reached. */
export type Answers = {
	corner?: Corner | NoAnswer | undefined;
	words?: readonly string[] | NoAnswer | undefined;
	abouts?: readonly string[] | NoAnswer | undefined;
	needs?: readonly string[] | NoAnswer | undefined;
	ratings?: readonly Rating[] | undefined;
	safe?: number | NoAnswer | undefined;
	belonging?: number | NoAnswer | undefined;
	ready?: number | NoAnswer | undefined;
	note?: string | NoAnswer | undefined;
	audience?: Audience | undefined;
};

/** A check-in as the database keeps it: small arrays; -1 is not sure, -2 rather not say, null not asked. */
export type PackedAnswers = {
	corner: number | null;
	words: string[] | null;
	abouts: string[] | null;
	needs: string[] | null;
	subjects: number[];
	confidences: (number | null)[];
	progresses: (number | null)[];
	safe: number | null;
	belonging: number | null;
	ready: number | null;
	note: string | null;
	/** -1 or -2 when the child answered the note's screen with no words. */
	noteAnswer: number | null;
	audience: Audience | null;
};

/** A row as it is read: a check-in without ratings has no arrays. */
export type StoredAnswers = Omit<PackedAnswers, 'subjects' | 'confidences' | 'progresses'> & {
	subjects: number[] | null;
	confidences: (number | null)[] | null;
	progresses: (number | null)[] | null;
};

/** From screens to a row. `unpack(pack(x))` is x, apart from keys that were undefined. */
export function pack(answers: Answers): PackedAnswers {
	const ratings = answers.ratings ?? [];
	const note = answers.note;
	return {
		corner: numberOf(answers.corner),
		words: keysOf(answers.words),
		abouts: keysOf(answers.abouts),
		needs: keysOf(answers.needs),
		subjects: ratings.map((rating) => numberOfSubject(rating.subject)),
		confidences: ratings.map((rating) => numberOf(rating.confidence)),
		progresses: ratings.map((rating) => numberOf(rating.progress)),
		safe: numberOf(answers.safe),
		belonging: numberOf(answers.belonging),
		ready: numberOf(answers.ready),
		note: note === undefined || isNoAnswer(note) ? null : note,
		noteAnswer: note !== undefined && isNoAnswer(note) ? numberOf(note) : null,
		audience: answers.audience ?? null
	};
}

/** From a row to screens. A value this version does not know is left out rather than guessed at. */
export function unpack(row: StoredAnswers): Answers {
	const known: Answers = {
		corner: cornerOf(row.corner),
		words: optionsOf(row.words),
		abouts: optionsOf(row.abouts),
		needs: optionsOf(row.needs),
		ratings: ratingsOf(row),
		safe: scaleOf(row.safe),
		belonging: scaleOf(row.belonging),
		ready: scaleOf(row.ready),
		note: row.note ?? optionOf(row.noteAnswer),
		audience: isAudience(row.audience) ? row.audience : undefined
	};
	return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

export function isCorner(value: unknown): value is Corner {
	return corners.some((corner) => corner === value);
}

/** The corner a row's smallint stands for; undefined when nothing was asked. */
export function cornerOf(value: number | null): Corner | NoAnswer | undefined {
	return isCorner(value) ? value : optionOf(value);
}

/** Goal k is k, area n is -n, so that one smallint names either. */
export function numberOfSubject(subject: Subject): number {
	return subject.kind === 'goal' ? subject.number : -subject.number;
}

/** Throws on 0, which names nothing. */
export function subjectOf(value: number): Subject {
	if (value === 0 || !Number.isInteger(value)) throw new RangeError('a subject is a whole number, not 0');
	return value > 0 ? { kind: 'goal', number: value } : { kind: 'area', number: -value };
}

function keysOf(value: readonly string[] | NoAnswer | undefined): string[] | null {
	if (value === undefined) return null;
	return typeof value === 'string' ? [value] : [...value];
}

function optionsOf(keys: readonly string[] | null): string[] | NoAnswer | undefined {
	if (keys === null) return undefined;
	const [only] = keys;
	return keys.length === 1 && isNoAnswer(only) ? only : [...keys];
}

function ratingsOf(row: StoredAnswers): Rating[] | undefined {
	if (!row.subjects || row.subjects.length === 0) return undefined;
	return row.subjects.map((value, place) => {
		const confidence = scaleOf(row.confidences?.[place] ?? null);
		const progress = scaleOf(row.progresses?.[place] ?? null);
		return {
			subject: subjectOf(value),
			...(confidence === undefined ? {} : { confidence }),
			...(progress === undefined ? {} : { progress })
		};
	});
}
