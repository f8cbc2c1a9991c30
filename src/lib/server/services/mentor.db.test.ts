import { expect, test } from 'vitest';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { newId } from '../ids.ts';
import { openCaseload } from './caseload.ts';
import { takeBackLetter, writeLetter } from './letters.ts';
import { openPupil } from './pupil-page.ts';
import { sendCheckIn } from './check-ins.ts';
import { keepAnswer, openToday } from './drafts.ts';
import { addComment, changeComment, takeBackComment } from './comments.ts';
import { acknowledgeConcern, openConcerns, raiseConcern } from './concerns.ts';
import { openChild } from './family.ts';
import { rateGoal } from './goal-page.ts';
import { moveGoal, startGoal } from './goals.ts';
import { addFollowUp, addNote, closeFollowUp } from './notes.ts';
import { openOwnEntries, replyTo } from './replies.ts';
import { findReviewedToday, listReviewedToday, openEntry, reviewEntry, takeBackReview } from './reviews.ts';
import { shareGoal } from './sharing.ts';
import { askToTalk, openTalk } from './talk.ts';
import { answerTalk } from './talk-answers.ts';
import { openGoal, openTeam, startsWithTeam } from './team.ts';
import { openDay, settleAlert } from './today.ts';

const store = await testStore();
const world = worldOf(store);
const school = await world.school();
const otters = await world.classOf(school);

const noWords = {
	about: 'me' as const,
	bestBit: null,
	obstacle: null,
	ifThen: null,
	firstStep: null,
	steps: [],
	targetOn: null
};

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

test('an entry far from the child’s own usual goes before those that only wait, and says how far', async () => {
	const { ctx, pupils } = await caseload(['Kit']);
	const [kit] = pupils;
	if (!kit) throw new Error('a pupil was made');
	const before: string[] = [];
	for (let days = 8; days > 0; days -= 1)
		before.push(await send(kit, { corner: 1 }, new Date(Date.now() - days * 86_400_000)));
	const last = await send(kit, { corner: 4 });
	const { queue } = await openDay(ctx);
	expect(queue.map(({ id }) => id)).toEqual([last, ...before]);
	expect(queue[0]?.reasons).toEqual([
		{ key: 'changed', change: { kind: 'feeling', to: 'unpleasant', times: 8, of: 8 } }
	]);
	expect(queue[1]?.reasons).toMatchObject([{ key: 'waiting' }]);
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

test('a worrying tap that was answered otherwise before it was sent still brings an adult, who is told so', async () => {
	const { ctx, pupils } = await caseload(['Dov']);
	const [dov] = pupils;
	if (!dov) throw new Error('a pupil was made');
	await keepAnswer(world.ctx(dov, school), { safe: 1 });
	await keepAnswer(world.ctx(dov, school), { safe: 3 });
	const id = await send(dov, { corner: 4, safe: 3 });
	const { queue, alerts } = await openDay(ctx);
	expect(alerts).toEqual([]);
	expect(queue).toMatchObject([{ id, reasons: [{ key: 'worry', worry: 'not-safe' }] }]);
	expect((await openEntry(ctx, id)).entry).toMatchObject({ worries: null, tapped: ['not-safe'] });
	await reviewEntry(ctx, id);
	const [open] = await store.asOwner`
		select count(*)::int as n from alerts where pupil_id = ${dov.pupilId} and closed_at is null`;
	expect(open?.n).toBe(0);
});

test('what worries in a goal or a reply says where it stands, and stays until somebody has looked into it', async () => {
	const { mentor, ctx, pupils } = await caseload(['Ash']);
	const [ash] = pupils;
	if (!ash) throw new Error('a pupil was made');
	const checkIn = await send(ash, { corner: 1 });
	const comment = await addComment(ctx, checkIn, 'How are you?');
	await reviewEntry(ctx, checkIn);
	const own = world.ctx(ash, school, new Date(Date.now() + 61_000));
	await replyTo(own, { id: newId(), comment, words: 'I want to kill myself' });
	await startGoal(own, newId(), { ...noWords, want: 'I want to kill myself' });
	const { alerts } = await openDay(ctx);
	expect(alerts.map(({ from, mine }) => [from, mine]).toSorted()).toEqual([
		['goal', true],
		['reply', true]
	]);
	const [first, second] = alerts;
	const stranger = world.ctx(await world.staff(school), school);
	await expect(settleAlert(stranger, first?.id ?? '')).rejects.toMatchObject({ status: 404 });
	await settleAlert(ctx, first?.id ?? '');
	expect((await openDay(ctx)).alerts.map(({ id }) => id)).toEqual([second?.id]);
	await expect(settleAlert(ctx, first?.id ?? '')).rejects.toMatchObject({ status: 404 });
	const traces = await store.asOwner`
		select viewer_id from traces where item_id = ${first?.id ?? ''} and verb = 'looked into'`;
	expect(traces.map((one) => one.viewer_id)).toEqual([mentor.membershipId]);
});

test('what a child writes to a goal can be read by whoever works with them, and not by the team', async () => {
	const { ctx, pupils } = await caseload(['Ned']);
	const [ned] = pupils;
	if (!ned) throw new Error('a pupil was made');
	const [own, goal] = [world.ctx(ned, school), newId()];
	await startGoal(own, goal, { ...noWords, want: 'Read aloud' });
	await rateGoal(own, { id: newId(), goal, evidence: 'my uncle touched me' });
	const later = world.ctx(ned, school, new Date(Date.now() + 60_000));
	await moveGoal(later, goal, 'put-aside', 'Too hard for now');
	expect((await openDay(ctx)).alerts).toMatchObject([{ from: 'goal', mine: true }]);
	expect((await openGoal(ctx, goal)).said).toMatchObject([
		{ about: 'put-aside', words: 'Too hard for now' },
		{ about: 'evidence', words: 'my uncle touched me' }
	]);
	const teacher = await world.staff(school, ['teacher']);
	await store.asOwner`insert into class_staff (school_id, id, class_id, membership_id, since)
		values (${school.id}, ${newId()}, ${otters}, ${teacher.membershipId}, '2025-09-01')`;
	await shareGoal(own, goal, 'team');
	const shared = await openGoal(world.ctx(teacher, school), goal);
	expect([shared.want, shared.said]).toEqual(['Read aloud', []]);
});

test('a child whom nobody works with is heard by the safeguarding lead, until somebody does', async () => {
	const elsewhere = await world.school('Quiet Primary');
	const wren = await world.pupil(elsewhere, await world.classOf(elsewhere), 'Wren');
	const lead = world.ctx(await world.staff(elsewhere, ['dsl']), elsewhere);
	const mentor = await world.staff(elsewhere);
	await keepAnswer(world.ctx(wren, elsewhere), { safe: 1 });
	await askToTalk(world.ctx(wren, elsewhere), newId(), null);
	const day = await openDay(lead);
	expect([day.alerts.length, day.talks.length]).toEqual([1, 1]);
	expect(day.alerts[0]?.mine).toBe(false);
	expect(day.queue).toEqual([]);
	await answerTalk(lead, day.talks[0]?.id ?? '', 'seen');
	expect((await openTalk(world.ctx(wren, elsewhere))).requests[0]?.steps).toMatchObject([{ step: 'seen' }]);
	await world.onCaseload(mentor, wren);
	const after = await openDay(lead);
	expect([after.alerts.length, after.talks.length]).toEqual([0, 0]);
	expect((await openDay(world.ctx(mentor, elsewhere))).talks).toHaveLength(1);
});

test('a teacher hears of a child who asked for them by name, and of no other', async () => {
	const { ctx, pupils } = await caseload(['Una', 'Vik']);
	const [una, vik] = pupils;
	if (!una || !vik) throw new Error('two pupils were made');
	const [teacher, other] = [
		await world.staff(school, ['teacher'], 'Mr Class'),
		await world.staff(school, ['teacher'])
	];
	for (const one of [teacher, other])
		await store.asOwner`insert into class_staff (school_id, id, class_id, membership_id, since)
			values (${school.id}, ${newId()}, ${otters}, ${one.membershipId}, '2025-09-01')`;
	const asked = newId();
	await askToTalk(world.ctx(una, school), asked, teacher.membershipId);
	await askToTalk(world.ctx(vik, school), newId(), null);
	const own = world.ctx(teacher, school);
	expect((await openTeam(own)).talks).toMatchObject([{ id: asked, shownName: 'Una', withName: 'Mr Class' }]);
	expect((await openTeam(world.ctx(other, school))).talks).toEqual([]);
	expect((await openDay(ctx)).talks).toHaveLength(2);
	await answerTalk(own, asked, 'seen');
	const { requests } = await openTalk(world.ctx(una, school));
	expect(requests[0]?.steps).toMatchObject([{ step: 'seen', who: 'Mr Class' }]);
	await answerTalk(own, asked, 'met');
	expect((await openTeam(own)).talks).toEqual([]);
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

test('no concern is ever too old to be found again, and none that waits is behind another', async () => {
	const { mentor, ctx, pupils } = await caseload(['Hew']);
	const [hew] = pupils;
	if (!hew) throw new Error('a pupil was made');
	const entry = await send(hew, { corner: 4 });
	const lead = world.ctx(await world.staff(school, ['dsl'], 'Mx Years'), school);
	const ids: string[] = [];
	for (let days = 120; days > 0; days -= 1) {
		const id = newId(new Date(Date.now() - days * 86_400_000));
		ids.unshift(id);
		await store.asOwner`insert into concerns (school_id, id, pupil_id, day, slot, membership_id, words, told_in_person, at)
			select school_id, ${id}, pupil_id, day, slot, ${mentor.membershipId}, 'A canary.', true, at from check_ins
			where id = ${entry}`;
		// The oldest of all still waits.
		if (days < 120) await acknowledgeConcern(lead, id);
	}
	const [oldest] = ids.splice(-1);
	const read: string[] = [];
	let page = await openConcerns(ctx);
	expect(page.concerns[0]).toMatchObject({ id: oldest, acknowledgedBy: null, checkInId: entry });
	read.push(...page.concerns.slice(1).map(({ id }) => id));
	while (page.next) {
		page = await openConcerns(ctx, page.next);
		read.push(...page.concerns.map(({ id }) => id));
	}
	expect(read).toEqual(ids);
	expect((await openConcerns(lead, 'no id')).concerns[0]?.id).toBe(oldest);
	const stranger = world.ctx(await world.staff(school), school);
	expect((await openConcerns(stranger, ids[0])).concerns).toEqual([]);
});

test('a mentor who taps twice, or sends again what had got through, sends one answer and raises one concern', async () => {
	const { mentor, ctx, pupils } = await caseload(['Oz']);
	const [oz] = pupils;
	if (!oz) throw new Error('a pupil was made');
	const checkIn = await send(oz, { corner: 1 });
	const again = world.ctx(mentor, school, new Date(Date.now() + 120_000));
	const answers = await Promise.all(
		[ctx, ctx, again].map((one) => addComment(one, checkIn, 'Well climbed.'))
	);
	expect(new Set(answers).size).toBe(1);
	const other = await addComment(ctx, checkIn, 'See you at two.');
	expect((await openEntry(ctx, checkIn)).comments.map(({ id }) => id).toSorted()).toEqual(
		[answers[0], other].toSorted()
	);
	const given = { words: 'A bruise.', childWords: null, toldInPerson: true };
	const raised = await Promise.all([ctx, ctx, again].map((one) => raiseConcern(one, checkIn, given)));
	expect(new Set(raised).size).toBe(1);
	const traces = await store.asOwner`
		select verb from traces where pupil_id = ${oz.pupilId} and verb in ('commented', 'raised') order by verb`;
	expect(traces.map(({ verb }) => verb)).toEqual(['commented', 'commented', 'raised']);
	await takeBackComment(ctx, other);
	expect(await addComment(ctx, checkIn, 'See you at two.')).not.toBe(other);
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

test('a letter that is taken back is off the family’s page at once, and its words are given back to be put right', async () => {
	const { ctx, pupils } = await caseload(['Meg', 'Nat']);
	const [meg, nat] = pupils;
	if (!meg || !nat) throw new Error('two pupils were made');
	const guardian = await world.guardian(school, meg);
	const family = world.ctx(guardian, school);
	const id = await writeLetter(ctx, meg.pupilId, 'Nat read aloud today.', 'What did you read?');
	const kept = await writeLetter(ctx, meg.pupilId, 'Meg laughed a lot.', null);
	expect((await openChild(family, meg.pupilId)).letters).toHaveLength(2);

	const stranger = world.ctx(await world.staff(school), school);
	await expect(takeBackLetter(stranger, meg.pupilId, id)).rejects.toMatchObject({ status: 404 });
	await expect(takeBackLetter(family, meg.pupilId, id)).rejects.toMatchObject({ status: 404 });
	await expect(takeBackLetter(ctx, nat.pupilId, id)).rejects.toMatchObject({ status: 404 });
	expect((await openChild(family, meg.pupilId)).letters).toHaveLength(2);

	expect(await takeBackLetter(ctx, meg.pupilId, id)).toEqual({
		sentence: 'Nat read aloud today.',
		ask: 'What did you read?'
	});
	const left = (await openChild(family, meg.pupilId)).letters;
	expect(left.map(({ sentence }) => sentence)).toEqual(['Meg laughed a lot.']);
	expect((await openPupil(ctx, meg.pupilId)).letters.map((one) => one.id)).toEqual([kept]);
	await expect(takeBackLetter(ctx, meg.pupilId, id)).rejects.toMatchObject({ status: 404 });
	const traces = await store.asOwner`
		select verb from traces where item_id = ${id} order by verb`;
	expect(traces.map(({ verb }) => verb)).toEqual(['took back', 'wrote']);
});

test('a comment that the child has seen is changed as a new wording: the child reads the newest, staff read all', async () => {
	const { mentor, ctx, pupils } = await caseload(['Lou']);
	const [lou] = pupils;
	if (!lou) throw new Error('a pupil was made');
	const checkIn = await send(lou, { corner: 1 });
	const id = await addComment(ctx, checkIn, 'Wel climbed.');
	// Within the minute nobody has seen it: there is nothing to tell of.
	await changeComment(ctx, checkIn, id, 'Well climbed.');
	expect((await openEntry(ctx, checkIn)).comments).toMatchObject([{ body: 'Well climbed.', earlier: [] }]);
	const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
	const childReads = async (seconds: number) =>
		(await openOwnEntries(world.ctx(lou, school, at(seconds)))).entries.flatMap(({ answers }) => answers);
	expect(await childReads(30)).toEqual([]);
	expect(await childReads(70)).toMatchObject([{ body: 'Well climbed.', changed: false }]);
	const later = world.ctx(mentor, school, at(120));
	await changeComment(later, checkIn, id, 'Well climbed, Lou.');
	await changeComment(later, checkIn, id, 'Well climbed, Lou.');
	await changeComment(later, checkIn, id, 'Well done, Lou.');
	expect(await childReads(130)).toMatchObject([{ body: 'Well done, Lou.', changed: true }]);
	const [comment] = (await openEntry(later, checkIn)).comments;
	expect(comment?.earlier.map(({ body }) => body)).toEqual(['Well climbed.', 'Well climbed, Lou.']);
	expect(comment?.changedAt).not.toBe(null);
	const colleague = await world.staff(school);
	await world.onCaseload(colleague, lou);
	const notTheirs = changeComment(world.ctx(colleague, school), checkIn, id, 'x');
	await expect(notTheirs).rejects.toMatchObject({ status: 404 });
	await expect(takeBackComment(later, id)).rejects.toMatchObject({ status: 404 });
});

test('what is taken back within the minute leaves nothing for the child, and cannot be changed any more', async () => {
	const { ctx, pupils } = await caseload(['May']);
	const [may] = pupils;
	if (!may) throw new Error('a pupil was made');
	const checkIn = await send(may, { corner: 1 });
	const id = await addComment(ctx, checkIn, 'For somebody else.');
	await takeBackComment(ctx, id);
	await expect(changeComment(ctx, checkIn, id, 'x')).rejects.toMatchObject({ status: 404 });
	const hour = world.ctx(may, school, new Date(Date.now() + 3_600_000));
	expect((await openOwnEntries(hour)).entries.flatMap(({ answers }) => answers)).toEqual([]);
});

test('the caseload says when a pupil was last seen: an entry read, a talk had', async () => {
	const { mentor, ctx, pupils } = await caseload(['Ned']);
	const [ned] = pupils;
	if (!ned) throw new Error('a pupil was made');
	const checkIn = await send(ned, { corner: 1 });
	const seenAt = async () => (await openCaseload(ctx)).at(0)?.seenAt;
	expect(await seenAt()).toBe(null);
	await openEntry(ctx, checkIn);
	expect(new Date((await seenAt()) ?? 0)).toEqual(ctx.now);
	const request = newId();
	await store.asOwner`insert into talk_requests (school_id, id, pupil_id, adult_id)
		values (${school.id}, ${request}, ${ned.pupilId}, ${mentor.membershipId})`;
	const later = new Date(Date.now() + 60_000);
	await answerTalk(world.ctx(mentor, school, later), request, 'met');
	expect(new Date((await seenAt()) ?? 0)).toEqual(later);
});

test('an entry that a colleague has reviewed is theirs: the second is told who and when', async () => {
	const { ctx, pupils } = await caseload(['Oz']);
	const [oz] = pupils;
	if (!oz) throw new Error('a pupil was made');
	const checkIn = await send(oz, { corner: 1 });
	const colleague = await world.staff(school, ['mentor'], 'Mr Second');
	await world.onCaseload(colleague, oz);
	const theirs = world.ctx(colleague, school);
	expect(await reviewEntry(theirs, checkIn)).toBe(undefined);
	expect(await reviewEntry(ctx, checkIn)).toMatchObject({ by: 'Mr Second' });
	expect(await findReviewedToday(ctx, checkIn)).toBe(undefined);
	expect(await findReviewedToday(theirs, checkIn)).toMatchObject({ id: checkIn });
	expect(await findReviewedToday(theirs, 'anything else')).toBe(undefined);
	await expect(takeBackReview(ctx, checkIn)).rejects.toMatchObject({ status: 404 });
});

test('a mentor whose time with a pupil is over neither sees today’s review of theirs nor takes it back', async () => {
	const { mentor, ctx, pupils } = await caseload(['Ray']);
	const [ray] = pupils;
	if (!ray) throw new Error('a pupil was made');
	const checkIn = await send(ray, { corner: 1 });
	await reviewEntry(ctx, checkIn);
	expect(await findReviewedToday(ctx, checkIn)).toMatchObject({ id: checkIn });
	await store.asOwner`update caseloads set until = '2025-12-01' where membership_id = ${mentor.membershipId}`;
	expect(await listReviewedToday(ctx)).toEqual([]);
	await expect(takeBackReview(ctx, checkIn)).rejects.toMatchObject({ status: 404 });
	expect(
		(await store.asOwner`select from reviews where pupil_id = ${ray.pupilId} and undone_at is null`).length
	).toBe(1);
});

test('a teacher sees what their class has shared with the team, without words, and opening it is logged', async () => {
	const teacher = await world.staff(school, ['teacher'], 'Miss Class');
	const wrens = await world.classOf(school, 'Wren');
	await store.asOwner`insert into class_staff (school_id, id, class_id, membership_id, since)
		values (${school.id}, ${newId()}, ${wrens}, ${teacher.membershipId}, '2025-09-01')`;
	const [pia, quin] = [await world.pupil(school, wrens, 'Pia'), await world.pupil(school, wrens, 'Quin')];
	const shared = await send(pia, { corner: 1, note: 'CANARY', audience: 'team' });
	await send(quin, { corner: 1, note: 'CANARY' });
	const goal = newId();
	await store.asOwner`insert into goals (school_id, id, pupil_id, number, about, want)
		values (${school.id}, ${goal}, ${pia.pupilId}, 1, 'learning', 'CANARY')`;
	const ctx = world.ctx(teacher, school);
	await expect(openGoal(ctx, goal)).rejects.toMatchObject({ status: 404 });
	await store.asOwner`insert into shares (school_id, id, pupil_id, goal_id, audience, by_kind, by_id)
		values (${school.id}, ${newId()}, ${pia.pupilId}, ${goal}, 'team', 'pupil', ${pia.pupilId})`;
	const readings = async () =>
		(await store.asOwner`select from access_log where viewer_id = ${teacher.membershipId}`).length;
	const list = await openTeam(ctx);
	expect(list.checkIns.map(({ id, opened }) => [id, opened])).toEqual([[shared, false]]);
	expect(list.goals.map(({ id }) => id)).toEqual([goal]);
	expect(JSON.stringify(list)).not.toContain('CANARY');
	expect(await readings()).toBe(0);
	await openEntry(ctx, shared);
	expect((await openGoal(ctx, goal)).want).toBe('CANARY');
	expect(await readings()).toBe(2);
	expect((await openTeam(ctx)).checkIns).toMatchObject([{ opened: true }]);
	await store.asOwner`update shares set withdrawn_at = now() where pupil_id = ${pia.pupilId}`;
	expect(await openTeam(ctx)).toEqual({ checkIns: [], goals: [], talks: [] });
	const stranger = world.ctx(await world.staff(school, ['teacher']), school);
	expect(await openTeam(stranger)).toEqual({ checkIns: [], goals: [], talks: [] });
});

test('a colleague who reads a shared check-in sees nothing of what the child shares with the mentor alone', async () => {
	const { ctx: mentor, pupils } = await caseload(['Una']);
	const [una] = pupils;
	if (!una) throw new Error('a pupil was made');
	const teacher = await world.staff(school, ['teacher']);
	const robins = await world.classOf(school, 'Robin');
	await store.asOwner`insert into class_staff (school_id, id, class_id, membership_id, since)
		values (${school.id}, ${newId()}, ${robins}, ${teacher.membershipId}, '2025-09-01')`;
	await store.asOwner`insert into class_members (school_id, id, class_id, pupil_id, since)
		values (${school.id}, ${newId()}, ${robins}, ${una.pupilId}, '2025-09-01')`;
	for (const number of [1, 2])
		await store.asOwner`insert into goals (school_id, id, pupil_id, number, about, want)
			values (${school.id}, ${newId()}, ${una.pupilId}, ${number}, 'me', ${`Wish ${number}`})`;
	await store.asOwner`insert into shares (school_id, id, pupil_id, goal_id, audience, by_kind, by_id)
		select ${school.id}, ${newId()}, pupil_id, id, 'team', 'pupil', pupil_id from goals
		where pupil_id = ${una.pupilId} and number = 2`;
	const checkIn = await send(una, { corner: 1, audience: 'team' });
	await addComment(mentor, checkIn, 'Shall we talk about it?');
	const [comment] = (await openEntry(mentor, checkIn)).comments;
	const later = world.ctx(una, school, new Date(Date.now() + 61_000));
	await replyTo(later, { id: newId(), comment: comment?.id ?? '', words: 'Only with you.' });
	const seen = await openEntry(world.ctx(teacher, school), checkIn);
	expect(seen.subjects.goals).toEqual([{ number: 2, name: 'Wish 2' }]);
	expect(seen.comments).toEqual([]);
	const own = await openEntry(mentor, checkIn);
	expect(own.subjects.goals).toHaveLength(2);
	expect(own.comments).toMatchObject([{ replies: [{ words: 'Only with you.' }] }]);
});

test('only a teacher without pupils of their own begins with the team', async () => {
	const teacher = await world.staff(school, ['teacher']);
	const ctx = world.ctx(teacher, school);
	expect(await startsWithTeam(ctx)).toBe(true);
	await world.onCaseload(teacher, await world.pupil(school, otters, 'Rae'), { kind: 'cover' });
	expect(await startsWithTeam(ctx)).toBe(false);
	expect(await startsWithTeam(world.ctx(await world.staff(school, ['mentor', 'teacher']), school))).toBe(
		false
	);
});

test('a pupil’s page draws feelings and goals on one time, and tells of concerns only those who may read them', async () => {
	const { ctx, pupils } = await caseload(['Sol']);
	const [sol] = pupils;
	if (!sol) throw new Error('a pupil was made');
	const goal = newId();
	await store.asOwner`insert into goals (school_id, id, pupil_id, number, about, want)
		values (${school.id}, ${goal}, ${sol.pupilId}, 1, 'learning', 'Read a chapter')`;
	await store.asOwner`insert into goal_ratings (school_id, id, pupil_id, goal_id, day, band, confidence, progress)
		select ${school.id}, gen_random_uuid(), ${sol.pupilId}, ${goal}, current_date - d, 'b', 5, 10 - d / 10
		from unnest(array[20, 10, 0]) d`;
	const checkIn = await send(sol, { corner: 2 });
	await addFollowUp(ctx, checkIn, '2030-01-01', 'Ask about the chapter');
	await raiseConcern(ctx, checkIn, { words: 'A canary.', childWords: null, toldInPerson: false });
	const page = await openPupil(ctx, sol.pupilId);
	expect(page.feelings.days).toHaveLength(1);
	expect(page.goals).toMatchObject([
		{ want: 'Read a chapter', far: { sentence: { key: 'rated-up', from: 8, to: 10 } } }
	]);
	expect(page.goals[0]?.far.days).toHaveLength(3);
	expect(page.followUps).toMatchObject([{ words: 'Ask about the chapter', done: false }]);
	expect(page.concerns).toMatchObject([{ acknowledged: false }]);
	const colleague = await world.staff(school);
	await world.onCaseload(colleague, sol);
	const theirs = await openPupil(world.ctx(colleague, school), sol.pupilId);
	expect(theirs.concerns).toEqual([]);
	expect(theirs.followUps).toEqual([]);
	expect(theirs.goals).toHaveLength(1);
});
