import type { Context } from '../../context.ts';
import { rosterOf } from '../../policies/pupils.ts';
import { listContacts } from '../../queries/contacts.ts';
import { officeOf } from '../office.ts';

/**
 * The adults in the school's rosters whom nobody may link to a child before a person has looked: a court order, no
 * parental responsibility, or a file that does not say.
 */
export async function listHeldAdults(ctx: Context) {
	const { viewer } = officeOf(ctx);
	return ctx.db((tx) => listContacts(tx, rosterOf(viewer)));
}
