/** The middle one; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const half = sorted.length / 2;
	const upper = sorted[Math.floor(half)] ?? NaN;
	return sorted.length % 2 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** The value that a share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const round = (value: number, places = 3) => Number(value.toFixed(places));

export const list = (values: readonly number[], places = 2) =>
	values.map((value) => value.toFixed(places)).join(' ');
