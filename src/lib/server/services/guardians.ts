import { dayAt } from '#lib/domain/school-day.ts';
import type { BlockForm, BlockGround } from '#lib/forms/guardian.ts';
import type { Context, Tx } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { mayTendFamilies } from '../policies/families.ts';
import { rosterOf } from '../policies/pupils.ts';
import * as guardians from '../queries/guardians.ts';
import { trace } from './office.ts';

/** The adults tied to pupils: who waits to be confirmed, who is, who is barred. */
export async function listFamilies(ctx: Context) {
	const { viewer, today } = deskOf(ctx);
	return ctx.db((tx) => guardians.listTies(tx, rosterOf(viewer), today));
}

/** One tie, with what bars or barred the adult, and while it waits the others who are barred from the pupil. */
export async function openTie(ctx: Context, id: string) {
	const { viewer, today } = deskOf(ctx);
	return ctx.db(async (tx) => {
		const tie = await findTie(tx, ctx, id);
		const blocks = await guardians.listBlocks(tx, viewer.schoolId, tie);
		const barred = tie.verifiedAt ? [] : await guardians.listBarred(tx, viewer.schoolId, tie.pupilId, today);
		return {
			tie,
			today,
			blocks: blocks.map((block) => ({ ...block, ...groundOf(block.reason) })),
			othersBarred: barred.filter((one) => one.membershipId !== tie.membershipId).map(({ name }) => name)
		};
	});
}

/** Confirms that the adult is who they say: from now on they see what is shared. */
export async function verifyTie(ctx: Context, id: string): Promise<void> {
	const { viewer } = deskOf(ctx);
	await ctx.db(async (tx) => {
		const { pupilId } = await findTie(tx, ctx, id);
		if (await guardians.verifyTie(tx, viewer.schoolId, id, viewer.membershipId, ctx.now))
			await trace(tx, ctx, viewer, { verb: 'verified', noun: 'guardianship', itemId: id, pupilId });
	});
}

/** Ends a tie, or refuses one that waited. It takes effect at the adult's next request. */
export async function endTie(ctx: Context, id: string): Promise<void> {
	const { viewer } = deskOf(ctx);
	await ctx.db(async (tx) => {
		const { pupilId, membershipId } = await findTie(tx, ctx, id);
		if (!(await guardians.endTie(tx, viewer.schoolId, id, viewer.membershipId, ctx.now))) notFound();
		await guardians.endSessions(tx, viewer.schoolId, membershipId);
		await trace(tx, ctx, viewer, { verb: 'ended', noun: 'guardianship', itemId: id, pupilId });
	});
}

/** Bars an adult from a child by a court's order or the safeguarding lead's decision. They are signed out at once. */
export async function barAdult(
	ctx: Context,
	tieId: string,
	form: BlockForm
): Promise<{ fault: 'ends-before' } | undefined> {
	const { viewer } = deskOf(ctx);
	const { since, until = null } = form;
	if (until !== null && until < since) return { fault: 'ends-before' };
	await ctx.db(async (tx) => {
		const { membershipId, pupilId } = await findTie(tx, ctx, tieId);
		const id = newId(ctx.now);
		const { schoolId, membershipId: setBy } = viewer;
		const reason = `${form.ground}\n${form.reason}`;
		const row = { schoolId, id, membershipId, pupilId, reason, since, until, setBy, now: ctx.now };
		await guardians.insertBlock(tx, row);
		await trace(tx, ctx, viewer, { verb: 'barred', noun: 'guardian', itemId: id, pupilId });
	});
	return undefined;
}

export async function liftBlock(ctx: Context, tieId: string, id: string): Promise<void> {
	const { viewer } = deskOf(ctx);
	await ctx.db(async (tx) => {
		const tie = await findTie(tx, ctx, tieId);
		if (!(await guardians.liftBlock(tx, viewer.schoolId, tie, id, viewer.membershipId, ctx.now))) notFound();
		await trace(tx, ctx, viewer, { verb: 'lifted', noun: 'guardian', itemId: id, pupilId: tie.pupilId });
	});
}

function deskOf(ctx: Context) {
	const { viewer } = ctx;
	if (!mayTendFamilies(viewer)) notFound();
	return { viewer, today: dayAt(ctx.now, ctx.school.timeZone) };
}

async function findTie(tx: Tx, ctx: Context, id: string): Promise<guardians.Tie> {
	const { viewer, today } = deskOf(ctx);
	const [tie] = await guardians.listTies(tx, rosterOf(viewer), today, id);
	return tie ?? notFound();
}

/** The first line of a kept reason is its ground, the rest is what was written. */
function groundOf(kept: string): { ground: BlockGround; reason: string } {
	const [first, ...rest] = kept.split('\n');
	if (first === 'court' || first === 'safeguarding') return { ground: first, reason: rest.join('\n') };
	return { ground: 'safeguarding', reason: kept };
}
