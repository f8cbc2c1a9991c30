import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { foreignKey, index, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { maybeCheckInKey, ofCheckIn, wholeCheckInKey } from './answers.ts';
import { id, madeAt, moment, school } from './columns.ts';
import { ofGoal } from './goals.ts';
import { byAdult, ofPupil } from './people.ts';

/** An adult's words to the pupil. Held back for a minute so that they can be taken back; later changes are versions. */
export const comments = pgTable(
	'comments',
	{
		schoolId: school(),
		id: id(),
		...maybeCheckInKey(),
		goalId: uuid('goal_id'),
		membershipId: uuid('membership_id').notNull(),
		body: text('body').notNull(),
		version: smallint('version').notNull().default(1),
		at: madeAt(),
		visibleFrom: moment('visible_from').notNull(),
		withdrawnAt: moment('withdrawn_at')
	},
	(t) => [
		primaryKey({ name: 'comments_pk', columns: [t.schoolId, t.id] }),
		unique('comments_own').on(t.schoolId, t.pupilId, t.id),
		index('comments_pupil').on(t.schoolId, t.pupilId, t.day),
		wholeCheckInKey('comments_check_in_whole', t),
		ofPupil('comments_pupil_fk', t),
		ofCheckIn('comments_check_in_fk', t),
		ofGoal('comments_goal_fk', t),
		byAdult('comments_membership_fk', t, t.membershipId)
	]
);

const ofComment = (
	name: string,
	t: { schoolId: AnyPgColumn; pupilId: AnyPgColumn; commentId: AnyPgColumn }
) =>
	foreignKey({
		name,
		columns: [t.schoolId, t.pupilId, t.commentId],
		foreignColumns: [comments.schoolId, comments.pupilId, comments.id]
	});

export const commentVersions = pgTable(
	'comment_versions',
	{
		schoolId: school(),
		pupilId: uuid('pupil_id').notNull(),
		commentId: uuid('comment_id').notNull(),
		version: smallint('version').notNull(),
		body: text('body').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'comment_versions_pk', columns: [t.schoolId, t.pupilId, t.commentId, t.version] }),
		ofComment('comment_versions_comment_fk', t)
	]
);

/** The pupil's answer to a comment, with a symbol or words. */
export const replies = pgTable(
	'replies',
	{
		schoolId: school(),
		id: id(),
		commentId: uuid('comment_id').notNull(),
		pupilId: uuid('pupil_id').notNull(),
		symbol: text('symbol'),
		words: text('words'),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'replies_pk', columns: [t.schoolId, t.id] }),
		index('replies_comment').on(t.schoolId, t.pupilId, t.commentId),
		ofComment('replies_comment_fk', t)
	]
);
