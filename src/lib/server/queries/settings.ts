import type { Rota } from '../db/schema/schools.ts';
import type { Tx } from '../db/door.ts';

/** What a school has decided for itself. */
export type Settings = {
	name: string;
	timeZone: string;
	readsBy: string | null;
	safetyText: string | null;
	secondFactor: boolean;
	rota: Rota;
};

export async function readSettings({ sql }: Tx, schoolId: string): Promise<Settings | undefined> {
	const [row] = await sql<Settings[]>`
		select name, time_zone as "timeZone", reads_by as "readsBy", safety_text as "safetyText",
			second_factor as "secondFactor", rota
		from schools where school_id = ${schoolId}`;
	return row;
}

export const updateSettings = ({ sql }: Tx, schoolId: string, row: Settings) => sql`
	update schools set name = ${row.name}, time_zone = ${row.timeZone}, reads_by = ${row.readsBy},
		safety_text = ${row.safetyText}, second_factor = ${row.secondFactor}, rota = ${JSON.stringify(row.rota)}::jsonb
	where school_id = ${schoolId}`;
