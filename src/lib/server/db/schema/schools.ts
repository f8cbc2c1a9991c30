import {
	boolean,
	date,
	foreignKey,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { id, madeAt, moment, school } from './columns.ts';

export const schools = pgTable(
	'schools',
	{
		schoolId: school(),
		name: text('name').notNull(),
		phase: text('phase', { enum: ['primary', 'secondary', 'all-through'] }).notNull(),
		timeZone: text('time_zone').notNull().default('Europe/London'),
		locale: text('locale').notNull().default('en-GB'),
		secondFactor: boolean('second_factor').notNull().default(false),
		/** Which weekdays (1 = Monday) ask what: { note: [1..5], safe: [], belonging: [], ready: [] }. */
		rota: jsonb('rota').$type<Rota>().notNull(),
		readsBy: text('reads_by'),
		safetyText: text('safety_text'),
		at: madeAt()
	},
	(t) => [primaryKey({ name: 'schools_pk', columns: [t.schoolId] })]
);

export type Rota = { note: number[]; safe: number[]; belonging: number[]; ready: number[] };

export const terms = pgTable(
	'terms',
	{
		schoolId: school(),
		id: id(),
		name: text('name').notNull(),
		startsOn: date('starts_on').notNull(),
		endsOn: date('ends_on').notNull()
	},
	(t) => [
		primaryKey({ name: 'terms_pk', columns: [t.schoolId, t.id] }),
		foreignKey({ name: 'terms_school_fk', columns: [t.schoolId], foreignColumns: [schools.schoolId] })
	]
);

/** What a school asks confidence in: reading, maths, friendships. `number` is what a check-in's ratings carry. */
export const confidenceAreas = pgTable(
	'confidence_areas',
	{
		schoolId: school(),
		number: smallint('number').notNull(),
		name: text('name').notNull(),
		symbol: text('symbol').notNull(),
		position: smallint('position').notNull(),
		retiredAt: moment('retired_at')
	},
	(t) => [
		primaryKey({ name: 'confidence_areas_pk', columns: [t.schoolId, t.number] }),
		foreignKey({
			name: 'confidence_areas_school_fk',
			columns: [t.schoolId],
			foreignColumns: [schools.schoolId]
		})
	]
);

export const classes = pgTable(
	'classes',
	{
		schoolId: school(),
		id: id(),
		name: text('name').notNull(),
		year: smallint('year'),
		band: text('band', { enum: ['a', 'b', 'c'] }).notNull(),
		/** How its pupils prove who they are: nothing inside a window that staff open, or 3 or 4 of 12 pictures. */
		signIn: text('sign_in', { enum: ['window', 'three', 'four'] }).notNull(),
		/** Made by a roster: then a roster may also end its memberships. Groups that staff made are theirs to end. */
		fromRoster: boolean('from_roster').notNull().default(false),
		at: madeAt(),
		archivedAt: moment('archived_at')
	},
	(t) => [
		primaryKey({ name: 'classes_pk', columns: [t.schoolId, t.id] }),
		foreignKey({ name: 'classes_school_fk', columns: [t.schoolId], foreignColumns: [schools.schoolId] })
	]
);

/** A tablet of the school. Its cookie is `<school>.<token>`; only the token's hash is kept. */
export const tablets = pgTable(
	'tablets',
	{
		schoolId: school(),
		id: id(),
		name: text('name').notNull(),
		tokenHash: text('token_hash').notNull(),
		enrolledBy: uuid('enrolled_by').notNull(),
		at: madeAt(),
		revokedAt: moment('revoked_at')
	},
	(t) => [
		primaryKey({ name: 'tablets_pk', columns: [t.schoolId, t.id] }),
		unique('tablets_token').on(t.schoolId, t.tokenHash),
		foreignKey({ name: 'tablets_school_fk', columns: [t.schoolId], foreignColumns: [schools.schoolId] })
	]
);

export const tabletClasses = pgTable(
	'tablet_classes',
	{ schoolId: school(), tabletId: uuid('tablet_id').notNull(), classId: uuid('class_id').notNull() },
	(t) => [
		primaryKey({ name: 'tablet_classes_pk', columns: [t.schoolId, t.tabletId, t.classId] }),
		foreignKey({
			name: 'tablet_classes_tablet_fk',
			columns: [t.schoolId, t.tabletId],
			foreignColumns: [tablets.schoolId, tablets.id]
		}).onDelete('cascade'),
		foreignKey({
			name: 'tablet_classes_class_fk',
			columns: [t.schoolId, t.classId],
			foreignColumns: [classes.schoolId, classes.id]
		}).onDelete('cascade')
	]
);
