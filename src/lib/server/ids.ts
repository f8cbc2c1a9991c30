import { randomBytes } from 'node:crypto';
import { newId as makeId } from '#lib/domain/id.ts';

/** A new UUIDv7 from this machine's clock and random source. */
export const newId = (now: Date = new Date()) => makeId(now.getTime(), randomBytes(10));
