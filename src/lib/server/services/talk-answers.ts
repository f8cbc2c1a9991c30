import { dayAt } from '#lib/domain/school-day.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { talksHeardBy } from '../policies/calls.ts';
import { insertTalkStep } from '../queries/talk-steps.ts';
import { insertTrace } from '../queries/traces.ts';

/** Lets a child who wants to talk know: seen, when they will meet, that they have met. */
export async function answerTalk(
	ctx: Context,
	requestId: string,
	step: 'seen' | 'meeting' | 'met',
	meetAt: Date | null = null
) {
	const { viewer, now } = ctx;
	if (viewer.kind !== 'staff') notFound();
	const heard = talksHeardBy(viewer, dayAt(now, ctx.school.timeZone));
	await ctx.db(async (tx) => {
		const [found] = await insertTalkStep(tx, heard, viewer, { id: newId(now), requestId, step, meetAt, now });
		if (!found) return;
		const trace = { viewer, verb: step, noun: 'talk-request', itemId: requestId, pupilId: found.pupilId };
		await insertTrace(tx, { id: newId(now), ...trace, requestId: ctx.requestId, now });
	});
}
