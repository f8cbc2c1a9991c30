import { hashPassword } from '../auth/password.ts';
import { nobody, type StaffViewer } from '#lib/domain/viewer.ts';
import { contextOn } from '../app.ts';
import { nowhere } from '../context.ts';
import type { Host } from '../host.ts';
import { newId } from '../ids.ts';
import { findAccount } from '../queries/accounts.ts';
import { isUntouched } from '../queries/set-up.ts';
import { listPlaces } from '../queries/memberships.ts';
import { insertTrace } from '../queries/traces.ts';
import { termUpTo } from './calendar.ts';
import type { Cast } from './cast.ts';
import { classesOf, demoPassword, signsOf } from './people.ts';
import { hollinBank } from './schools/hollin-bank.ts';
import { tarnRoad } from './schools/tarn-road.ts';
import { adultOf, setUpSchool } from './set-up.ts';
import { signInLines } from './sign-ins.ts';
import { inTurns, type House } from './stage.ts';
import { tellTerm } from './term.ts';

export const casts: readonly Cast[] = [hollinBank, tarnRoad];

/**
 * Opens the demo: fills an empty database, keeps one that was filled.
 * @throws Error with a sentence when the filling of before was interrupted
 */
export async function openDemo(
	house: House,
	now: Date,
	say: (sentence: string) => void
): Promise<NonNullable<Host['demo']>> {
	const door = contextOn(house, nobody, undefined, now).entrance;
	if (await door((tx) => isUntouched(tx))) await fillDemo(house, now, say);
	else if (!(await isFilled(house, now)))
		throw new Error('The demo was stopped while it was being filled. Start it over: npm run demo -- --fresh');
	await openWindows(house, now);
	return {
		lines: signInLines(casts),
		people: casts.flatMap(signsOf),
		classes: casts.flatMap(classesOf)
	};
}

/** Tells both schools into an empty database. */
export async function fillDemo(house: House, now: Date, say: (sentence: string) => void): Promise<void> {
	say('Two invented schools are being filled with a term of history.');
	const passwordHash = await hashPassword(demoPassword);
	for (const cast of casts) {
		const term = termUpTo(now, nowhere.timeZone);
		const company = await setUpSchool(house, cast, { term, now, passwordHash });
		await inTurns(cast.children, 5, (child) => tellTerm(company, child));
		const office = adultOf(company, officeOf(cast));
		const filled = { verb: 'filled', noun: 'demo', itemId: null, pupilId: null };
		await company
			.as(office, now)
			.db((tx) => insertTrace(tx, { ...filled, id: newId(now), viewer: office, requestId: newId(now), now }));
		say(`  ${cast.name}: ${cast.children.length} pupils, ${term.days.length} school days.`);
	}
}

/** Classes that walk in through a window find it open for as long as somebody is likely to try. */
async function openWindows(house: House, now: Date): Promise<void> {
	const closesAt = new Date(now.getTime() + 12 * 3600_000);
	for (const cast of casts) {
		const viewer = await officeIn(house, cast, now);
		if (!viewer || !cast.classes.some(({ signIn }) => signIn === 'window')) continue;
		await contextOn(house, viewer, undefined, now).db(async ({ sql }) => {
			const { schoolId, membershipId } = viewer;
			const open = await sql<{ id: string }[]>`
				select id from classes where school_id = ${schoolId} and sign_in = 'window' and archived_at is null`;
			for (const { id } of open)
				await sql`insert into sign_in_windows (school_id, id, class_id, opened_by, at, closes_at)
					values (${schoolId}, ${newId(now)}, ${id}, ${membershipId}, ${now.toISOString()}, ${closesAt.toISOString()})`;
		});
	}
}

/** The administrator of a school that was filled. */
async function officeIn(house: House, cast: Cast, now: Date): Promise<StaffViewer | undefined> {
	const email = cast.adults.find(({ roles }) => roles.includes('admin'))?.email ?? '';
	return contextOn(house, nobody, undefined, now).entrance(async (tx) => {
		const account = await findAccount(tx, { email });
		const [place] = account ? await listPlaces(tx, account.id) : [];
		if (!account || !place) return undefined;
		const { schoolId, membershipId, name, roles } = place;
		return { kind: 'staff', schoolId, membershipId, accountId: account.id, sessionId: '', name, roles };
	});
}

/** The last thing written is a trace in the last school: where it is missing, the filling did not end. */
async function isFilled(house: House, now: Date): Promise<boolean> {
	const cast = casts.at(-1);
	const viewer = cast && (await officeIn(house, cast, now));
	if (!viewer) return false;
	const rows = await contextOn(house, viewer, undefined, now).db(
		({ sql }) =>
			sql`select from traces where school_id = ${viewer.schoolId} and verb = 'filled' and noun = 'demo'`
	);
	return rows.length > 0;
}

const officeOf = (cast: Cast) => cast.adults.find(({ roles }) => roles.includes('admin'))?.key ?? '';
