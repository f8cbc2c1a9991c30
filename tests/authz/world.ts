import { createHash } from 'node:crypto';
import { dayAt } from '#lib/domain/school-day.ts';
import type { PupilViewer, StaffViewer, Viewer } from '#lib/domain/viewer.ts';
import { startSession } from '#lib/server/auth/session.ts';
import { newTabletToken } from '#lib/server/auth/tablet.ts';
import type { School } from '#lib/server/context.ts';
import { newId } from '#lib/server/ids.ts';
import { addComment } from '#lib/server/services/comments.ts';
import { sendCheckIn } from '#lib/server/services/check-ins.ts';
import { openToday } from '#lib/server/services/drafts.ts';
import { raiseConcern } from '#lib/server/services/concerns.ts';
import { moveGoal, startGoal } from '#lib/server/services/goals.ts';
import { addFollowUp, addNote } from '#lib/server/services/notes.ts';
import { replyTo } from '#lib/server/services/replies.ts';
import { askToTalk } from '#lib/server/services/talk.ts';
import { writeLetter } from '#lib/server/services/letters.ts';
import type { TestStore } from '../support/database.ts';
import { worldOf } from '../support/world.ts';
import type { ViewerName } from './matrix.ts';

/** The ids that routes name: one set a school. */
export type Things = Record<(typeof things)[number], string>;
const things = [
	...(['pupil', 'checkIn', 'member', 'class', 'roster', 'goal', 'tie'] as const),
	...([
		'concern',
		'talk',
		'comment',
		'tablet',
		'followUp',
		'goalStep',
		'block',
		'barredTie',
		'term',
		'letter',
		'invitation'
	] as const)
];

/** Two schools full of canaries, a cookie for every viewer, and what the routes of each school name. */
export async function makeWorld(store: TestStore) {
	const world = worldOf(store);
	const first = await makeSchool(store, world, 'A');
	const second = await makeSchool(store, world, 'B');
	const { school, asha, ben, classId, mentor } = first;

	const cover = await world.staff(school, ['mentor'], 'Mr Cover');
	await world.onCaseload(cover, asha, { kind: 'cover' });
	const ended = await world.staff(school, ['mentor'], 'Ms Before');
	await world.onCaseload(ended, asha, { since: '2025-01-01', until: '2025-02-01' });
	const teacher = await world.staff(school, ['teacher'], 'Mr Class');
	await store.asOwner`insert into class_staff (school_id, id, class_id, membership_id, since)
		values (${school.id}, ${newId()}, ${classId}, ${teacher.membershipId}, '2025-09-01')`;
	const blocked = await world.guardian(school, asha, { name: 'Mr Blocked' });
	await store.asOwner`insert into guardian_blocks (school_id, id, membership_id, pupil_id, reason, since, set_by)
		values (${school.id}, ${newId()}, ${blocked.membershipId}, ${asha.pupilId}, 'court-order', '2025-01-01',
			${mentor.membershipId})`;

	const people = {
		pupil: asha,
		classmate: ben,
		pupilElsewhere: second.asha,
		mentor,
		cover,
		// A teacher, too, who works with pupils one by one and has not been given any yet.
		stranger: await world.staff(school, ['mentor', 'teacher'], 'Ms Stranger'),
		ended,
		teacher,
		dsl: await world.staff(school, ['dsl'], 'Mx Lead'),
		admin: await world.staff(school, ['admin'], 'Ms Office'),
		mentorElsewhere: second.mentor,
		dslElsewhere: await world.staff(second.school, ['dsl'], 'Mx Other'),
		adminElsewhere: await world.staff(second.school, ['admin'], 'Ms Other'),
		guardian: await world.guardian(school, asha),
		unverified: await world.guardian(school, asha, { verified: false }),
		blocked,
		sibling: await world.guardian(school, ben)
	} satisfies Partial<Record<ViewerName, Viewer>>;
	const cookies: Partial<Record<ViewerName, string>> = { tablet: `foothold-tablet=${first.tablet}` };
	for (const [name, viewer] of Object.entries(people))
		cookies[name as ViewerName] = `foothold=${await signIn(store, viewer)}`;
	return {
		cookies,
		people: { ...people, guardianElsewhere: second.carer },
		schools: { own: first.school, elsewhere: second.school },
		own: first.things,
		elsewhere: second.things,
		/** The same pupil's check-in and goal that the family sees, and the team. */
		shared: { ...first.things, ...first.shared }
	};
}

async function makeSchool(store: TestStore, world: ReturnType<typeof worldOf>, mark: 'A' | 'B') {
	const school = await world.school(`CNRY-${mark}-school`);
	const classId = await world.classOf(school, `CNRY-${mark}-class`);
	const asha = await world.pupil(school, classId, `CNRY-${mark}-asha`);
	const ben = await world.pupil(school, classId, `CNRY-${mark}-ben`);
	const mentor = await world.staff(school, ['mentor'], `CNRY-${mark}-mentor`);
	await world.onCaseload(mentor, asha);
	const ctx = world.ctx(asha, school);
	const { draft } = await openToday(ctx);
	const { id, day, slot, plan } = draft;
	const answers = { corner: 4, words: ['sad'], note: `CNRY-${mark}-say` } as const;
	await sendCheckIn(ctx, { id, day, slot, band: plan.band, answers });
	const staffCtx = world.ctx(mentor, school, new Date(Date.now() - 120_000));
	await addNote(staffCtx, id, `CNRY-${mark}-staffnote`);
	await addComment(staffCtx, id, `CNRY-${mark}-comment`);
	await raiseConcern(staffCtx, id, {
		words: `CNRY-${mark}-concern`,
		childWords: `CNRY-${mark}-childwords`,
		toldInPerson: false
	});
	const letter = await writeLetter(staffCtx, asha.pupilId, `CNRY-${mark}-letter`, null);
	const goal = await makeGoal(store, asha, 1, `CNRY-${mark}-privategoal`);
	const shared = await makeGoal(store, asha, 2, `CNRY-${mark}-sharedgoal`);
	await store.asOwner`insert into shares (school_id, id, pupil_id, goal_id, audience, by_kind, by_id)
		values (${school.id}, ${newId()}, ${asha.pupilId}, ${shared}, 'family', 'pupil', ${asha.pupilId})`;
	const shownId = await shareYesterday(world, { school, asha, mentor, mark });
	const carer = await world.guardian(school, asha, { name: `CNRY-${mark}-carer` });
	const [tie] = await store.asOwner<{ id: string }[]>`
		select id from guardianships where school_id = ${school.id} and membership_id = ${carer.membershipId}`;
	const more = await makeWords(store, world, {
		school,
		classId,
		asha,
		ben,
		mentor,
		mark,
		checkIn: id,
		shared
	});
	const { cookie, tokenHash } = newTabletToken(school.id);
	const tabletId = newId();
	await store.asOwner`insert into tablets (school_id, id, name, token_hash, enrolled_by)
		values (${school.id}, ${tabletId}, 'Blue', ${tokenHash}, ${mentor.membershipId})`;
	await store.asOwner`insert into tablet_classes (school_id, tablet_id, class_id)
		values (${school.id}, ${tabletId}, ${classId})`;
	const things: Things = {
		pupil: asha.pupilId,
		checkIn: id,
		member: mentor.membershipId,
		class: classId,
		roster: newId(),
		goal,
		tie: tie?.id ?? '',
		tablet: tabletId,
		letter,
		...more
	};
	const shown = { checkIn: shownId, goal: shared };
	return { school, classId, asha, ben, mentor, carer, things, shared: shown, tablet: cookie };
}

/** Yesterday's check-in is shared with the family; it names both goals, of which one is not. The mentor has answered it. */
async function shareYesterday(
	world: ReturnType<typeof worldOf>,
	{ school, asha, mentor, mark }: { school: School; asha: PupilViewer; mentor: StaffViewer; mark: string }
) {
	const ctx = world.ctx(asha, school, new Date(Date.now() - 24 * 3_600_000));
	const { id, day, slot, plan } = (await openToday(ctx)).draft;
	const rated = (number: number) =>
		({ subject: { kind: 'goal', number }, confidence: 3, progress: 4 }) as const;
	const answers = {
		corner: 1,
		note: `CNRY-${mark}-teamsay`,
		ratings: [rated(1), rated(2)],
		audience: 'family'
	} as const;
	await sendCheckIn(ctx, { id, day, slot, band: plan.band, answers });
	const answered = world.ctx(mentor, school, new Date(Date.now() - 120_000));
	await addComment(answered, id, `CNRY-${mark}-teamcomment`);
	return id;
}

/** Every other text that a person can write, each with its own canary. */
async function makeWords(
	store: TestStore,
	world: ReturnType<typeof worldOf>,
	of: {
		school: School;
		classId: string;
		asha: PupilViewer;
		ben: PupilViewer;
		mentor: StaffViewer;
		mark: string;
		checkIn: string;
		shared: string;
	}
) {
	const { school, classId, asha, ben, mentor, mark, checkIn, shared } = of;
	const sql = store.asOwner;
	const word = (field: string) => `CNRY-${mark}-${field}`;
	const pupilCtx = world.ctx(asha, school);
	const mentorCtx = world.ctx(mentor, school);
	const found = async (table: string) => {
		const [row] = await sql<{ id: string }[]>`
			select id from ${sql(table)} where school_id = ${school.id} order by at limit 1`;
		return row?.id ?? '';
	};
	const [concern, comment, talk, reply] = [
		await found('concerns'),
		await found('comments'),
		newId(),
		newId()
	];
	await replyTo(pupilCtx, { id: reply, comment, words: word('reply') });
	await askToTalk(pupilCtx, talk, null);
	// Children whom nobody works with call too, and so reach the safeguarding lead.
	const cy = await world.pupil(school, classId, word('cy'));
	await askToTalk(world.ctx(cy, school), newId(), null);
	await sql`insert into alerts (school_id, id, pupil_id, kind, day, slot, reasons)
		values (${school.id}, ${newId()}, ${ben.pupilId}, 'worrying-answer', '2026-03-12', 0, '{not-safe}')`;
	const today = dayAt(mentorCtx.now, school.timeZone);
	const followUp = await addFollowUp(mentorCtx, checkIn, today, word('followup'));
	const whole = newId();
	await startGoal(pupilCtx, whole, {
		about: 'me',
		want: word('wholegoal'),
		bestBit: word('bestbit'),
		obstacle: word('obstacle'),
		ifThen: word('ifthen'),
		firstStep: word('firststep'),
		steps: [word('goalstep')],
		targetOn: null
	});
	// Two live goals leave room for another: its page is asked for, too.
	await moveGoal(pupilCtx, whole, 'put-aside');
	await sql`update goals set obstacle = ${word('sharedobstacle')}, best_bit = ${word('sharedbestbit')},
		if_then = ${word('sharedifthen')} where school_id = ${school.id} and id = ${shared}`;
	await sql`insert into goal_ratings (school_id, id, pupil_id, goal_id, day, band, confidence, evidence)
		values (${school.id}, ${newId()}, ${asha.pupilId}, ${whole}, ${today}, 'b', 5, ${word('evidence')})`;
	const [goalStep] = await sql<{ id: string }[]>`select id from goal_steps where school_id = ${school.id}`;
	const [block, term] = [newId(), newId()];
	const barred = await world.guardian(school, asha, { name: word('barred') });
	await sql`insert into guardian_blocks (school_id, id, membership_id, pupil_id, reason, since, until, set_by)
		values (${school.id}, ${block}, ${barred.membershipId}, ${asha.pupilId}, ${`court\n${word('blockreason')}`},
			'2025-01-01', null, ${mentor.membershipId})`;
	const [barredTie] = await sql<{ id: string }[]>`
		select id from guardianships where school_id = ${school.id} and membership_id = ${barred.membershipId}`;
	await sql`insert into terms (school_id, id, name, starts_on, ends_on)
		values (${school.id}, ${term}, ${word('term')}, '2025-09-01', '2025-12-19')`;
	const invitation = newId();
	await sql`insert into invitations (id, token_hash, kind, school_id, email, name, roles, made_by, expires_at)
		values (${invitation}, ${newId()}, 'staff', ${school.id}, ${`${invitation}@example.org`}, ${word('invited')},
			array['mentor'], ${mentor.membershipId}, now() + interval '7 days')`;
	return {
		invitation,
		concern,
		comment,
		talk,
		followUp,
		goalStep: goalStep?.id ?? '',
		block,
		barredTie: barredTie?.id ?? '',
		term
	};
}

async function makeGoal(store: TestStore, pupil: PupilViewer, number: number, want: string) {
	const id = newId();
	await store.asOwner`insert into goals (school_id, id, pupil_id, number, about, want)
		values (${pupil.schoolId}, ${id}, ${pupil.pupilId}, ${number}, 'me', ${want})`;
	return id;
}

async function signIn(store: TestStore, viewer: Viewer) {
	const now = new Date();
	const expiresAt = new Date(now.getTime() + 3_600_000);
	if (viewer.kind === 'nobody') throw new Error('nobody has no session');
	if (viewer.kind === 'pupil') {
		const { schoolId, pupilId } = viewer;
		return startSession(store, { kind: 'pupil', schoolId, pupilId, tabletId: null, now, expiresAt });
	}
	const { schoolId, accountId, membershipId } = viewer;
	return startSession(store, { kind: 'adult', schoolId, accountId, membershipId, now, expiresAt });
}

/** Ids that name nothing, of the same shape. */
export const nothing = (): Things => Object.fromEntries(things.map((thing) => [thing, newId()])) as Things;

/** An answer without what may differ from one asking to the next: nonces, ids, build names. */
export const fingerprint = (body: string, things: Things) => {
	let plain = body.replace(/nonce="[^"]*"/g, '').replace(/__sveltekit_\w+/g, '');
	for (const id of Object.values(things)) plain = plain.replaceAll(id, '');
	return createHash('sha256')
		.update(plain.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ''))
		.digest('hex');
};
