import { expect, test } from 'vitest';
import { testStore } from '../../../../tests/support/database.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { openChild, openFamily } from './family.ts';
import { barAdult, endTie, liftBlock, listFamilies, openTie, verifyTie } from './guardians.ts';

const store = await testStore();
const world = worldOf(store);
const sql = store.asOwner;

async function home({ verified = true } = {}) {
	const school = await world.school();
	const pupil = await world.pupil(school, await world.classOf(school));
	const admin = await world.staff(school, ['admin']);
	const parent = await world.guardian(school, pupil, { verified });
	const [tie] = await sql<
		{ id: string }[]
	>`select id from guardianships where membership_id = ${parent.membershipId}`;
	await sql`insert into sessions (id, kind, school_id, account_id, membership_id, at, last_used_at, expires_at)
		values (${parent.membershipId}, 'adult', ${school.id}, ${parent.accountId}, ${parent.membershipId}, now(), now(), now() + interval '1 hour')`;
	const sessions = () => sql`select from sessions where membership_id = ${parent.membershipId}`;
	const sees = async () => (await openFamily(world.ctx(parent, school))).length === 1;
	const verbs = async () =>
		(await sql`select verb from traces where school_id = ${school.id}`).map((one) => one.verb);
	return {
		school,
		pupil,
		admin,
		parent,
		tie: tie?.id ?? '',
		ctx: world.ctx(admin, school),
		sessions,
		sees,
		verbs
	};
}

const missing = { status: 404 };
const court = { ground: 'court', reason: 'Order in the safe', since: '2025-09-01' } as const;

test('an adult sees nothing until somebody of the office has confirmed them', async () => {
	const { ctx, tie, sees, verbs } = await home({ verified: false });
	expect(await sees()).toBe(false);
	await verifyTie(ctx, tie);
	expect(await sees()).toBe(true);
	expect(await verbs()).toEqual(['verified']);
	expect(await listFamilies(ctx)).toMatchObject([{ id: tie, known: false, barred: false }]);
});

test('whoever is barred is signed out in the same moment, sees nobody, and sees again when it is lifted', async () => {
	const { ctx, tie, pupil, parent, school, sessions, sees, verbs } = await home();
	expect(await sessions()).toHaveLength(1);
	await barAdult(ctx, tie, court);
	expect(await sessions()).toHaveLength(0);
	expect(await sees()).toBe(false);
	await expect(openChild(world.ctx(parent, school), pupil.pupilId)).rejects.toMatchObject(missing);
	const { blocks } = await openTie(ctx, tie);
	expect(blocks).toMatchObject([{ ground: 'court', reason: 'Order in the safe', liftedAt: null }]);
	await liftBlock(ctx, tie, blocks[0]?.id ?? '');
	expect(await sees()).toBe(true);
	expect((await verbs()).toSorted()).toEqual(['barred', 'lifted']);
});

test('whoever confirms an adult is told who is barred from the pupil, whatever name and address they came with', async () => {
	const { school, pupil, ctx, tie, parent } = await home();
	const other = await world.guardian(school, pupil, { verified: false });
	const idOf = async (membershipId: string) =>
		(await sql<{ id: string }[]>`select id from guardianships where membership_id = ${membershipId}`)[0]
			?.id ?? '';
	const waiting = await idOf(other.membershipId);
	expect((await openTie(ctx, waiting)).othersBarred).toEqual([]);
	await barAdult(ctx, tie, { ...court, since: '2999-01-01' });
	expect((await openTie(ctx, waiting)).othersBarred).toEqual([parent.name]);
	expect((await openTie(ctx, tie)).othersBarred).toEqual([]);
	await liftBlock(ctx, tie, (await openTie(ctx, tie)).blocks[0]?.id ?? '');
	await barAdult(ctx, tie, { ...court, until: '2025-10-01' });
	expect((await openTie(ctx, waiting)).othersBarred).toEqual([]);
});

test('an ended tie shows nothing any more, and ends the sessions', async () => {
	const { ctx, tie, sessions, sees } = await home();
	await endTie(ctx, tie);
	expect([await sees(), (await sessions()).length]).toEqual([false, 0]);
	await expect(endTie(ctx, tie)).rejects.toMatchObject(missing);
});

test('a bar cannot end before it begins', async () => {
	const { ctx, tie, sees } = await home();
	expect(await barAdult(ctx, tie, { ...court, until: '2025-08-31' })).toEqual({ fault: 'ends-before' });
	expect(await sees()).toBe(true);
});

test('the safeguarding lead bars an adult; a mentor, a parent and another school cannot find the tie', async () => {
	const { school, tie, parent, pupil, sees } = await home();
	const lead = world.ctx(await world.staff(school, ['dsl']), school);
	const strangers = [
		world.ctx(await world.staff(school, ['mentor', 'teacher', 'head']), school),
		world.ctx(parent, school),
		world.ctx(pupil, school),
		(await home()).ctx
	];
	for (const ctx of strangers)
		for (const deed of [
			openTie,
			verifyTie,
			endTie,
			(one: typeof ctx, id: string) => barAdult(one, id, court)
		])
			await expect(deed(ctx, tie)).rejects.toMatchObject(missing);
	expect(await sees()).toBe(true);
	await barAdult(lead, tie, court);
	expect(await sees()).toBe(false);
});
