/** Two answers that every question takes, kept as answers of their own. */
export const noAnswers = ['not-sure', 'rather-not-say'] as const;
export type NoAnswer = (typeof noAnswers)[number];

/** As the database's smallints keep them. */
export const noAnswerNumbers = { 'not-sure': -1, 'rather-not-say': -2 } as const satisfies Record<
	NoAnswer,
	number
>;

export function isNoAnswer(value: unknown): value is NoAnswer {
	return noAnswers.some((answer) => answer === value);
}

/** An answer as a smallint: itself, -1, -2, or null when not asked. */
export function numberOf(answer: number | NoAnswer | undefined): number | null {
	if (answer === undefined) return null;
	return isNoAnswer(answer) ? noAnswerNumbers[answer] : answer;
}

/** The no-answer that -1 or -2 stands for. */
export function optionOf(value: number | null): NoAnswer | undefined {
	return noAnswers.find((answer) => noAnswerNumbers[answer] === value);
}

/** A smallint as an answer; numbers below -2 mean nothing. */
export function scaleOf(value: number | null): number | NoAnswer | undefined {
	if (value === null) return undefined;
	return value >= 0 ? value : optionOf(value);
}
