import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isId } from '#lib/domain/id.ts';
import { momentAt } from '#lib/domain/school-day.ts';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { talkForm } from '#lib/forms/mentor.ts';
import { notFound } from '#lib/server/errors.ts';
import { answerTalk } from '#lib/server/services/talk-answers.ts';
import { startsWithTeam } from '#lib/server/services/team.ts';

/** Whoever sets out to a child now may say so: the minute that was chosen has passed when it is sent. */
const quarter = 15 * 60_000;

/** A time that was refused, of the request with this id: it is asked for again with what was typed. */
export type RefusedTalk = { talk: string; meetAt: string };

/** Lets a child who wants to talk know what comes of it: seen, when they will meet, that they have met. */
export async function talk({ locals: { ctx }, request }: RequestEvent) {
	const parsed = parseForm(talkForm, await readForm(request));
	const { request: id, meetAt } = parsed.ok ? parsed.data : parsed.values;
	if (!isId(id)) notFound();
	const typed = typeof meetAt === 'string' ? meetAt.slice(0, 30) : '';
	const step = parsed.ok ? parsed.data.step : 'meeting';
	const meet = parsed.ok && typed ? momentAt(typed, ctx.school.timeZone) : null;
	const ahead = meet !== null && meet.getTime() >= ctx.now.getTime() - quarter;
	if (step !== 'meeting' || ahead) {
		await answerTalk(ctx, id, step, step === 'meeting' ? meet : null);
		redirect(303, '/mentor');
	}
	// Who begins with the team's list is led on to it from here, and would never read what was wrong.
	if (await startsWithTeam(ctx))
		redirect(303, `/mentor/team?${new URLSearchParams({ talk: id, meetAt: typed }).toString()}`);
	return fail(400, { talk: id, meetAt: typed } satisfies RefusedTalk);
}
