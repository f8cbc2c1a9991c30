import { expect, test } from 'vitest';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { newId } from '../ids.ts';
import { openCaseload, openPupil, writeLetter } from './caseload.ts';
import { sendCheckIn } from './check-ins.ts';
import { keepAnswer, openToday } from './drafts.ts';
import { addComment, takeBackComment } from './comments.ts';
import { acknowledgeConcern, openConcerns, raiseConcern } from './concerns.ts';
import { addFollowUp, addNote, closeFollowUp } from './notes.ts';
import { listReviewedToday, openEntry, reviewEntry, takeBackReview } from './reviews.ts';
import { answerTalk } from './talk-answers.ts';
import { openDay } from './today.ts';

const store = await testStore();
const world = worldOf(store);
const school = await world.school();
const otters = await world.classOf(school);

async function caseload(names: string[]) {
	const mentor = await world.staff(school);
	const pupils = [];
	for (const name of names) {
		const pupil = await world.pupil(school, otters, name);
		await world.onCaseload(mentor, pupil);
		pupils.push(pupil);
	}
	return { mentor, ctx: world.ctx(mentor, school), pupils };
}

async function send(pupil: Awaited<ReturnType<typeof world.pupil>>, answers: object, now = new Date()) {
	const ctx = world.ctx(pupil, school, now);
	const { draft } = await openToday(ctx);
	const { id, day, slot, plan } = draft;
	await sendCheckIn(ctx, { id, day, slot, band: plan.band, answers });
	return id;
}

test('the queue puts who wants to talk first, then a worrying answer, then the oldest', async () => {
	const { ctx, pupils } = await caseload(['Ada', 'Bo', 'Cy']);
	const [ada, bo, cy] = pupils;
	if (!ada || !bo || !cy) throw new Error('three pupils were made');
	const plain = await send(ada, { corner: 1 }, new Date(Date.now() - 60_000));
	const worrying = await send(bo, { corner: 4, safe: 1 });
	const talking = await send(cy, { corner: 2 });
	await store.asOwner`update pupil_cards set talk_waiting = 1 where pupil_id = ${cy.pupilId}`;
	const { queue } = await openDay(ctx);
	expect(queue.map(({ id }) => id)).toEqual([talking, worrying, plain]);
	expect(queue[1]?.reasons).toEqual([{ key: 'worry', worry: 'not-safe' }]);
});

test('a worrying tap that was never sent is on the day, until the check-in is', async () => {
	const { ctx, pupils } = await caseload(['Dee']);
	const [dee] = pupils;
	if (!dee) throw new Error('a pupil was made');
	await keepAnswer(world.ctx(dee, school), { safe: 1 });
	expect((await openDay(ctx)).alerts).toMatchObject([{ kind: 'worrying-answer', reasons: ['not-safe'] }]);
	await send(dee, { corner: 4, safe: 1 });
	expect((await openDay(ctx)).alerts).toEqual([]);
});

test('a review can be taken back today, and the entry waits again', async () => {
	const { ctx, pupils } = await caseload(['Eve']);
	const [eve] = pupils;
	if (!eve) throw new Error('a pupil was made');
	const id = await send(eve, { corner: 1 });
	await reviewEntry(ctx, id);
	expect((await openDay(ctx)).queue).toEqual([]);
	expect((await listReviewedToday(ctx)).map((one) => one.id)).toEqual([id]);
	await takeBackReview(ctx, id);
	expect((await openDay(ctx)).queue.map((one) => one.id)).toEqual([id]);
	await expect(takeBackReview(ctx, id)).rejects.toMatchObject({ status: 404 });
});

test('a comment can be taken back for a minute and no longer', async () => {
	const { mentor, ctx, pupils } = await caseload(['Flo']);
	const [flo] = pupils;
	if (!flo) throw new Error('a pupil was made');
	const checkIn = await send(flo, { corner: 1 });
	const first = await addComment(ctx, checkIn, 'Well climbed.');
	await takeBackComment(ctx, first);
	expect((await openEntry(ctx, checkIn)).comments).toEqual([]);
	const second = await addComment(ctx, checkIn, 'See you at two.');
	const later = world.ctx(mentor, school, new Date(Date.now() + 61_000));
	await expect(takeBackComment(later, second)).rejects.toMatchObject({ status: 404 });
});

test('notes and follow-ups stand beside the entry, and only their author ticks a follow-up off', async () => {
	const { ctx, pupils } = await caseload(['Gus']);
	const [gus] = pupils;
	if (!gus) throw new Error('a pupil was made');
	const checkIn = await send(gus, { corner: 1 });
	await addNote(ctx, checkIn, 'Looked tired at the gate.');
	const { draft } = await openToday(world.ctx(gus, school));
	const followUp = await addFollowUp(ctx, checkIn, draft.day, null);
	expect((await openEntry(ctx, checkIn)).notes).toHaveLength(1);
	expect((await openDay(ctx)).followUps.map(({ id }) => id)).toEqual([followUp]);
	const other = world.ctx(await world.staff(school), school);
	await expect(closeFollowUp(other, followUp)).rejects.toMatchObject({ status: 404 });
	await closeFollowUp(ctx, followUp);
	expect((await openDay(ctx)).followUps).toEqual([]);
});

test('a concern reaches the lead at once, the author sees that it was received, and nobody else sees it', async () => {
	const { ctx, pupils } = await caseload(['Hal']);
	const [hal] = pupils;
	if (!hal) throw new Error('a pupil was made');
	const checkIn = await send(hal, { corner: 4 });
	const id = await raiseConcern(ctx, checkIn, { words: 'A canary.', childWords: null, toldInPerson: true });
	const lead = world.ctx(await world.staff(school, ['dsl'], 'Mx Lead'), school);
	expect((await openConcerns(lead)).concerns.map((one) => one.id)).toContain(id);
	await expect(acknowledgeConcern(ctx, id)).rejects.toMatchObject({ status: 404 });
	await acknowledgeConcern(lead, id);
	await acknowledgeConcern(lead, id);
	expect((await openConcerns(ctx)).concerns).toMatchObject([{ id, acknowledgedBy: 'Mx Lead' }]);
	const stranger = world.ctx(await world.staff(school), school);
	expect((await openConcerns(stranger)).concerns).toEqual([]);
	expect((await openEntry(lead, checkIn)).mine).toBe(false);
});

test('a child who wants to talk hears that it was seen and when they will meet', async () => {
	const { mentor, ctx, pupils } = await caseload(['Ida']);
	const [ida] = pupils;
	if (!ida) throw new Error('a pupil was made');
	const request = newId();
	await store.asOwner`insert into talk_requests (school_id, id, pupil_id, adult_id)
		values (${school.id}, ${request}, ${ida.pupilId}, ${mentor.membershipId})`;
	await answerTalk(ctx, request, 'seen');
	await answerTalk(ctx, request, 'seen');
	await answerTalk(ctx, request, 'meeting', new Date());
	expect((await openDay(ctx)).talks).toMatchObject([{ id: request, withName: 'Ms Jones' }]);
	const [steps] =
		await store.asOwner`select count(*)::int as n from talk_steps where request_id = ${request}`;
	expect(steps?.n).toBe(2);
	await answerTalk(world.ctx(await world.staff(school), school), request, 'met');
	expect((await openDay(ctx)).talks).toHaveLength(1);
	await answerTalk(ctx, request, 'met');
	expect((await openDay(ctx)).talks).toEqual([]);
});

test('the caseload is the viewer’s own, with a page for each pupil and a letter home', async () => {
	const { ctx, pupils } = await caseload(['Jan', 'Kit']);
	const [jan] = pupils;
	if (!jan) throw new Error('a pupil was made');
	await send(jan, { corner: 2, words: ['calm'] });
	expect((await openCaseload(ctx)).map((one) => one.shownName)).toEqual(['Jan', 'Kit']);
	await writeLetter(ctx, jan.pupilId, 'Jan asked for help and got it.', null);
	const page = await openPupil(ctx, jan.pupilId);
	expect(page.entries).toHaveLength(1);
	expect(page.letters).toHaveLength(1);
	const stranger = world.ctx(await world.staff(school), school);
	expect(await openCaseload(stranger)).toEqual([]);
	await expect(openPupil(stranger, jan.pupilId)).rejects.toMatchObject({ status: 404 });
	await expect(writeLetter(stranger, jan.pupilId, 'x', null)).rejects.toMatchObject({ status: 404 });
});
