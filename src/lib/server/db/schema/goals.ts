import {
	date,
	foreignKey,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid,
	index
} from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { id, madeAt, moment, school } from './columns.ts';
import { ofPupil } from './people.ts';

/** A pupil's goal in the pupil's words. `number` counts within the pupil: a check-in's ratings carry it. */
export const goals = pgTable(
	'goals',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		number: smallint('number').notNull(),
		about: text('about', { enum: ['learning', 'me'] }).notNull(),
		want: text('want').notNull(),
		bestBit: text('best_bit'),
		obstacle: text('obstacle'),
		ifThen: text('if_then'),
		firstStep: text('first_step'),
		targetOn: date('target_on'),
		at: madeAt(),
		changedAt: moment('changed_at')
	},
	(t) => [
		primaryKey({ name: 'goals_pk', columns: [t.schoolId, t.id] }),
		unique('goals_number').on(t.schoolId, t.pupilId, t.number),
		unique('goals_own').on(t.schoolId, t.pupilId, t.id),
		ofPupil('goals_pupil_fk', t)
	]
);

/** The foreign key by which a row belongs to a goal of the same pupil: no bug can join two children. */
export const ofGoal = (
	name: string,
	t: { schoolId: AnyPgColumn; pupilId: AnyPgColumn; goalId: AnyPgColumn }
) =>
	foreignKey({
		name,
		columns: [t.schoolId, t.pupilId, t.goalId],
		foreignColumns: [goals.schoolId, goals.pupilId, goals.id]
	});

export const goalSteps = pgTable(
	'goal_steps',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		goalId: uuid('goal_id').notNull(),
		position: smallint('position').notNull(),
		words: text('words').notNull(),
		tickedAt: moment('ticked_at')
	},
	(t) => [
		primaryKey({ name: 'goal_steps_pk', columns: [t.schoolId, t.id] }),
		index('goal_steps_goal').on(t.schoolId, t.pupilId, t.goalId),
		ofGoal('goal_steps_goal_fk', t)
	]
);

/** What became of a goal, each a dated row: the latest is where it stands. A goal without rows is live. */
export const goalStates = pgTable(
	'goal_states',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		goalId: uuid('goal_id').notNull(),
		state: text('state', { enum: ['achieved', 'put-aside', 'taken-up'] }).notNull(),
		words: text('words'),
		byKind: text('by_kind', { enum: ['pupil', 'staff'] }).notNull(),
		byId: uuid('by_id').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'goal_states_pk', columns: [t.schoolId, t.id] }),
		index('goal_states_goal').on(t.schoolId, t.pupilId, t.goalId, t.at),
		ofGoal('goal_states_goal_fk', t)
	]
);

/** How sure, how far and what shows it, given on the goal's own page; a check-in carries its own ratings. */
export const goalRatings = pgTable(
	'goal_ratings',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		goalId: uuid('goal_id').notNull(),
		day: date('day').notNull(),
		band: text('band', { enum: ['a', 'b', 'c'] }).notNull(),
		confidence: smallint('confidence'),
		progress: smallint('progress'),
		evidence: text('evidence'),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'goal_ratings_pk', columns: [t.schoolId, t.id] }),
		index('goal_ratings_goal').on(t.schoolId, t.pupilId, t.goalId, t.day),
		ofGoal('goal_ratings_goal_fk', t)
	]
);
