import {
	check,
	date,
	foreignKey,
	index,
	pgTable,
	primaryKey,
	smallint,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { checkIns } from './check-ins.ts';
import { id, madeAt, moment, school } from './columns.ts';
import { byAdult, ofPupil } from './people.ts';

/** The key by which a row belongs to one check-in. */
const checkInKey = () => ({
	pupilId: uuid('pupil_id').notNull(),
	day: date('day').notNull(),
	slot: smallint('slot').notNull()
});

/** The same, where a row may stand without a check-in. */
export const maybeCheckInKey = () => ({
	pupilId: uuid('pupil_id').notNull(),
	day: date('day'),
	slot: smallint('slot')
});

export const ofCheckIn = (
	name: string,
	t: { schoolId: AnyPgColumn; pupilId: AnyPgColumn; day: AnyPgColumn; slot: AnyPgColumn }
) =>
	foreignKey({
		name,
		columns: [t.schoolId, t.pupilId, t.day, t.slot],
		foreignColumns: [checkIns.schoolId, checkIns.pupilId, checkIns.day, checkIns.slot]
	});

/** A row names a whole check-in or none: PostgreSQL does not check a foreign key of which a part is null. */
export const wholeCheckInKey = (name: string, t: { day: AnyPgColumn; slot: AnyPgColumn }) =>
	check(name, sql`(${t.day} is null) = (${t.slot} is null)`);

/** Who opened a check-in first and when: "seen by". After the first, the pupil can no longer change it. */
export const openings = pgTable(
	'openings',
	{ schoolId: school(), ...checkInKey(), membershipId: uuid('membership_id').notNull(), at: madeAt() },
	(t) => [
		primaryKey({ name: 'openings_pk', columns: [t.schoolId, t.pupilId, t.day, t.slot, t.membershipId] }),
		ofCheckIn('openings_check_in_fk', t),
		byAdult('openings_membership_fk', t, t.membershipId)
	]
);

export const reviews = pgTable(
	'reviews',
	{
		schoolId: school(),
		id: id(),
		...checkInKey(),
		membershipId: uuid('membership_id').notNull(),
		at: madeAt(),
		undoneAt: moment('undone_at')
	},
	(t) => [
		primaryKey({ name: 'reviews_pk', columns: [t.schoolId, t.id] }),
		uniqueIndex('reviews_standing')
			.on(t.schoolId, t.pupilId, t.day, t.slot)
			.where(sql`${t.undoneAt} is null`),
		index('reviews_by').on(t.schoolId, t.membershipId, t.at),
		ofCheckIn('reviews_check_in_fk', t),
		byAdult('reviews_membership_fk', t, t.membershipId)
	]
);

/** A note for staff: never selected for a pupil or a family. */
export const notes = pgTable(
	'notes',
	{
		schoolId: school(),
		id: id(),
		...maybeCheckInKey(),
		membershipId: uuid('membership_id').notNull(),
		body: text('body').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'notes_pk', columns: [t.schoolId, t.id] }),
		wholeCheckInKey('notes_check_in_whole', t),
		index('notes_pupil').on(t.schoolId, t.pupilId, t.at),
		ofPupil('notes_pupil_fk', t),
		ofCheckIn('notes_check_in_fk', t),
		byAdult('notes_membership_fk', t, t.membershipId)
	]
);

export const followUps = pgTable(
	'follow_ups',
	{
		schoolId: school(),
		id: id(),
		...maybeCheckInKey(),
		membershipId: uuid('membership_id').notNull(),
		dueOn: date('due_on').notNull(),
		words: text('words'),
		at: madeAt(),
		doneAt: moment('done_at'),
		doneBy: uuid('done_by')
	},
	(t) => [
		primaryKey({ name: 'follow_ups_pk', columns: [t.schoolId, t.id] }),
		index('follow_ups_due')
			.on(t.schoolId, t.membershipId, t.dueOn)
			.where(sql`${t.doneAt} is null`),
		wholeCheckInKey('follow_ups_check_in_whole', t),
		ofPupil('follow_ups_pupil_fk', t),
		ofCheckIn('follow_ups_check_in_fk', t),
		byAdult('follow_ups_membership_fk', t, t.membershipId),
		byAdult('follow_ups_done_fk', t, t.doneBy)
	]
);
