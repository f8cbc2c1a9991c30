import { nobody, type Viewer } from '#lib/domain/viewer.ts';
import { hashPassword } from '#lib/server/auth/password.ts';
import { readSession, startSession } from '#lib/server/auth/session.ts';
import type { Context } from '#lib/server/context.ts';
import { nowhere } from '#lib/server/context.ts';
import { listPlaces } from '#lib/server/queries/memberships.ts';
import { viewerIn, type Next, type Refusal } from '#lib/server/services/sign-in.ts';
import type { TestStore } from './database.ts';
import { worldOf } from './world.ts';

export const goodPassword = 'kettle otter marzipan';
export const otherPassword = 'lantern seven porridge';

type Adult = Extract<Viewer, { accountId: string }>;

/** What tests of getting in need: adults with passwords, and the browser's part of signing in. */
export function adultsOf(store: TestStore) {
	const world = worldOf(store);
	const sql = store.asOwner;

	/** The context of somebody at the door. */
	const atDoor = (now = new Date()): Context => world.ctx(nobody, nowhere, now);

	async function givePassword(adult: Adult, password = goodPassword): Promise<string> {
		const hash = await hashPassword(password);
		const [row] = await sql<{ email: string }[]>`
			update accounts set password_hash = ${hash} where id = ${adult.accountId} returning email`;
		return row?.email ?? '';
	}

	/** Does what the route does at the end of signing in. @returns the cookie's token */
	async function enter(next: Next | Refusal | { fault: string } | undefined): Promise<string> {
		if (!next || !('step' in next) || next.step !== 'in') throw new Error(`not in: ${JSON.stringify(next)}`);
		return startSession(store, next.session);
	}

	/** Who asks with this token, as the hook would find. */
	const behind = (token: string, now = new Date()) => readSession(store, token, now);

	/** The context of whoever asks with this token. */
	async function ctxOf(token: string, now = new Date()): Promise<Context<Adult>> {
		const signed = await behind(token, now);
		if (!signed || !('accountId' in signed.viewer)) throw new Error('nobody is signed in');
		return world.ctx(signed.viewer, signed.school, now);
	}

	/** The context of an adult of whom only the address is known, in the first of their schools. */
	async function ctxByEmail(email: string): Promise<Context> {
		const [account] = await sql<{ id: string }[]>`select id from accounts where email = ${email}`;
		const [place] = await atDoor().entrance((tx) => listPlaces(tx, account?.id ?? ''));
		if (!account || !place) throw new Error('there is no such adult');
		const school = { ...nowhere, id: place.schoolId, name: place.schoolName };
		return world.ctx(viewerIn(place, account.id), school);
	}

	return { ...world, ctxByEmail, sql, atDoor, givePassword, enter, behind, ctxOf };
}

export const minutes = (count: number, from = new Date()) => new Date(from.getTime() + count * 60_000);
export const hours = (count: number, from = new Date()) => minutes(count * 60, from);
export const days = (count: number, from = new Date()) => hours(count * 24, from);
