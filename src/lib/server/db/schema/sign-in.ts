import { index, pgTable, primaryKey, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { foreignKey } from 'drizzle-orm/pg-core';
import { id, madeAt, moment, school } from './columns.ts';
import { byAdult, ofPupil } from './people.ts';
import { classes } from './schools.ts';

/** A pupil's assigned pictures, as HMAC-SHA-256 with the pepper: the pictures themselves are shown once. */
export const picturePins = pgTable(
	'picture_pins',
	{
		schoolId: school(),
		pupilId: uuid('pupil_id').notNull(),
		hmac: text('hmac').notNull(),
		places: smallint('places').notNull(),
		setBy: uuid('set_by').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'picture_pins_pk', columns: [t.schoolId, t.pupilId] }),
		ofPupil('picture_pins_pupil_fk', t),
		byAdult('picture_pins_set_fk', t, t.setBy)
	]
);

/** A printed QR card. A reprint ends the old one: one live badge a pupil. */
export const badges = pgTable(
	'badges',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		tokenHash: text('token_hash').notNull(),
		/** HMAC with the pepper of the eight characters to type. */
		codeHash: text('code_hash'),
		issuedBy: uuid('issued_by').notNull(),
		at: madeAt(),
		expiresAt: moment('expires_at').notNull(),
		revokedAt: moment('revoked_at')
	},
	(t) => [
		primaryKey({ name: 'badges_pk', columns: [t.schoolId, t.id] }),
		unique('badges_token').on(t.schoolId, t.tokenHash),
		unique('badges_code').on(t.schoolId, t.codeHash),
		uniqueIndex('badges_live')
			.on(t.schoolId, t.pupilId)
			.where(sql`${t.revokedAt} is null`),
		ofPupil('badges_pupil_fk', t),
		byAdult('badges_issued_fk', t, t.issuedBy)
	]
);

/** While a window is open, a class signs in without pictures, and a pupil who got them wrong may try again. */
export const signInWindows = pgTable(
	'sign_in_windows',
	{
		schoolId: school(),
		id: id(),
		classId: uuid('class_id').notNull(),
		/** Null for the whole class; a pupil when staff let one child in. */
		pupilId: uuid('pupil_id'),
		openedBy: uuid('opened_by').notNull(),
		at: madeAt(),
		closesAt: moment('closes_at').notNull(),
		closedAt: moment('closed_at')
	},
	(t) => [
		primaryKey({ name: 'sign_in_windows_pk', columns: [t.schoolId, t.id] }),
		index('sign_in_windows_class').on(t.schoolId, t.classId, t.closesAt),
		foreignKey({
			name: 'sign_in_windows_class_fk',
			columns: [t.schoolId, t.classId],
			foreignColumns: [classes.schoolId, classes.id]
		}),
		ofPupil('sign_in_windows_pupil_fk', t),
		byAdult('sign_in_windows_opened_fk', t, t.openedBy)
	]
);
