type Values = Partial<Record<string, string | string[]>>;

/** What stands in a field: after a refusal what was typed, otherwise what is kept. */
export function typed(values: Values | undefined, name: string, kept: string | number | null = ''): string {
	if (values) return [values[name] ?? ''].flat()[0] ?? '';
	return kept === null ? '' : String(kept);
}

/** The same for a choice of several. */
export function chosen(
	values: Values | undefined,
	name: string,
	kept: readonly string[] = []
): readonly string[] {
	return values ? [values[name] ?? []].flat() : kept;
}
