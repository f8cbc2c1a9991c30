import type { StaffRole } from '#lib/domain/viewer.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { endMembership, listPeople, listRoleSpans, othersRun, replaceRoles } from '../queries/people.ts';
import { officeOf, trace } from './office.ts';

/** Everybody on the staff, and those who were. */
export async function listStaff(ctx: Context) {
	const { schoolId } = officeOf(ctx);
	return ctx.db((tx) => listPeople(tx, schoolId));
}

/** One member of the staff with the roles they have and had. */
export async function openPerson(ctx: Context, id: string) {
	const { schoolId, viewer } = officeOf(ctx);
	return ctx.db(async (tx) => {
		const [person] = await listPeople(tx, schoolId, id);
		if (!person) notFound();
		return { person, spans: await listRoleSpans(tx, schoolId, id), self: id === viewer.membershipId };
	});
}

/** The school must not be left without anybody who can run it. */
export type LastAdmin = { fault: 'last-admin' };

/** Gives somebody exactly these roles from now on. */
export async function changeRoles(
	ctx: Context,
	id: string,
	roles: readonly StaffRole[]
): Promise<LastAdmin | undefined> {
	const { schoolId, viewer } = officeOf(ctx);
	return ctx.db(async (tx) => {
		const others = await othersRun(tx, schoolId, id);
		const [person] = await listPeople(tx, schoolId, id);
		if (!person || person.endedAt) notFound();
		if (!others && !roles.includes('admin')) return { fault: 'last-admin' };
		const rows = roles.map((role) => ({ id: newId(ctx.now), role }));
		await replaceRoles(tx, schoolId, id, rows, ctx.now);
		await trace(tx, ctx, viewer, { verb: 'changed', noun: 'roles', itemId: id });
	});
}

/** Ends somebody's access at once: what they may do, where they are signed in, all in one transaction. */
export async function endAccess(ctx: Context, id: string): Promise<LastAdmin | undefined> {
	const { schoolId, viewer, today } = officeOf(ctx);
	return ctx.db(async (tx) => {
		if (!(await othersRun(tx, schoolId, id))) return { fault: 'last-admin' };
		if (!(await endMembership(tx, { schoolId, id, now: ctx.now, today }))) notFound();
		await trace(tx, ctx, viewer, { verb: 'ended', noun: 'membership', itemId: id });
	});
}
