import {
	date,
	foreignKey,
	index,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { id, madeAt, moment, school } from './columns.ts';
import { byAdult, ofPupil } from './people.ts';
import { classes } from './schools.ts';

/** The day's unsent answers. Invisible to everyone but the pupil; its id is the key of all that follows. */
export const drafts = pgTable(
	'drafts',
	{
		schoolId: school(),
		pupilId: uuid('pupil_id').notNull(),
		day: date('day').notNull(),
		slot: smallint('slot').notNull(),
		id: id(),
		answers: jsonb('answers').notNull(),
		at: madeAt(),
		changedAt: moment('changed_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'drafts_pk', columns: [t.schoolId, t.pupilId, t.day, t.slot] }),
		unique('drafts_id').on(t.schoolId, t.id),
		ofPupil('drafts_pupil_fk', t)
	]
);

/**
 * One row a check-in, packed (see domain/answers.ts for the codes). The primary key covers what charts read
 * (INCLUDE in the SQL), has school and day in it and so is ready for yearly partitions; `id` is therefore only indexed.
 */
export const checkIns = pgTable(
	'check_ins',
	{
		schoolId: school(),
		pupilId: uuid('pupil_id').notNull(),
		day: date('day').notNull(),
		slot: smallint('slot').notNull(),
		id: id(),
		band: text('band', { enum: ['a', 'b', 'c'] }).notNull(),
		corner: smallint('corner'),
		words: text('words').array(),
		abouts: text('abouts').array(),
		needs: text('needs').array(),
		subjects: smallint('subjects').array(),
		confidences: smallint('confidences').array(),
		progresses: smallint('progresses').array(),
		safe: smallint('safe'),
		belonging: smallint('belonging'),
		ready: smallint('ready'),
		note: text('note'),
		/** -1 or -2 when the note's screen was answered without words. */
		noteAnswer: smallint('note_answer'),
		audience: text('audience', { enum: ['mentor', 'team', 'family'] }).notNull(),
		/** Why a mentor should look first, as rule names of domain/worrying.ts; null when nothing stood out. */
		worries: text('worries').array(),
		tabletId: uuid('tablet_id'),
		occurredAt: moment('occurred_at').notNull(),
		at: madeAt(),
		changedAt: moment('changed_at')
	},
	(t) => [
		primaryKey({ name: 'check_ins_pk', columns: [t.schoolId, t.pupilId, t.day, t.slot] }),
		index('check_ins_id').on(t.schoolId, t.id),
		ofPupil('check_ins_pupil_fk', t)
	]
);

/**
 * What a caseload reads of a pupil: one row a pupil and class, beside the classmates, kept by the statement that
 * saves a check-in. Rebuildable; a test proves card = recomputed. No index on what changes, fillfactor 50: HOT updates.
 */
export const pupilCards = pgTable(
	'pupil_cards',
	{
		schoolId: school(),
		classId: uuid('class_id').notNull(),
		pupilId: uuid('pupil_id').notNull(),
		shownName: text('shown_name').notNull(),
		surname: text('surname').notNull(),
		symbol: text('symbol').notNull(),
		lastDay: date('last_day'),
		/** 90 characters, the last is `last_day`: see domain/compact.ts. */
		corners: text('corners').notNull(),
		confidences: text('confidences').notNull(),
		waiting: smallint('waiting').notNull().default(0),
		talkWaiting: smallint('talk_waiting').notNull().default(0),
		openGoals: smallint('open_goals').notNull().default(0),
		seenAt: moment('seen_at')
	},
	(t) => [
		primaryKey({ name: 'pupil_cards_pk', columns: [t.schoolId, t.classId, t.pupilId] }),
		index('pupil_cards_pupil').on(t.schoolId, t.pupilId),
		foreignKey({
			name: 'pupil_cards_class_fk',
			columns: [t.schoolId, t.classId],
			foreignColumns: [classes.schoolId, classes.id]
		}),
		ofPupil('pupil_cards_pupil_fk', t)
	]
);

/** A same-day row for an adult: a worrying answer in a draft, pictures guessed wrong too often. */
export const alerts = pgTable(
	'alerts',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		kind: text('kind', { enum: ['worrying-answer', 'wrong-pictures'] }).notNull(),
		day: date('day').notNull(),
		slot: smallint('slot'),
		reasons: text('reasons').array().notNull(),
		at: madeAt(),
		closedAt: moment('closed_at'),
		closedBy: uuid('closed_by')
	},
	(t) => [
		primaryKey({ name: 'alerts_pk', columns: [t.schoolId, t.id] }),
		unique('alerts_once').on(t.schoolId, t.pupilId, t.day, t.kind, t.slot).nullsNotDistinct(),
		index('alerts_open')
			.on(t.schoolId, t.pupilId)
			.where(sql`${t.closedAt} is null`),
		ofPupil('alerts_pupil_fk', t),
		byAdult('alerts_closed_fk', t, t.closedBy)
	]
);
