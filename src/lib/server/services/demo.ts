import { nobody } from '#lib/domain/viewer.ts';
import { contextFor } from '../app.ts';
import type { Context } from '../context.ts';
import { nowhere } from '../context.ts';
import { env } from '../env.ts';
import { notFound } from '../errors.ts';
import { host } from '../host.ts';
import { findAccount } from '../queries/accounts.ts';
import { listPlaces } from '../queries/memberships.ts';
import { enter, viewerIn } from './sign-in.ts';
import { enrolTablet, listClassesToEnrol } from './tablets.ts';

/** Who there is in the demo; outside a demo there is no such page. */
export function openDemoDoors() {
	return (env().FOOTHOLD_DEMO ? host().demo : undefined) ?? notFound();
}

/** Comes in as one of the demo's people, without a password. @returns what comes next, as after signing in */
export async function beSomebody(ctx: Context, email: string) {
	if (!openDemoDoors().people.some((one) => one.email === email)) notFound();
	const { accountId, place } = await findPlace(ctx, email);
	return enter(ctx, accountId, place, true);
}

/** Makes this browser the tablet of one of the demo's classes. @returns what its cookie holds */
export async function beTablet(ctx: Context, school: string, name: string): Promise<string> {
	const group = openDemoDoors().classes.find((one) => one.school === school && one.name === name);
	const { accountId, place } = await findPlace(ctx, group?.office ?? notFound());
	const viewer = viewerIn(place, accountId);
	const office = contextFor(viewer, { ...nowhere, id: place.schoolId, name: place.schoolName }, ctx.now);
	const classes = await listClassesToEnrol(office);
	const classIds = classes.filter((one) => one.name === name).map(({ id }) => id);
	return enrolTablet(office, { name: `Demo, ${name}`, classIds });
}

async function findPlace(ctx: Context, email: string) {
	return contextFor(nobody, undefined, ctx.now).entrance(async (tx) => {
		const account = (await findAccount(tx, { email })) ?? notFound();
		const [place] = await listPlaces(tx, account.id);
		return { accountId: account.id, place: place ?? notFound() };
	});
}
