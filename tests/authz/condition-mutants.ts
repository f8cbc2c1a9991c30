import { Column, is, SQL, sql, StringChunk } from 'drizzle-orm';

/** A condition as text in which every column and every value is a numbered mark. */
type Flat = { text: string; leaves: unknown[] };

const place = String.raw`(?:\b\w+\.\w+|«column \d+»)`;

/** What can be forgotten in a condition, each as what stands there and what stands there instead. */
const slips: readonly [RegExp, (found: string) => string][] = [
	// Any audience will do.
	[new RegExp(String.raw`${place} = any\(`, 'g'), () => `'family' = any(`],
	// Any child will do.
	[new RegExp(String.raw`${place} = any (?=\(array\()`, 'g'), () => `'{}'::uuid[] <@ `],
	// A comparison with anything at all: the school, the child, the adult, the first and the last day.
	[new RegExp(String.raw`${place} (?:=|<=|>=) (?=«value)`, 'g'), () => 'null::text is distinct from '],
	[new RegExp(String.raw`${place} (?:=|<=|>=) (?!any|«value)`, 'g'), () => 'null is distinct from '],
	// Verified or not, ended or not, lifted or not.
	[new RegExp(String.raw`${place} is (?:not )?null`, 'g'), () => 'true'],
	// A tie that nobody has, a bar that bars nobody.
	[/select from [^()]*? where /g, (found) => `${found}false and `]
];

/** How many slips a condition has room for. */
export const slipsIn = (condition: SQL): number =>
	slips.reduce((sum, [pattern]) => sum + [...flat(condition).text.matchAll(pattern)].length, 0);

/** The condition with its nth slip made; `name` says which. */
export function slipped(condition: SQL, nth: number): { name: string; condition: SQL } {
	const { text, leaves } = flat(condition);
	let left = nth;
	for (const [pattern, instead] of slips) {
		const found = [...text.matchAll(pattern)];
		const match = found[left];
		if (!match) {
			left -= found.length;
			continue;
		}
		const changed =
			text.slice(0, match.index) + instead(match[0]) + text.slice(match.index + match[0].length);
		return { name: match[0].trim(), condition: whole(changed, leaves) };
	}
	throw new Error('There is no such slip.');
}

function flat(condition: SQL): Flat {
	const leaves: unknown[] = [];
	const walk = (chunk: unknown): string => {
		if (is(chunk, StringChunk)) return chunk.value.join('');
		if (is(chunk, SQL)) return chunk.queryChunks.map(walk).join('');
		if (chunk === undefined) return '';
		leaves.push(chunk);
		return `«${is(chunk, Column) ? 'column' : 'value'} ${leaves.length - 1}»`;
	};
	return { text: walk(condition), leaves };
}

function whole(text: string, leaves: unknown[]): SQL {
	const parts = text.split(/«(?:column|value) (\d+)»/);
	return sql.join(parts.map((part, index) => (index % 2 ? sql`${leaves[Number(part)]}` : sql.raw(part))));
}
