import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { maybeCheckInKey, ofCheckIn } from './answers.ts';
import { id, madeAt, moment, school } from './columns.ts';
import { goals } from './goals.ts';
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
		index('comments_pupil').on(t.schoolId, t.pupilId, t.day),
		ofPupil('comments_pupil_fk', t),
		ofCheckIn('comments_check_in_fk', t),
		foreignKey({
			name: 'comments_goal_fk',
			columns: [t.schoolId, t.goalId],
			foreignColumns: [goals.schoolId, goals.id]
		}),
		byAdult('comments_membership_fk', t, t.membershipId)
	]
);

const ofComment = (name: string, t: { schoolId: AnyPgColumn; commentId: AnyPgColumn }) =>
	foreignKey({ name, columns: [t.schoolId, t.commentId], foreignColumns: [comments.schoolId, comments.id] });

export const commentVersions = pgTable(
	'comment_versions',
	{
		schoolId: school(),
		commentId: uuid('comment_id').notNull(),
		version: smallint('version').notNull(),
		body: text('body').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'comment_versions_pk', columns: [t.schoolId, t.commentId, t.version] }),
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
		index('replies_comment').on(t.schoolId, t.commentId),
		ofComment('replies_comment_fk', t),
		ofPupil('replies_pupil_fk', t)
	]
);
