import {
	check,
	date,
	foreignKey,
	index,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { checkIns } from './check-ins.ts';
import { id, madeAt, moment, school } from './columns.ts';
import { ofGoal } from './goals.ts';
import { byAdult, ofPupil } from './people.ts';
import { schools } from './schools.ts';

/** What is shown beyond the mentor: one check-in or one goal, to the team or the family, until withdrawn. */
export const shares = pgTable(
	'shares',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		goalId: uuid('goal_id'),
		day: date('day'),
		slot: smallint('slot'),
		audience: text('audience', { enum: ['team', 'family'] }).notNull(),
		byKind: text('by_kind', { enum: ['pupil', 'staff'] }).notNull(),
		byId: uuid('by_id').notNull(),
		at: madeAt(),
		withdrawnAt: moment('withdrawn_at'),
		withdrawnByKind: text('withdrawn_by_kind', { enum: ['pupil', 'staff'] }),
		withdrawnById: uuid('withdrawn_by_id')
	},
	(t) => [
		primaryKey({ name: 'shares_pk', columns: [t.schoolId, t.id] }),
		uniqueIndex('shares_live_goal')
			.on(t.schoolId, t.goalId, t.audience)
			.where(sql`${t.withdrawnAt} is null and ${t.goalId} is not null`),
		uniqueIndex('shares_live_check_in')
			.on(t.schoolId, t.pupilId, t.day, t.slot, t.audience)
			.where(sql`${t.withdrawnAt} is null and ${t.day} is not null`),
		check(
			'shares_one_thing',
			sql`(${t.goalId} is null) <> (${t.day} is null) and (${t.day} is null) = (${t.slot} is null)`
		),
		ofPupil('shares_pupil_fk', t),
		ofGoal('shares_goal_fk', t),
		foreignKey({
			name: 'shares_check_in_fk',
			columns: [t.schoolId, t.pupilId, t.day, t.slot],
			foreignColumns: [checkIns.schoolId, checkIns.pupilId, checkIns.day, checkIns.slot]
		})
	]
);

/** The mentor's sentence to the family, and one thing to ask at home. */
export const letters = pgTable(
	'letters',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		membershipId: uuid('membership_id').notNull(),
		sentence: text('sentence').notNull(),
		ask: text('ask'),
		at: madeAt(),
		withdrawnAt: moment('withdrawn_at')
	},
	(t) => [
		primaryKey({ name: 'letters_pk', columns: [t.schoolId, t.id] }),
		index('letters_pupil').on(t.schoolId, t.pupilId, t.at),
		ofPupil('letters_pupil_fk', t),
		byAdult('letters_membership_fk', t, t.membershipId)
	]
);

/** Every opening of a pupil's entry by anyone but the pupil, in the transaction that reads it. Append-only. */
export const accessLog = pgTable(
	'access_log',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		viewerKind: text('viewer_kind', { enum: ['staff', 'guardian'] }).notNull(),
		viewerId: uuid('viewer_id').notNull(),
		noun: text('noun').notNull(),
		itemId: uuid('item_id'),
		requestId: text('request_id').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'access_log_pk', columns: [t.schoolId, t.id] }),
		index('access_log_pupil').on(t.schoolId, t.pupilId, t.at)
	]
);

/** What changed, who did it and when, in the transaction of the change. Ids and verbs, never words. Append-only. */
export const traces = pgTable(
	'traces',
	{
		schoolId: school(),
		id: id(),
		viewerKind: text('viewer_kind', { enum: ['pupil', 'staff', 'guardian', 'system'] }).notNull(),
		viewerId: uuid('viewer_id'),
		verb: text('verb').notNull(),
		noun: text('noun').notNull(),
		itemId: uuid('item_id'),
		pupilId: uuid('pupil_id'),
		requestId: text('request_id'),
		at: madeAt()
	},
	(t) => [primaryKey({ name: 'traces_pk', columns: [t.schoolId, t.id] })]
);

/** A roster that was read and not yet confirmed: nothing of the school changes until it is. */
export const rosterPreviews = pgTable(
	'roster_previews',
	{
		schoolId: school(),
		id: id(),
		membershipId: uuid('membership_id').notNull(),
		fileName: text('file_name').notNull(),
		plan: jsonb('plan').notNull(),
		at: madeAt(),
		expiresAt: moment('expires_at').notNull(),
		appliedAt: moment('applied_at')
	},
	(t) => [
		primaryKey({ name: 'roster_previews_pk', columns: [t.schoolId, t.id] }),
		foreignKey({
			name: 'roster_previews_school_fk',
			columns: [t.schoolId],
			foreignColumns: [schools.schoolId]
		}),
		byAdult('roster_previews_membership_fk', t, t.membershipId)
	]
);
