import type { Rota } from '#lib/domain/rota.ts';
import type { Tx } from '../db/door.ts';

/** No account anywhere: nobody has set Foothold up yet. */
export async function isUntouched({ sql }: Tx): Promise<boolean> {
	return (await sql`select from accounts limit 1`).length === 0;
}

/** Two people who set up at the same moment do it one after the other: the second finds it done. */
export const takeTurn = ({ sql }: Tx) => sql`select pg_advisory_xact_lock(hashtext('foothold set-up'))`;

export type NewSchool = {
	id: string;
	name: string;
	phase: 'primary' | 'secondary' | 'all-through';
	timeZone: string;
	rota: Rota;
	areas: readonly { name: string; symbol: string }[];
	now: Date;
};

/** A school with the areas it begins with. The transaction has to be inside it already. */
export async function insertSchool({ sql }: Tx, school: NewSchool): Promise<void> {
	await sql`
		insert into schools (school_id, name, phase, time_zone, rota, at)
		values (${school.id}, ${school.name}, ${school.phase}, ${school.timeZone}, ${JSON.stringify(school.rota)}::jsonb,
			${school.now.toISOString()})`;
	for (const [at, { name, symbol }] of school.areas.entries())
		await sql`
			insert into confidence_areas (school_id, number, name, symbol, position)
			values (${school.id}, ${at + 1}, ${name}, ${symbol}, ${at + 1})`;
}
