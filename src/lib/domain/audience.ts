/** Who may see a check-in or a goal: each wider audience holds the narrower ones. */
export const audiences = ['mentor', 'team', 'family'] as const;
export type Audience = (typeof audiences)[number];

/** Nothing is shared further than the child's mentor until the child says so. */
export const firstAudience: Audience = 'mentor';

export function isAudience(value: unknown): value is Audience {
	return audiences.some((audience) => audience === value);
}

/** Does an entry shared with `chosen` reach `reader`? */
export function reaches(chosen: Audience, reader: Audience): boolean {
	return audiences.indexOf(chosen) >= audiences.indexOf(reader);
}

/** True when the change would let somebody read who could not before: it needs the child's own tap. */
export function widens(before: Audience, after: Audience): boolean {
	return audiences.indexOf(after) > audiences.indexOf(before);
}
