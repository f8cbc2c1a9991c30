import type { Answers } from '#lib/domain/answers.ts';
import { addDays } from '#lib/domain/school-day.ts';
import { firstAreas } from '#lib/domain/choices.ts';
import { firstRota, planFor } from '#lib/domain/rota.ts';
import { isCorner } from '#lib/domain/answers.ts';
import type { PupilViewer, StaffViewer } from '#lib/domain/viewer.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { sendCheckIn } from '../services/check-ins.ts';
import { addComment } from '../services/comments.ts';
import { acknowledgeConcern, raiseConcern } from '../services/concerns.ts';
import { keepAnswer, openToday } from '../services/drafts.ts';
import { rateGoal } from '../services/goal-page.ts';
import { openGoals } from '../services/goals.ts';
import { writeLetter } from '../services/letters.ts';
import { addFollowUp, addNote, closeFollowUp } from '../services/notes.ts';
import { replyTo } from '../services/replies.ts';
import { openEntry, reviewEntry } from '../services/reviews.ts';
import { askToTalk } from '../services/talk.ts';
import { answerTalk } from '../services/talk-answers.ts';
import { momentOf, type SchoolDay } from './calendar.ts';
import type { Child, Scene } from './cast.ts';
import { diceOf, type Dice } from './chance.ts';
import { beginGoal, changeGoal, shareGoal, tickStep } from './pupil-writes.ts';
import { adultOf, type Company } from './set-up.ts';
import { answersFor, stories } from './stories.ts';
import { answersOfMentors } from './voices.ts';

/** A child's term as it is being told: what waits for the next morning. */
type Telling = {
	company: Company;
	child: Child;
	viewer: PupilViewer;
	dice: Dice;
	goals: number;
	/** When each subject was last asked about, as the database would find it, and which goals live. */
	asked: Map<string, string>;
	live: Set<number>;
	/** Done when the child next comes in. */
	nextMorning: ((now: Date) => Promise<unknown>)[];
};

/** Tells one child's term, day by day, through the services. */
export async function tellTerm(company: Company, child: Child): Promise<void> {
	const viewer = company.pupils.get(child.key);
	if (!viewer) throw new Error(`${child.key} is not in ${company.cast.name}.`);
	const dice = diceOf(`${company.cast.name} ${child.key}`);
	const telling: Telling = {
		company,
		child,
		viewer,
		dice,
		goals: 0,
		asked: new Map(),
		live: new Set(),
		nextMorning: []
	};
	for (const day of company.term.days) await tellDay(telling, day);
}

async function tellDay(telling: Telling, day: SchoolDay) {
	const { company, child, dice } = telling;
	const today = day === company.term.days.at(-1);
	const scene = child.scenes?.find(({ when }) =>
		when === 'today' ? today : !today && when.week === day.week && when.weekday === day.weekday
	);
	const comes = scene !== undefined || today || dice.roll() < (child.habit ?? 0.42);
	// The dice fall once a day whatever happens, so that a scene more does not change the weeks after it.
	const own = diceOf(`${child.key} ${company.cast.name} ${day.week} ${day.weekday}`);
	if (!comes) return;
	for (const waiting of telling.nextMorning.splice(0)) await waiting(at(company, day, '08:52', own));
	const morning = at(company, day, own.roll() < 0.5 ? '08:56' : '09:04', own);
	const sent = await checkIn(telling, day, morning, own, scene);
	if (scene) await act(telling, scene, morning);
	if (today) {
		if (scene?.talk)
			await askToTalk(company.as(telling.viewer, morning), newId(morning), whom(telling, scene.talk.with));
		return;
	}
	if (sent) await answer(telling, day, sent, own, scene);
}

type Sent = { id: string; pleasant: boolean };

/** The child's own part: today's questions, answered and sent, or begun and left. */
async function checkIn(
	telling: Telling,
	day: SchoolDay,
	now: Date,
	dice: Dice,
	scene?: Scene
): Promise<Sent | undefined> {
	const { company, child, viewer } = telling;
	const ctx = company.as(viewer, now);
	if (scene?.unsent) {
		await keepAnswer(ctx, scene.unsent);
		return undefined;
	}
	// Asking the database for the day's plan is for days on which something happens: the rest is the same rule.
	const { id, slot, plan } = scene ? (await openToday(ctx)).draft : ordinaryDraft(telling, day, now);
	const drawn = answersFor(plan, stories[child.story](day.week), dice, scene?.said);
	for (const { subject } of drawn.ratings ?? [])
		telling.asked.set(`${subject.kind} ${subject.number}`, day.day);
	const answers: Answers = { ...drawn, ...scene?.answers, audience: scene?.share ?? 'mentor' };
	if ((await sendCheckIn(ctx, { id, day: day.day, slot, band: plan.band, answers })) !== 'kept')
		throw new Error(`A check-in of ${child.key} on ${day.day} was not kept.`);
	return { id, pleasant: isCorner(answers.corner) && answers.corner <= 2 };
}

function ordinaryDraft({ company, child, asked, live }: Telling, { day }: SchoolDay, now: Date) {
	const since = (kind: 'goal' | 'area') => (number: number) => ({
		number,
		lastAsked: asked.get(`${kind} ${number}`) ?? null
	});
	const band = company.cast.classes.find(({ key }) => key === child.group)?.band ?? 'b';
	const areas = [...firstAreas, ...company.cast.areas].map((_, place) => place + 1);
	const plan = planFor({
		band,
		day,
		rota: firstRota,
		goals: [...live].map(since('goal')),
		areas: areas.map(since('area'))
	});
	return { id: newId(now), slot: 1, plan };
}

/** What else the child does in a scene: goals. */
async function act(telling: Telling, scene: Scene, morning: Date) {
	const ctx = telling.company.as(telling.viewer, later(morning, 6));
	if (scene.goal) {
		await beginGoal(ctx, ++telling.goals, scene.goal);
		telling.live.add(telling.goals);
	}
	if (scene.far) await sayHowFar(ctx, scene.far);
	if (scene.became) {
		await changeGoal(ctx, scene.became);
		if (scene.became.state === 'taken-up') telling.live.add(scene.became.goal);
		else telling.live.delete(scene.became.goal);
	}
	if (scene.tick) await tickStep(ctx, scene.tick);
	if (scene.shareGoal) await shareGoal(ctx, scene.shareGoal);
}

async function sayHowFar(ctx: Context<PupilViewer>, { goal, holds, shows }: NonNullable<Scene['far']>) {
	const kept = (await openGoals(ctx)).goals.find(({ number }) => number === goal);
	if (!kept) throw new Error(`There is no goal ${goal} yet.`);
	await rateGoal(ctx, { id: newId(ctx.now), goal: kept.id, progress: holds, evidence: shows });
}

/** The mentor's part at lunch, and what follows from it. */
async function answer(telling: Telling, day: SchoolDay, sent: Sent, dice: Dice, scene?: Scene) {
	const { company, viewer } = telling;
	const mentor = mentorOn(telling, day);
	if (!mentor || scene?.waits) return;
	const lunch = at(company, day, '12:18', dice);
	const ctx = (minutes: number) => company.as(mentor, later(lunch, minutes));
	const words = scene ? scene.comment : ordinary(telling, sent.pleasant, dice);
	// A mentor opens what they answer; the rest is reviewed from the list.
	if (scene ?? words) await openEntry(ctx(0), sent.id);
	if (words) {
		const commentId = await addComment(ctx(1), sent.id, words);
		const reply = scene ? scene.reply : dice.roll() < 0.4 ? ({ symbol: 'like' } as const) : undefined;
		if (reply)
			telling.nextMorning.push((now) =>
				replyTo(company.as(viewer, now), { id: newId(now), comment: commentId, ...reply })
			);
	}
	if (scene) await attend(telling, day, mentor, sent.id, scene, lunch);
	await reviewEntry(ctx(4), sent.id);
}

async function attend(
	telling: Telling,
	day: SchoolDay,
	mentor: StaffViewer,
	entry: string,
	scene: Scene,
	lunch: Date
) {
	const { company, viewer } = telling;
	const ctx = (minutes: number) => company.as(mentor, later(lunch, minutes));
	if (scene.note) await addNote(ctx(2), entry, scene.note);
	if (scene.followUp) await followUp(telling, day, mentor, entry, scene.followUp, lunch);
	if (scene.concern) {
		const { words, childWords = null, acknowledgedBy } = scene.concern;
		const id = await raiseConcern(ctx(3), entry, { words, childWords, toldInPerson: true });
		const lead = acknowledgedBy && adultOf(company, acknowledgedBy);
		if (lead) await acknowledgeConcern(company.as(lead, later(lunch, 50)), id);
	}
	if (scene.talk) {
		const asked = company.as(viewer, later(lunch, -150));
		const request = newId(asked.now);
		await askToTalk(asked, request, whom(telling, scene.talk.with));
		await answerTalk(ctx(-120), request, 'seen');
		await answerTalk(ctx(-119), request, 'meeting', later(lunch, 60));
		await answerTalk(ctx(90), request, 'met');
	}
	if (scene.letter)
		await writeLetter(ctx(130), viewer.pupilId, scene.letter.sentence, scene.letter.ask ?? null);
}

async function followUp(
	{ company }: Telling,
	day: SchoolDay,
	mentor: StaffViewer,
	entry: string,
	{ days, words }: NonNullable<Scene['followUp']>,
	lunch: Date
) {
	const due = addDays(day.day, days);
	const id = await addFollowUp(company.as(mentor, later(lunch, 3)), entry, due, words);
	const done = momentOf(company.term, due, '15:05');
	if (done < company.now) await closeFollowUp(company.as(mentor, done), id);
}

/** What a mentor writes on an ordinary day, which is not every day. */
function ordinary({ company, child }: Telling, pleasant: boolean, dice: Dice): string | undefined {
	if (dice.roll() > (pleasant ? 0.15 : 0.4)) return undefined;
	const band = company.cast.classes.find(({ key }) => key === child.group)?.band ?? 'b';
	return dice.pick(answersOfMentors[band][pleasant ? 'bright' : 'heavy']).replace('{name}', child.first);
}

function mentorOn({ company, child }: Telling, { week }: SchoolDay): StaffViewer | undefined {
	const care = child.mentors.find(({ from = 1, to = Infinity }) => from <= week && week <= to);
	return care && adultOf(company, care.who);
}

const whom = ({ company }: Telling, key: string | null) => (key ? adultOf(company, key).membershipId : null);

const later = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);

/** A time of the day, give or take two minutes, and never still to come. */
function at(company: Company, { day }: SchoolDay, time: string, dice: Dice): Date {
	const moment = later(momentOf(company.term, day, time), dice.roll() * 4 - 2);
	return moment < company.now ? moment : later(company.now, -20);
}
