import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** The school a row belongs to. It leads every key, so that a bug cannot join two schools. */
export const school = () => uuid('school_id').notNull();

/** An id made by the app (UUIDv7), by the tablet for what a child sends: it is the idempotency key. */
export const id = () => uuid('id').notNull();

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** When a row was made. The app passes its own `now`; the database's clock is the fallback. */
export const madeAt = () => moment('at').notNull().defaultNow();
