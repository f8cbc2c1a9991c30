import * as v from 'valibot';
import type { Covers } from '#lib/domain/roster/plan.ts';
import { readRoster } from '#lib/domain/roster/roster.ts';
import { dayAt } from '#lib/domain/school-day.ts';
import { cleanLine, firstOf } from '#lib/domain/text.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { mayRunSchool } from '../../policies/pupils.ts';
import { insertJob } from '../../queries/jobs.ts';
import { deletePreview, findPreviews, insertPreview } from '../../queries/roster.ts';
import { readSheet, type NoSheet } from './sheet.ts';
import { toStored } from './stored.ts';

/** How long a roster waits to be confirmed. It holds names, so it does not wait for long. */
const hours = 24;

/**
 * Reads a file and keeps what it would do, for somebody to look at. Nothing of the school changes.
 * @returns the preview's id, or why the file cannot be read
 */
export async function previewRoster(
	ctx: Context,
	file: { bytes: Uint8Array; name: string; covers: Covers }
): Promise<{ id: string } | { fault: NoSheet }> {
	const { viewer, now, school } = ctx;
	if (!mayRunSchool(viewer)) notFound();
	const sheet = readSheet(file.bytes);
	if ('fault' in sheet) return sheet;
	const roster = readRoster(sheet, { today: dayAt(now, school.timeZone) });
	const row = {
		schoolId: viewer.schoolId,
		id: newId(now),
		membershipId: viewer.membershipId,
		fileName: firstOf(cleanLine(file.name.slice(0, 1000)), 100) || 'roster.csv',
		plan: toStored(roster, file.covers, viewer.schoolId, ctx.keys),
		now,
		until: new Date(now.getTime() + hours * 3_600_000)
	};
	await ctx.db(async (tx) => {
		await insertPreview(tx, row);
		const job = { id: newId(now), schoolId: viewer.schoolId, kind: 'roster-over', runAt: row.until };
		await insertJob(tx, { ...job, payload: { id: row.id } });
	});
	return { id: row.id };
}

/** The latest imports of the school and those that wait to be confirmed, newest first. */
export async function listRosters(ctx: Context) {
	if (!mayRunSchool(ctx.viewer)) notFound();
	return ctx.db((tx) => findPreviews(tx, ctx.now));
}

/** Forgets a file that was not confirmed. One that was is history, and stays. */
export async function discardRoster(ctx: Context, id: string): Promise<void> {
	if (!mayRunSchool(ctx.viewer)) notFound();
	await ctx.db((tx) => deletePreview(tx, id));
}

/**
 * Does a job of kind `roster-over`: a file that nobody confirmed in its time is forgotten, though nobody looks again.
 * @param db the door into its school
 */
export async function forgetRoster(db: Context['db'], payload: unknown): Promise<void> {
	const { id } = v.parse(v.object({ id: v.string() }), payload);
	await db((tx) => deletePreview(tx, id));
}
