import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningApp } from '../support/app.ts';
import { tablesOf } from '../support/catalogue.ts';
import { testStore } from '../support/database.ts';
import { readCells, type Cell } from './cells.ts';
import { asBuilt, makeGated, mutants, type Mutant } from './gated.ts';
import { openHouse, pathOf } from './house.ts';
import { matrix, posts, viewers, whenShared, type ViewerName } from './matrix.ts';
import { fingerprint, makeWorld, type Things } from './world.ts';

// `npm run gate:authz`: the whole product of policies made to say something else, over HTTP on the built app, with the
// database's own lock open so that the rules in code stand alone. Not part of `npm test`, which runs the matrix once.

const store = await testStore();
const cells = await readCells();
const gated = makeGated();
let app: RunningApp;
let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
	app = await openHouse(store, { GATE_MUTANT: gated.file }, gated.root);
	for (const table of await tablesOf(store.asOwner))
		await store.asOwner.unsafe(`alter table ${table} disable row level security`);
	await newWorld();
}, 300_000);
afterAll(async () => {
	await app?.stop();
	gated.remove();
});

type Asking = {
	viewer: ViewerName;
	cell: Cell;
	whose: 'own' | 'shared' | 'elsewhere';
	body?: (things: Things) => Record<string, string>;
};
const everything: Asking[] = cells.flatMap((cell) =>
	viewers.flatMap((viewer) => {
		const shown = cell.route in whenShared ? (['shared'] as const) : [];
		const named = /\[/.test(cell.route) ? (['own', ...shown, 'elsewhere'] as const) : (['own'] as const);
		return named.map((whose) => ({ viewer, cell, whose }));
	})
);
const looks = everything.filter(({ cell }) => cell.method === 'GET');
/** What the table denies; what somebody may do would change the world for the next. */
const tries = everything.filter(({ cell, viewer, whose }) => {
	const row = posts[`${cell.route} ${cell.action}`] ?? matrix[cell.route];
	const may = row === 'all' || (row !== 'hidden' && row?.includes(viewer));
	return cell.method === 'POST' && !may && whose === 'own' && !/finish|sign-out/.test(cell.route);
});
/** The way in is open to whoever asks these, and what the form names is not theirs. */
const forged: Asking[] = [
	{
		...{ viewer: 'dsl', cell: actionOf('/school/families', 'withdraw'), whose: 'own' },
		body: ({ invitation }) => ({ row: invitation })
	},
	{
		...{ viewer: 'mentor', cell: actionOf('/mentor/concerns', 'default'), whose: 'own' },
		body: ({ concern }) => ({ id: concern })
	}
];
/** What somebody may do, as often as they like, where no page tells whether they may. */
const deeds: Asking[] = [
	{
		...{ viewer: 'mentor', cell: actionOf('/mentor/check-ins/[checkIn=id]', 'concern'), whose: 'own' },
		body: () => ({ words: 'CNRY-A-concern' })
	}
];

/** Policies that no part of the app asks, so that the build leaves them out: they stand here or the gate fails. */
const leftOut: string[] = [];

/**
 * These change no answer, because another rule gives the same one, and which that is was read in the code; of those that
 * say yes the gate hears as well that nobody who comes as far would be told no. `policies.test.ts` holds all of them to
 * the table all the same.
 */
const heldTwice: Record<string, string> = {
	'isAdult: yes':
		'the doors of /account/second-factor and /account/you take adults only, that of /mentor staff',
	'mayCheckIn: yes': 'the doors of /pupil take pupils only',
	'mayRaiseConcern: yes': 'the door of an entry takes staff only',
	'mayReviewAccess: yes': 'the door of /school/access takes the same three roles',
	'mayTendFamilies: yes': 'the doors of /school/families take the same two roles',
	'mayKeepGoals: yes': 'the doors of /pupil take pupils only',
	'mayHelpSignIn: yes': 'the doors of /mentor/class and /tablet/enrol take staff only',
	'rosterOf: own school': 'it is the same for staff, and every page that asks has a door for staff'
};

test('whoever breaks one policy is noticed by somebody’s answer', { timeout: 7_200_000 }, async () => {
	const begun = Date.now();
	const minutes = () => ((Date.now() - begun) / 60_000).toFixed(1);
	console.log(`Left out of the build, so not asked: ${gated.leftOut.join(', ') || 'none'}.`);
	expect(gated.leftOut).toEqual(leftOut);
	expect(gated.twice, 'one policy, one place').toEqual([]);

	const asked = await whoAsksWhat();
	console.log(
		`${looks.length} looks and ${tries.length + forged.length + deeds.length} forms were heard (${minutes()} min).`
	);
	const first = await answersTo(looks);
	expect(await firstOther(looks, first), 'as built, the same is answered twice').toBe(undefined);
	const every = Number(process.env.GATE_SAMPLE) || mutants.length;
	const chosen = mutants.filter((_, place) => (place * every) % mutants.length < every);

	const alive: string[] = [];
	for (const [place, mutant] of chosen.entries()) {
		const asking = (all: Asking[]) => all.filter((one) => asked.get(one)?.has(mutant.policy));
		const noticed =
			(await noticedIn(mutant, asking(looks))) ??
			(await broken(mutant, () => firstLetIn(asking([...tries, ...forged])))) ??
			(await broken(mutant, () => firstDenied(asking(deeds))));
		const name = nameOfMutant(mutant);
		if (!noticed) alive.push(name);
		const said = noticed ?? (heldTwice[name] ? `held twice: ${heldTwice[name]}` : 'NOT NOTICED');
		console.log(`${place + 1} of ${chosen.length} (${minutes()} min) ${name}: ${said}`);
	}
	console.log(`${chosen.length - alive.length} of ${chosen.length} mutants noticed in ${minutes()} minutes`);
	console.log(`Not the same twice, so without a print: ${[...restless].sort().join(', ') || 'none'}.`);
	// An exception that somebody notices by now is none any more.
	const excepted = chosen.map(nameOfMutant).filter((name) => name in heldTwice);
	expect(alive.toSorted()).toEqual(excepted.toSorted());
	for (const name of excepted.filter((one) => one.endsWith(': yes')))
		expect(told.no.has(name.replace(/: yes$/, '')), `${name}, and somebody was told no`).toBe(false);
	if (chosen.length === mutants.length)
		expect(excepted.toSorted()).toEqual(Object.keys(heldTwice).toSorted());
});

async function newWorld() {
	world = await makeWorld(store);
}

/** The policies that somebody whom the doors let in was told no by. */
const told = { no: new Set<string>() };

/**
 * Asks everything once, one after another, and hears which policies are asked on the way. Who never asks a policy cannot
 * notice what it says: up to the first asking, the broken app does what the whole one does.
 */
async function whoAsksWhat(): Promise<Map<Asking, Set<string>>> {
	const asked = new Map<Asking, Set<string>>();
	for (const asking of [...looks, ...tries, ...forged, ...deeds]) {
		const { answer, policies } = await gated.listen(() => answerTo(asking));
		const wanted = deeds.includes(asking) ? /^200/ : denied;
		if (asking.cell.method === 'POST') expect(answer.told, nameOf(asking)).toMatch(wanted);
		for (const policy of policies) if (policy.endsWith(' no')) told.no.add(policy.replace(/ no$/, ''));
		asked.set(asking, new Set([...policies].map((policy) => policy.replace(/ no$/, ''))));
	}
	return asked;
}

/**
 * Whether a look is answered differently, asked before and after; asked once more each way, it must be so again. The
 * print counts where it stands still, and is told of wherever it does not.
 */
async function noticedIn(mutant: Mutant, looks: Asking[]): Promise<string | undefined> {
	const before = await answersTo(looks);
	const others = await broken(mutant, () => answersTo(looks));
	for (const [place, look] of looks.entries()) {
		const [was, is] = [before[place], others[place]];
		if (!was || !is || isSame(was, is)) continue;
		const again = await answerTo(look);
		const brokenAgain = await broken(mutant, () => answerTo(look));
		if (was.print !== again.print) restless.add(nameOf(look) ?? '');
		const stands = (what: keyof Answer) =>
			was[what] === again[what] && was[what] !== is[what] && again[what] !== brokenAgain[what];
		if (stands('told') || stands('print')) return nameOf(look);
	}
	return undefined;
}

/** Looks whose print does not stand still: of them only the status, the way and the words count. */
const restless = new Set<string>();

/** What is done while one policy says something else. Where a form was let in, the next find a new world. */
async function broken<T>(mutant: Mutant, work: () => Promise<T>): Promise<T> {
	gated.become(mutant);
	const found = await work();
	gated.become(asBuilt);
	if (typeof found === 'string') await newWorld();
	return found;
}

/** What an answer says of who is let in and of whose words there are to read; and a print of all of it. */
type Answer = { told: string; print: string };
const isSame = (one: Answer, other: Answer) => one.told === other.told && one.print === other.print;

async function answerTo({ viewer, cell, whose, body = () => ({}) }: Asking): Promise<Answer> {
	const things: Things = world[whose];
	const cookie = world.cookies[viewer];
	const answer = await fetch(app.origin + pathOf(cell, things), {
		method: cell.method,
		headers: {
			accept: 'text/html',
			...(cookie && { cookie }),
			...(cell.method === 'POST' && { origin: app.origin })
		},
		body: cell.method === 'POST' ? new URLSearchParams(body(things)) : null,
		redirect: 'manual'
	});
	const text = await answer.text();
	const words = [...new Set(text.match(/CNRY-[AB]-\w+/g))].sort();
	const { pathname = '' } = new URL(answer.headers.get('location') ?? '', app.origin);
	const told = [answer.status, pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'), ...words].join(' ');
	// What time it is, and the page about who has looked, are another with every look.
	const timeless = text.replace(
		/\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|\+00(?::00)?)?|\b\d{1,2}[:.]\d{2}(?:am|pm)?\b/g,
		''
	);
	return { told, print: cell.route === '/school/access' ? '' : fingerprint(timeless, things) };
}

const denied = /^(?:403|404)|^303 \S*\/(?:sign-in|tablet)(?: |$)/;
const sideBySide = 6;

async function answersTo(asked: Asking[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (let from = 0; from < asked.length; from += sideBySide)
		answers.push(...(await Promise.all(asked.slice(from, from + sideBySide).map(answerTo))));
	return answers;
}

/** The first answer that is another one than before. */
const firstOther = (asked: Asking[], before: readonly Answer[]) =>
	firstOf(asked, (answer, place) => answer.told !== before[place]?.told);

/** The first form that takes what it denied. */
const firstLetIn = (asked: Asking[]) => firstOf(asked, ({ told }) => !denied.test(told));

/** The first form that denies what it took. */
const firstDenied = (asked: Asking[]) => firstOf(asked, ({ told }) => denied.test(told));

async function firstOf(
	asked: Asking[],
	isIt: (answer: Answer, place: number) => boolean
): Promise<string | undefined> {
	for (let from = 0; from < asked.length; from += sideBySide) {
		const answers = await answersTo(asked.slice(from, from + sideBySide));
		const at = answers.findIndex((answer, place) => isIt(answer, from + place));
		if (at >= 0) return nameOf(asked[from + at]);
	}
	return undefined;
}

function actionOf(route: string, action: string): Cell {
	const cell = cells.find((one) => one.route === route && one.action === action);
	if (!cell) throw new Error(`${route} has no ${action} any more.`);
	return cell;
}

const nameOf = (asking: Asking | undefined) =>
	asking &&
	`${asking.viewer} ${asking.cell.method} ${asking.cell.route} ${asking.cell.action ?? ''} (${asking.whose})`;

const nameOfMutant = ({ policy, answer }: Mutant) => `${policy}: ${answer}`;
