import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningApp } from '../support/app.ts';
import { tablesOf } from '../support/catalogue.ts';
import { testStore } from '../support/database.ts';
import { readCells, type Cell } from './cells.ts';
import { asBuilt, makeGated, mutants } from './gated.ts';
import { openHouse, pathOf } from './house.ts';
import { matrix, posts, viewers, type ViewerName } from './matrix.ts';
import { makeWorld, type Things } from './world.ts';

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

type Asking = { viewer: ViewerName; cell: Cell; whose: 'own' | 'elsewhere' };
const everything: Asking[] = cells.flatMap((cell) =>
	viewers.flatMap((viewer) =>
		(/\[/.test(cell.route) ? (['own', 'elsewhere'] as const) : (['own'] as const)).map((whose) => ({
			viewer,
			cell,
			whose
		}))
	)
);
const looks = everything.filter(({ cell }) => cell.method === 'GET');
/** What the table denies; what somebody may do would change the world for the next. */
const tries = everything.filter(({ cell, viewer, whose }) => {
	const row = posts[`${cell.route} ${cell.action}`] ?? matrix[cell.route];
	const may = row === 'all' || (row !== 'hidden' && row?.includes(viewer));
	return cell.method === 'POST' && !may && whose === 'own' && !/finish|sign-out/.test(cell.route);
});

/**
 * These change no answer, because another rule gives the same one: a door asks for the role before the policy is asked,
 * or every statement names the school a second time. `policies.test.ts` holds them to the table all the same.
 */
const heldTwice = new Set<string>(['isAdult: yes']);

test('whoever breaks one policy is noticed by somebody’s answer', { timeout: 7_200_000 }, async () => {
	let expected = await answersTo(looks);
	expect(await firstOther(looks, expected), 'as built, the same is answered twice').toBe(undefined);
	// A policy that nothing of the app asks is not in the build.
	const asked = mutants.filter(({ policy }) => !gated.unasked.has(policy));
	const every = Number(process.env.GATE_SAMPLE) || asked.length;
	const chosen = asked.filter((_, place) => (place * every) % asked.length < every);
	const alive: string[] = [];
	for (const mutant of chosen) {
		const name = `${mutant.policy}: ${mutant.answer}`;
		gated.become(mutant);
		let noticed = await firstOther(looks, expected);
		if (!noticed) {
			noticed = await firstLetIn();
			gated.become(asBuilt);
			await newWorld();
			expected = await answersTo(looks);
		}
		gated.become(asBuilt);
		if (!noticed) alive.push(name);
		console.log(`${name}: ${noticed ?? (heldTwice.has(name) ? 'held twice' : 'NOT NOTICED')}`);
	}
	console.log(`${chosen.length - alive.length} of ${chosen.length} mutants noticed`);
	expect(alive.filter((name) => !heldTwice.has(name))).toEqual([]);
});

async function newWorld() {
	world = await makeWorld(store);
}

/** What an answer says of who is let in and of whose words there are to read. */
async function answerTo({ viewer, cell, whose }: Asking): Promise<string> {
	const things: Things = world[whose];
	const cookie = world.cookies[viewer];
	const answer = await fetch(app.origin + pathOf(cell, things), {
		method: cell.method,
		headers: {
			accept: 'text/html',
			...(cookie && { cookie }),
			...(cell.method === 'POST' && { origin: app.origin })
		},
		body: cell.method === 'POST' ? new URLSearchParams() : null,
		redirect: 'manual'
	});
	const words = [...new Set((await answer.text()).match(/CNRY-[AB]-\w+/g))].sort();
	const { pathname = '' } = new URL(answer.headers.get('location') ?? '', app.origin);
	return [answer.status, pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'), ...words].join(' ');
}

const sideBySide = 6;

async function answersTo(asked: Asking[]): Promise<string[]> {
	const answers: string[] = [];
	for (let from = 0; from < asked.length; from += sideBySide)
		answers.push(...(await Promise.all(asked.slice(from, from + sideBySide).map(answerTo))));
	return answers;
}

/** The first answer that is another one than before. */
async function firstOther(asked: Asking[], expected: string[]): Promise<string | undefined> {
	for (let from = 0; from < asked.length; from += sideBySide) {
		const answers = await answersTo(asked.slice(from, from + sideBySide));
		const at = answers.findIndex((answer, place) => answer !== expected[from + place]);
		if (at >= 0) return nameOf(asked[from + at]);
	}
	return undefined;
}

/** The first form that takes what its table denies. */
async function firstLetIn(): Promise<string | undefined> {
	for (const asking of tries) {
		const answer = await answerTo(asking);
		const denied = /^(?:403|404)/.test(answer) || /^303 \S*\/(?:sign-in|tablet)(?: |$)/.test(answer);
		if (!denied) return nameOf(asking);
	}
	return undefined;
}

const nameOf = (asking: Asking | undefined) =>
	asking &&
	`${asking.viewer} ${asking.cell.method} ${asking.cell.route} ${asking.cell.action ?? ''} (${asking.whose})`;
