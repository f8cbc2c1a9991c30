import { boolean, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { maybeCheckInKey, ofCheckIn, wholeCheckInKey } from './answers.ts';
import { id, madeAt, moment, school } from './columns.ts';
import { byAdult, ofPupil } from './people.ts';

/** A safeguarding concern, append-only for the application: the lead sees it at once, the author for ever. */
export const concerns = pgTable(
	'concerns',
	{
		schoolId: school(),
		id: id(),
		...maybeCheckInKey(),
		membershipId: uuid('membership_id').notNull(),
		words: text('words').notNull(),
		childWords: text('child_words'),
		happened: text('happened'),
		toldInPerson: boolean('told_in_person').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'concerns_pk', columns: [t.schoolId, t.id] }),
		unique('concerns_author').on(t.schoolId, t.id, t.membershipId),
		wholeCheckInKey('concerns_check_in_whole', t),
		index('concerns_pupil').on(t.schoolId, t.pupilId),
		ofPupil('concerns_pupil_fk', t),
		ofCheckIn('concerns_check_in_fk', t),
		byAdult('concerns_membership_fk', t, t.membershipId)
	]
);

/** Carries the concern's author, so that row security can show it to the author and the lead without a subquery. */
export const concernAcknowledgements = pgTable(
	'concern_acknowledgements',
	{
		schoolId: school(),
		concernId: uuid('concern_id').notNull(),
		authorId: uuid('author_id').notNull(),
		membershipId: uuid('membership_id').notNull(),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'concern_acknowledgements_pk', columns: [t.schoolId, t.concernId, t.membershipId] }),
		foreignKey({
			name: 'concern_acknowledgements_concern_fk',
			columns: [t.schoolId, t.concernId, t.authorId],
			foreignColumns: [concerns.schoolId, concerns.id, concerns.membershipId]
		}),
		byAdult('concern_acknowledgements_membership_fk', t, t.membershipId)
	]
);

/** "I want to talk to someone", with whom. What came of it are rows of talk_steps. */
export const talkRequests = pgTable(
	'talk_requests',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		adultId: uuid('adult_id'),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'talk_requests_pk', columns: [t.schoolId, t.id] }),
		unique('talk_requests_own').on(t.schoolId, t.pupilId, t.id),
		index('talk_requests_pupil').on(t.schoolId, t.pupilId, t.at),
		ofPupil('talk_requests_pupil_fk', t),
		byAdult('talk_requests_adult_fk', t, t.adultId)
	]
);

export const talkSteps = pgTable(
	'talk_steps',
	{
		schoolId: school(),
		id: id(),
		pupilId: uuid('pupil_id').notNull(),
		requestId: uuid('request_id').notNull(),
		step: text('step', { enum: ['seen', 'meeting', 'met', 'withdrawn'] }).notNull(),
		meetAt: moment('meet_at'),
		membershipId: uuid('membership_id'),
		at: madeAt()
	},
	(t) => [
		primaryKey({ name: 'talk_steps_pk', columns: [t.schoolId, t.id] }),
		index('talk_steps_request').on(t.schoolId, t.pupilId, t.requestId),
		foreignKey({
			name: 'talk_steps_request_fk',
			columns: [t.schoolId, t.pupilId, t.requestId],
			foreignColumns: [talkRequests.schoolId, talkRequests.pupilId, talkRequests.id]
		}),
		byAdult('talk_steps_membership_fk', t, t.membershipId)
	]
);
