import {
	boolean,
	check,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { madeAt, moment } from './columns.ts';

// These five are global: each must be found before the school is known. The catalogue test names the reasons.

/** One account per adult e-mail, with memberships in one or several schools. */
export const accounts = pgTable(
	'accounts',
	{
		id: uuid('id').notNull(),
		email: text('email').notNull(),
		passwordHash: text('password_hash'),
		totpSealed: text('totp_sealed'),
		totpConfirmedAt: moment('totp_confirmed_at'),
		totpLastStep: integer('totp_last_step'),
		recoveryHashes: text('recovery_hashes').array(),
		at: madeAt(),
		endedAt: moment('ended_at')
	},
	(t) => [
		primaryKey({ name: 'accounts_pk', columns: [t.id] }),
		uniqueIndex('accounts_email').on(t.email),
		check('accounts_email_lower', sql`${t.email} = lower(${t.email})`)
	]
);

/** A signed-in device. `id` is the SHA-256 of the cookie's token, in hex: a stolen backup opens nothing. */
export const sessions = pgTable(
	'sessions',
	{
		id: text('id').notNull(),
		kind: text('kind', { enum: ['pupil', 'adult'] }).notNull(),
		schoolId: uuid('school_id'),
		accountId: uuid('account_id'),
		membershipId: uuid('membership_id'),
		pupilId: uuid('pupil_id'),
		tabletId: uuid('tablet_id'),
		secondFactor: boolean('second_factor').notNull().default(false),
		at: madeAt(),
		lastUsedAt: moment('last_used_at').notNull(),
		expiresAt: moment('expires_at').notNull()
	},
	(t) => [
		primaryKey({ name: 'sessions_pk', columns: [t.id] }),
		index('sessions_pupil').on(t.schoolId, t.pupilId),
		index('sessions_account').on(t.accountId),
		index('sessions_tablet').on(t.schoolId, t.tabletId),
		index('sessions_expiry').on(t.expiresAt),
		check(
			'sessions_of_a_pupil',
			sql`${t.kind} <> 'pupil' or (${t.schoolId} is not null and ${t.pupilId} is not null)`
		),
		check('sessions_of_an_adult', sql`${t.kind} <> 'adult' or ${t.accountId} is not null`)
	]
);

/** Failures counted under a hashed key. In the database, so that a restart does not forgive. */
export const throttles = pgTable(
	'throttles',
	{
		key: text('key').notNull(),
		failures: integer('failures').notNull(),
		since: moment('since').notNull()
	},
	(t) => [primaryKey({ name: 'throttles_pk', columns: [t.key] }), index('throttles_since').on(t.since)]
);

/** A one-time link: the first set-up, an invitation, a new password. The token is stored hashed. */
export const invitations = pgTable(
	'invitations',
	{
		id: uuid('id').notNull(),
		tokenHash: text('token_hash').notNull(),
		kind: text('kind', { enum: ['setup', 'staff', 'guardian', 'reset'] }).notNull(),
		schoolId: uuid('school_id'),
		accountId: uuid('account_id'),
		email: text('email'),
		name: text('name'),
		roles: text('roles').array(),
		pupilId: uuid('pupil_id'),
		relation: text('relation'),
		madeBy: uuid('made_by'),
		at: madeAt(),
		expiresAt: moment('expires_at').notNull(),
		usedAt: moment('used_at'),
		wrong: smallint('wrong').notNull().default(0)
	},
	(t) => [
		primaryKey({ name: 'invitations_pk', columns: [t.id] }),
		uniqueIndex('invitations_token').on(t.tokenHash),
		index('invitations_school').on(t.schoolId)
	]
);

/** Work for later, written in the transaction that asks for it; one ticker takes it, on any number of servers. */
export const jobs = pgTable(
	'jobs',
	{
		id: uuid('id').notNull(),
		schoolId: uuid('school_id'),
		kind: text('kind').notNull(),
		payload: jsonb('payload').notNull(),
		runAt: moment('run_at').notNull(),
		attempts: smallint('attempts').notNull().default(0),
		doneAt: moment('done_at'),
		fault: text('fault')
	},
	(t) => [
		primaryKey({ name: 'jobs_pk', columns: [t.id] }),
		index('jobs_due')
			.on(t.runAt)
			.where(sql`${t.doneAt} is null`)
	]
);
