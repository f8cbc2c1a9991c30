import type { Tx } from '../db/door.ts';

/** Something the school asks confidence in; `number` is what check-ins carry and never changes. */
export type Area = {
	number: number;
	name: string;
	symbol: string;
	position: number;
	retiredAt: string | null;
};

/** The areas in their order, those that rest at the end. */
export const listAreas = ({ sql }: Tx, schoolId: string) => sql<Area[]>`
	select number, name, symbol, position, retired_at as "retiredAt" from confidence_areas
	where school_id = ${schoolId} order by retired_at is not null, position, number`;

/** Holds every other change of the school's areas until this transaction ends. */
export const holdAreas = ({ sql }: Tx, schoolId: string) =>
	sql`select from schools where school_id = ${schoolId} for update`;

export const insertArea = ({ sql }: Tx, schoolId: string, area: Omit<Area, 'retiredAt'>) => sql`
	insert into confidence_areas (school_id, number, name, symbol, position)
	values (${schoolId}, ${area.number}, ${area.name}, ${area.symbol}, ${area.position})`;

export const updateArea = (
	{ sql }: Tx,
	schoolId: string,
	area: Pick<Area, 'number' | 'position' | 'retiredAt'>
) => sql`
	update confidence_areas set position = ${area.position}, retired_at = ${area.retiredAt}
	where school_id = ${schoolId} and number = ${area.number}`;

export const renameArea = (
	{ sql }: Tx,
	schoolId: string,
	{ number, name }: Pick<Area, 'number' | 'name'>
) => sql`
	update confidence_areas set name = ${name} where school_id = ${schoolId} and number = ${number}`;
