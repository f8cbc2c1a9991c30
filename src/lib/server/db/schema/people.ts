import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import {
	boolean,
	foreignKey,
	index,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Comfort } from '#lib/domain/comfort.ts';
import { id, madeAt, moment, school } from './columns.ts';
import { accounts } from './global.ts';
import { schools } from './schools.ts';

/** An adult in a school, as staff or as a guardian; a teacher who is also a parent has two. */
export const memberships = pgTable(
	'memberships',
	{
		schoolId: school(),
		id: id(),
		accountId: uuid('account_id').notNull(),
		kind: text('kind', { enum: ['staff', 'guardian'] }).notNull(),
		/** The name pupils and families read: "Ms Jones". */
		name: text('name').notNull(),
		shortcuts: boolean('shortcuts').notNull().default(true),
		at: madeAt(),
		endedAt: moment('ended_at')
	},
	(t) => [
		primaryKey({ name: 'memberships_pk', columns: [t.schoolId, t.id] }),
		unique('memberships_account').on(t.schoolId, t.accountId, t.kind),
		index('memberships_by_account').on(t.accountId),
		foreignKey({ name: 'memberships_school_fk', columns: [t.schoolId], foreignColumns: [schools.schoolId] }),
		foreignKey({ name: 'memberships_account_fk', columns: [t.accountId], foreignColumns: [accounts.id] })
	]
);

export const staffRoles = pgTable(
	'staff_roles',
	{
		schoolId: school(),
		id: id(),
		membershipId: uuid('membership_id').notNull(),
		role: text('role', { enum: ['mentor', 'teacher', 'dsl', 'senco', 'head', 'admin'] }).notNull(),
		at: madeAt(),
		endedAt: moment('ended_at')
	},
	(t) => [
		primaryKey({ name: 'staff_roles_pk', columns: [t.schoolId, t.id] }),
		uniqueIndex('staff_roles_live')
			.on(t.schoolId, t.membershipId, t.role)
			.where(sql`${t.endedAt} is null`),
		byAdult('staff_roles_membership_fk', t, t.membershipId)
	]
);

export const pupils = pgTable(
	'pupils',
	{
		schoolId: school(),
		id: id(),
		firstName: text('first_name').notNull(),
		surname: text('surname').notNull(),
		/** The name used wherever a pupil can see it. */
		shownName: text('shown_name').notNull(),
		year: smallint('year'),
		symbol: text('symbol').notNull(),
		band: text('band', { enum: ['a', 'b', 'c'] }),
		locale: text('locale'),
		/** What helps this pupil read: { face?: 'early', calm?: boolean, aloud?: boolean, simple?: boolean }. */
		comfort: jsonb('comfort').$type<Comfort>().notNull().default({}),
		at: madeAt(),
		archivedAt: moment('archived_at')
	},
	(t) => [
		primaryKey({ name: 'pupils_pk', columns: [t.schoolId, t.id] }),
		foreignKey({ name: 'pupils_school_fk', columns: [t.schoolId], foreignColumns: [schools.schoolId] })
	]
);

/** The foreign key by which a row belongs to a pupil of the same school. */
export const ofPupil = (name: string, t: { schoolId: AnyPgColumn; pupilId: AnyPgColumn }) =>
	foreignKey({ name, columns: [t.schoolId, t.pupilId], foreignColumns: [pupils.schoolId, pupils.id] });

/** The foreign key by which a row names an adult of the same school. */
export const byAdult = (name: string, t: { schoolId: AnyPgColumn }, adult: AnyPgColumn) =>
	foreignKey({ name, columns: [t.schoolId, adult], foreignColumns: [memberships.schoolId, memberships.id] });

/** Numbers of other systems, as keyed hashes: enough to match a new export, useless to anyone else. */
export const pupilIdentifiers = pgTable(
	'pupil_identifiers',
	{
		schoolId: school(),
		pupilId: uuid('pupil_id').notNull(),
		kind: text('kind', { enum: ['admission', 'upn', 'source'] }).notNull(),
		valueHash: text('value_hash').notNull()
	},
	(t) => [
		primaryKey({ name: 'pupil_identifiers_pk', columns: [t.schoolId, t.kind, t.valueHash] }),
		index('pupil_identifiers_pupil').on(t.schoolId, t.pupilId),
		ofPupil('pupil_identifiers_pupil_fk', t)
	]
);

/**
 * The adults a roster names for a pupil. Nobody is invited or linked by it. `hold` says why an adult must wait until a
 * person has looked: no parental responsibility, a court order or restriction, or the file does not say.
 */
export const pupilContacts = pgTable(
	'pupil_contacts',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		name: text('name').notNull(),
		relation: text('relation').notNull(),
		email: text('email'),
		hold: text('hold', { enum: ['no-responsibility', 'court', 'not-said'] }),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'pupil_contacts_pk', columns: [t.schoolId, t.id] }),
		index('pupil_contacts_pupil').on(t.schoolId, t.pupilId),
		ofPupil('pupil_contacts_pupil_fk', t)
	]
);
