import { sql } from 'drizzle-orm';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { Context } from '#lib/server/context.ts';
import { newId } from '#lib/server/ids.ts';
import * as caseload from '#lib/server/services/caseload.ts';
import * as caseloads from '#lib/server/services/caseloads.ts';
import * as checkIns from '#lib/server/services/check-ins.ts';
import * as classes from '#lib/server/services/classes.ts';
import * as comments from '#lib/server/services/comments.ts';
import * as concerns from '#lib/server/services/concerns.ts';
import * as credentials from '#lib/server/services/credentials.ts';
import * as family from '#lib/server/services/family.ts';
import * as goals from '#lib/server/services/goals.ts';
import * as guardians from '#lib/server/services/guardians.ts';
import * as invitations from '#lib/server/services/invitations.ts';
import * as letters from '#lib/server/services/letters.ts';
import * as notes from '#lib/server/services/notes.ts';
import * as people from '#lib/server/services/people.ts';
import * as home from '#lib/server/services/pupil-home.ts';
import * as pupilPage from '#lib/server/services/pupil-page.ts';
import * as pupils from '#lib/server/services/pupils.ts';
import * as replies from '#lib/server/services/replies.ts';
import * as resets from '#lib/server/services/reset-offers.ts';
import * as reviews from '#lib/server/services/reviews.ts';
import { listRosters } from '#lib/server/services/roster/preview.ts';
import * as settings from '#lib/server/services/settings.ts';
import * as help from '#lib/server/services/sign-in-help.ts';
import * as tablets from '#lib/server/services/tablets.ts';
import * as talk from '#lib/server/services/talk.ts';
import { answerTalk } from '#lib/server/services/talk-answers.ts';
import * as terms from '#lib/server/services/terms.ts';
import * as day from '#lib/server/services/today.ts';
import { tablesOf, tablesOfASchool } from '../support/catalogue.ts';
import { testStore } from '../support/database.ts';
import { worldOf } from '../support/world.ts';
import { conditions, expected } from './expected.ts';
import { whileBroken } from './switches.ts';
import { makeWorld, type Things } from './world.ts';

vi.mock('#lib/server/policies/accounts.ts', async (real) => switchedOf('accounts', await real()));
vi.mock('#lib/server/policies/check-ins.ts', async (real) => switchedOf('check-ins', await real()));
vi.mock('#lib/server/policies/concerns.ts', async (real) => switchedOf('concerns', await real()));
vi.mock('#lib/server/policies/families.ts', async (real) => switchedOf('families', await real()));
vi.mock('#lib/server/policies/goals.ts', async (real) => switchedOf('goals', await real()));
vi.mock('#lib/server/policies/pupils.ts', async (real) => switchedOf('pupils', await real()));
vi.mock('#lib/server/policies/reach.ts', async (real) => switchedOf('reach', await real()));

async function switchedOf(room: string, real: object) {
	const { switched } = await import('./switches.ts');
	return switched(room, real as Record<string, unknown>);
}

type Asking = (ctx: Context, things: Things) => Promise<unknown>;
const pupilForm = {
	...{ firstName: 'Other', surname: 'Name', face: false, calm: false, aloud: false, simple: false },
	classes: []
};

/** What reads; whoever asks, the words of another school must not be in the answer. */
const reads: Record<string, Asking> = {
	'a caseload': (ctx) => caseload.openCaseload(ctx),
	'a pupil of a caseload': (ctx, { pupil }) => pupilPage.openPupil(ctx, pupil),
	'who has which caseload': (ctx) => caseloads.listCaseloads(ctx),
	"a mentor's caseload": (ctx, { member }) => caseloads.openCaseload(ctx, member),
	'the classes': (ctx) => classes.listClassesOfSchool(ctx),
	'a class': (ctx, thing) => classes.openClass(ctx, thing.class),
	concerns: (ctx) => concerns.openConcerns(ctx),
	'a family': (ctx) => family.openFamily(ctx),
	'a child of a family': (ctx, { pupil }) => family.openChild(ctx, pupil),
	'own goals': (ctx) => goals.openGoals(ctx),
	families: (ctx) => guardians.listFamilies(ctx),
	'a tie': (ctx, { tie }) => guardians.openTie(ctx, tie),
	'own home': (ctx) => home.openHome(ctx),
	staff: (ctx) => people.listStaff(ctx),
	'a person': (ctx, { member }) => people.openPerson(ctx, member),
	pupils: (ctx) => pupils.listPupilsOfSchool(ctx, {}),
	'the pupils of a class': (ctx, thing) => pupils.listPupilsOfSchool(ctx, { classId: thing.class }),
	'a pupil at the office': (ctx, { pupil }) => pupils.openPupil(ctx, pupil),
	'own entries': (ctx) => replies.openOwnEntries(ctx),
	queue: (ctx) => reviews.listQueue(ctx),
	'an entry': (ctx, { checkIn }) => reviews.openEntry(ctx, checkIn),
	'what was reviewed': (ctx) => reviews.listReviewedToday(ctx),
	rosters: (ctx) => listRosters(ctx),
	settings: (ctx) => settings.openSettings(ctx),
	'the classes to help': (ctx) => help.listClassesToHelp(ctx),
	'a class to help': (ctx, thing) => help.openHelp(ctx, thing.class),
	tablets: (ctx) => tablets.openTablets(ctx),
	'a tablet': (ctx, { tablet }) => tablets.openTablet(ctx, tablet),
	'own talks': (ctx) => talk.openTalk(ctx),
	terms: (ctx) => terms.listTermsOfSchool(ctx),
	"a mentor's day": (ctx) => day.openDay(ctx)
};

/** What writes; whoever asks, no row of another school may change. The last ends most, so that the others can be tried. */
const writes: Record<string, Asking> = {
	'a note': (ctx, { checkIn }) => notes.addNote(ctx, checkIn, 'x'),
	'a follow-up': (ctx, { checkIn }) => notes.addFollowUp(ctx, checkIn, '2026-12-01', null),
	'a follow-up done': (ctx, { followUp }) => notes.closeFollowUp(ctx, followUp),
	'a comment': (ctx, { checkIn }) => comments.addComment(ctx, checkIn, 'x'),
	'a concern': (ctx, { checkIn }) =>
		concerns.raiseConcern(ctx, checkIn, { words: 'x', childWords: null, toldInPerson: false }),
	'a concern acknowledged': (ctx, { concern }) => concerns.acknowledgeConcern(ctx, concern),
	'a letter': (ctx, { pupil }) => letters.writeLetter(ctx, pupil, 'x', null),
	'a letter taken back': (ctx, { pupil, letter }) => letters.takeBackLetter(ctx, pupil, letter),
	'a review': (ctx, { checkIn }) => reviews.reviewEntry(ctx, checkIn),
	'a review taken back': (ctx, { checkIn }) => reviews.takeBackReview(ctx, checkIn),
	'a talk answered': (ctx, thing) => answerTalk(ctx, thing.talk, 'seen'),
	'a talk asked for, of an adult': (ctx, { member }) => talk.askToTalk(ctx, newId(), member),
	'a talk taken back': (ctx, thing) => talk.takeTalkBack(ctx, thing.talk),
	'a reply': (ctx, { comment }) => replies.replyTo(ctx, { id: newId(), comment, symbol: 'heart' }),
	'a check-in': (ctx, { checkIn }) =>
		checkIns.sendCheckIn(ctx, { id: checkIn, day: '2026-01-05', slot: 1, band: 'b', answers: { corner: 1 } }),
	'a step ticked': (ctx, { goalStep, goal }) => goals.tick(ctx, goal, goalStep, true),
	'a goal moved': (ctx, { goal }) => goals.moveGoal(ctx, goal, 'put-aside'),
	'a tie verified': (ctx, { tie }) => guardians.verifyTie(ctx, tie),
	'an adult barred': (ctx, { tie }) =>
		guardians.barAdult(ctx, tie, { ground: 'court', reason: 'x', since: '2099-01-01' }),
	'a bar lifted': (ctx, { barredTie, block }) => guardians.liftBlock(ctx, barredTie, block),
	'an adult invited': (ctx, { pupil }) =>
		invitations.inviteGuardian(ctx, {
			email: `${newId()}@x.example`,
			name: 'x',
			pupilId: pupil,
			relation: 'x'
		}),
	'a reset offered': (ctx, { member }) => resets.offerReset(ctx, member),
	'a second factor forgotten': (ctx, { member }) => resets.forgetSecondFactor(ctx, member),
	'sign-in opened': (ctx, thing) => help.openWindow(ctx, thing.class, 20),
	'sign-in closed': (ctx, thing) => help.closeWindow(ctx, thing.class),
	'a child let in': (ctx, thing) => help.letIn(ctx, thing.class, thing.pupil),
	'new pictures': (ctx, thing) => credentials.givePictures(ctx, thing.class, [thing.pupil]),
	'new cards': (ctx, thing) => credentials.issueCards(ctx, thing.class, [thing.pupil]),
	'a card ended': (ctx, thing) => credentials.endCard(ctx, thing.class, thing.pupil),
	'a tablet set up': (ctx, thing) => tablets.enrolTablet(ctx, { name: 'x', classIds: [thing.class] }),
	'a tablet changed': (ctx, thing) =>
		tablets.changeTablet(ctx, thing.tablet, { name: 'x', classIds: [thing.class] }),
	'a tablet ended': (ctx, { tablet }) => tablets.endTablet(ctx, tablet),
	'a term changed': (ctx, { term }) =>
		terms.keepTerm(ctx, { row: term, name: 'x', startsOn: '2025-09-01', endsOn: '2025-12-01' }),
	'a caseload grown': (ctx, { member, pupil }) =>
		caseloads.addToCaseload(ctx, member, { kind: 'mentor', since: '2025-09-01', pupils: [pupil] }),
	'a class changed': (ctx, thing) =>
		classes.changeClass(ctx, thing.class, { name: newId(), band: 'b', signIn: 'four' }),
	'an adult of a class': (ctx, thing) => classes.addClassAdult(ctx, thing.class, thing.member),
	'a pupil changed': (ctx, { pupil }) => pupils.changePupil(ctx, pupil, pupilForm),
	'roles changed': (ctx, { member }) => people.changeRoles(ctx, member, ['mentor', 'admin']),
	'a tie ended': (ctx, { tie }) => guardians.endTie(ctx, tie),
	'a class archived': (ctx, thing) => classes.archiveClass(ctx, thing.class),
	'a pupil archived': (ctx, { pupil }) => pupils.archivePupil(ctx, pupil),
	'access ended': (ctx, { member }) => people.endAccess(ctx, member)
};

const store = await testStore();
let world: Awaited<ReturnType<typeof makeWorld>>;
beforeAll(async () => {
	world = await makeWorld(store);
}, 60_000);

const asking = ['pupil', 'mentor', 'teacher', 'dsl', 'admin', 'guardian', 'blocked'] as const;

/** Everybody of the first school tries everything on the second, by its real ids. */
async function tryEverything() {
	const before = await rowsElsewhere();
	const found: string[] = [];
	for (const name of asking)
		for (const [what, ask] of [...Object.entries(reads), ...Object.entries(writes)]) {
			const answer = await ask(ctxOf(world.people[name], 'own'), world.elsewhere).catch(() => undefined);
			if (JSON.stringify(answer ?? null).includes('CNRY-B')) found.push(`${name} reads ${what}`);
		}
	const after = await rowsElsewhere();
	for (const [table, rows] of after) if (before.get(table) !== rows) found.push(`${table} changed`);
	return found;
}

test(
	'with every rule in code saying yes, the database alone keeps the schools apart',
	{ timeout: 120_000 },
	async () => {
		const yes = Object.entries(expected).map(([name, row]) => [name, 'yes' in row ? true : sql`true`]);
		const open = [...yes, ...conditions.map((name) => [name, sql`true`])];
		const instead = Object.fromEntries(open.map(([name, answer]) => [name, () => answer]));
		const found = await whileBroken(instead, async () => {
			// The rules do say yes: a teacher reads what a child of their own school kept from them.
			const kept = await reviews.openEntry(ctxOf(world.people.teacher, 'own'), world.own.checkIn);
			expect(JSON.stringify(kept)).toContain('CNRY-A-say');
			return tryEverything();
		});
		expect(found).toEqual([]);
	}
);

test(
	'with every lock of the database open, the rules in code alone keep the schools apart',
	{ timeout: 120_000 },
	async () => {
		const tables = await tablesOf(store.asOwner);
		for (const table of tables)
			await store.asOwner.unsafe(
				`alter table ${table} disable row level security, no force row level security`
			);
		// The locks are open: whoever asks without a rule sees both schools.
		const all = await ctxOf(world.people.admin, 'own').db(
			(tx) => tx.sql`select distinct school_id from pupils`
		);
		expect(all).toHaveLength(2);
		const found = await tryEverything();
		for (const table of tables)
			await store.asOwner.unsafe(`alter table ${table} enable row level security, force row level security`);
		expect(found).toEqual([]);
	}
);

test('all of it works for somebody of that school, or nothing was tried', { timeout: 60_000 }, async () => {
	const { pupilElsewhere, mentorElsewhere, dslElsewhere, adminElsewhere, guardianElsewhere } = world.people;
	const theirs = [pupilElsewhere, mentorElsewhere, dslElsewhere, adminElsewhere, guardianElsewhere];
	const idle: string[] = [];
	for (const [what, ask] of Object.entries({ ...reads, ...writes })) {
		let works = false;
		for (const viewer of theirs) {
			const answer = await ask(ctxOf(viewer, 'elsewhere'), world.elsewhere).catch((fault) => ({ fault }));
			works ||= answer === undefined || !JSON.stringify(answer ?? null).includes('"fault"');
		}
		if (!works) idle.push(what);
	}
	expect(idle).toEqual([]);
});

const ctxOf = (viewer: Viewer, where: 'own' | 'elsewhere') =>
	worldOf(store).ctx(viewer, world.schools[where]);

/** Every row of the second school, table by table, as one print each. */
async function rowsElsewhere(): Promise<Map<string, string>> {
	const prints = new Map<string, string>();
	const school = world.schools.elsewhere.id;
	const tables = [...(await tablesOfASchool(store.asOwner)), 'sessions', 'invitations', 'jobs'];
	for (const table of tables) {
		const [row] = await store.asOwner.unsafe<{ print: string }[]>(
			`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
				from ${table} t where school_id = $1`,
			[school]
		);
		prints.set(table, row?.print ?? '');
	}
	return prints;
}
