import { sql } from 'drizzle-orm';
import { date, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, madeAt, moment, school } from './columns.ts';
import { byAdult, ofPupil } from './people.ts';
import { classes } from './schools.ts';

export const classMembers = pgTable(
	'class_members',
	{
		schoolId: school(),
		id: id(),
		classId: uuid('class_id').notNull(),
		pupilId: uuid('pupil_id').notNull(),
		since: date('since').notNull(),
		until: date('until')
	},
	(t) => [
		primaryKey({ name: 'class_members_pk', columns: [t.schoolId, t.id] }),
		uniqueIndex('class_members_live')
			.on(t.schoolId, t.classId, t.pupilId)
			.where(sql`${t.until} is null`),
		index('class_members_pupil').on(t.schoolId, t.pupilId),
		foreignKey({
			name: 'class_members_class_fk',
			columns: [t.schoolId, t.classId],
			foreignColumns: [classes.schoolId, classes.id]
		}),
		ofPupil('class_members_pupil_fk', t)
	]
);

/** The adults of a class: with the leads they are "my team". */
export const classStaff = pgTable(
	'class_staff',
	{
		schoolId: school(),
		id: id(),
		classId: uuid('class_id').notNull(),
		membershipId: uuid('membership_id').notNull(),
		since: date('since').notNull(),
		until: date('until')
	},
	(t) => [
		primaryKey({ name: 'class_staff_pk', columns: [t.schoolId, t.id] }),
		uniqueIndex('class_staff_live')
			.on(t.schoolId, t.classId, t.membershipId)
			.where(sql`${t.until} is null`),
		foreignKey({
			name: 'class_staff_class_fk',
			columns: [t.schoolId, t.classId],
			foreignColumns: [classes.schoolId, classes.id]
		}),
		byAdult('class_staff_membership_fk', t, t.membershipId)
	]
);

/** Which pupils a mentor works with, and who covers, from when to when. */
export const caseloads = pgTable(
	'caseloads',
	{
		schoolId: school(),
		id: id(),
		membershipId: uuid('membership_id').notNull(),
		pupilId: uuid('pupil_id').notNull(),
		kind: text('kind', { enum: ['mentor', 'cover'] }).notNull(),
		since: date('since').notNull(),
		until: date('until'),
		addedBy: uuid('added_by').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'caseloads_pk', columns: [t.schoolId, t.id] }),
		uniqueIndex('caseloads_live')
			.on(t.schoolId, t.membershipId, t.pupilId, t.kind)
			.where(sql`${t.until} is null`),
		index('caseloads_mentor').on(t.schoolId, t.membershipId, t.pupilId),
		index('caseloads_pupil').on(t.schoolId, t.pupilId),
		byAdult('caseloads_membership_fk', t, t.membershipId),
		byAdult('caseloads_added_fk', t, t.addedBy),
		ofPupil('caseloads_pupil_fk', t)
	]
);

/** An adult's tie to a pupil. Nothing is visible until staff have verified it. */
export const guardianships = pgTable(
	'guardianships',
	{
		schoolId: school(),
		id: id(),
		membershipId: uuid('membership_id').notNull(),
		pupilId: uuid('pupil_id').notNull(),
		relation: text('relation').notNull(),
		at: madeAt(),
		verifiedAt: moment('verified_at'),
		verifiedBy: uuid('verified_by'),
		endedAt: moment('ended_at'),
		endedBy: uuid('ended_by')
	},
	(t) => [
		primaryKey({ name: 'guardianships_pk', columns: [t.schoolId, t.id] }),
		uniqueIndex('guardianships_live')
			.on(t.schoolId, t.membershipId, t.pupilId)
			.where(sql`${t.endedAt} is null`),
		index('guardianships_pupil').on(t.schoolId, t.pupilId),
		byAdult('guardianships_membership_fk', t, t.membershipId),
		byAdult('guardianships_verified_fk', t, t.verifiedBy),
		byAdult('guardianships_ended_fk', t, t.endedBy),
		ofPupil('guardianships_pupil_fk', t)
	]
);

/** A court order or a decision of the safeguarding lead. It overrides every share. */
export const guardianBlocks = pgTable(
	'guardian_blocks',
	{
		schoolId: school(),
		id: id(),
		membershipId: uuid('membership_id').notNull(),
		pupilId: uuid('pupil_id').notNull(),
		reason: text('reason').notNull(),
		since: date('since').notNull(),
		until: date('until'),
		setBy: uuid('set_by').notNull(),
		at: madeAt(),
		liftedAt: moment('lifted_at'),
		liftedBy: uuid('lifted_by')
	},
	(t) => [
		primaryKey({ name: 'guardian_blocks_pk', columns: [t.schoolId, t.id] }),
		index('guardian_blocks_pair').on(t.schoolId, t.membershipId, t.pupilId),
		byAdult('guardian_blocks_membership_fk', t, t.membershipId),
		byAdult('guardian_blocks_set_fk', t, t.setBy),
		byAdult('guardian_blocks_lifted_fk', t, t.liftedBy),
		ofPupil('guardian_blocks_pupil_fk', t)
	]
);
