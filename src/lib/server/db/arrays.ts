/**
 * Arrays as PostgreSQL writes them: `{1,2,NULL}`, `{"a b","say \"no\""}`. The driver can learn them from the server when
 * it connects, but where the connection is lost in that moment nobody can catch its fault, and the process would end.
 */

/** The array types that are read and written, by the type of their elements (pg_type.oid). */
export const ARRAYS = {
	16: 1000, // boolean
	19: 1003, // name
	20: 1016, // bigint
	21: 1005, // smallint
	23: 1007, // integer
	25: 1009, // text
	26: 1028, // oid
	700: 1021, // real
	701: 1022, // double precision
	1043: 1015, // varchar
	1082: 1182, // date
	1083: 1183, // time
	1114: 1115, // timestamp
	1184: 1185, // timestamptz
	1700: 1231, // numeric
	2950: 2951, // uuid
	3802: 3807 // jsonb
} as const;

/** Reads an array of one dimension. `read` makes an element of its text; NULL is null. */
export function readArray<T>(text: string, read: (text: string) => T): (T | null)[] {
	return [...text.slice(1, -1).matchAll(ELEMENT)].map(([element]) => {
		if (element === 'NULL') return null;
		return read(element.startsWith('"') ? element.slice(1, -1).replace(/\\(.)/gs, '$1') : element);
	});
}

const ELEMENT = /"(?:[^"\\]|\\.)*"|[^,]+/gs;

/** Writes an array of one dimension. What is no array, such as drizzle's own text, stays as it is. */
export function writeArray(values: unknown): unknown {
	if (!Array.isArray(values)) return values;
	return `{${values.map(writeElement).join()}}`;
}

function writeElement(value: unknown): string {
	if (value === null || value === undefined) return 'NULL';
	const text =
		value instanceof Date
			? value.toISOString()
			: typeof value === 'object'
				? JSON.stringify(value)
				: String(value);
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
