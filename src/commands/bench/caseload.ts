import { dayAt } from '#lib/domain/school-day.ts';
import { startAppOn, type App } from './app.ts';
import { openPage } from './ask.ts';
import { copyCheckIns, settle, stored } from './fill.ts';
import type { Bench } from './house.ts';
import type { Figure } from './lines.ts';
import { isDoor, replay, sum, type Cost } from './replay.ts';
import { fillSchool, signInMentor, signInPupils, type School } from './school.ts';
import { startWire, type Heard, type Wire } from './wire.ts';

/** How much is stored: schools of 222 pupils, so many days of each, five ratings a day. */
type Size = { schools: number; days: number };
type House = {
	owner: Parameters<typeof replay>[0];
	sql: ReturnType<Bench['asOwner']>;
	schools: School[];
	token: string;
	app: App;
	wire: Wire;
};

const PUPILS = 222;
const AXES: Record<string, Size[]> = {
	'by schools': [1, 10, 100].map((schools) => ({ schools, days: 90 })),
	'by years': [
		{ schools: 1, days: 90 },
		{ schools: 1, days: 900 },
		{ schools: 5, days: 1800 }
	]
};
const PAGE = '/mentor/pupils';

/** The caseload page of 60 pupils while ever more is stored, and what row security adds to pages that read much. */
export async function measureCaseload(bench: Bench): Promise<Figure[]> {
	const today = dayAt(new Date(), 'Europe/London');
	const buffers: number[] = [];
	const notes: string[] = [];
	const statements: Heard[][] = [];
	let ratio: Figure | undefined;
	for (const [axis, sizes] of Object.entries(AXES)) {
		const house = await openHouse(bench, today);
		let before: Size = { schools: 0, days: 0 };
		const told: string[] = [];
		for (const size of bench.quick ? sizes.slice(0, 2) : sizes) {
			await grow(house, before, size, today);
			before = size;
			const heard = await hear(house, PAGE, house.token);
			statements.push(heard.filter((one) => !isDoor(one)));
			const cost = await replay(house.owner, heard);
			buffers.push(sum(cost));
			const { checkIns, ratings, pupils } = await stored(house.sql);
			const rows = [ratings, checkIns, pupils].map((count) => count.toLocaleString('en-GB'));
			told.push(`${rows[0]} ratings in ${rows[1]} check-ins of ${rows[2]} pupils: ${split(cost)}`);
		}
		notes.push(`${axis}: ${told.join('; ')}`);
		ratio ??= await lockCost(house);
		await house.app.stop();
		await house.wire.stop();
	}
	const [least, most] = [Math.min(...buffers), Math.max(...buffers)];
	return [
		{ name: 'caseload.buffers_max', value: most, note: notes.join('. ') },
		{
			name: 'caseload.buffers_spread',
			value: Number((most / least).toFixed(3)),
			note: `${most} / ${least}, over ${buffers.length} sizes`
		},
		{
			name: 'caseload.statements',
			value: Math.max(...statements.map(({ length }) => length)),
			note: 'who asks included, without begin, role and commit'
		},
		...(ratio ? [ratio] : [])
	];
}

async function openHouse(bench: Bench, today: string): Promise<House> {
	const owner = await bench.database();
	const sql = bench.asOwner(owner);
	const school = await fillSchool(sql, PUPILS, today);
	const token = await signInMentor(sql, school);
	const wire = await startWire(owner);
	const app = await startAppOn(bench, wire.through);
	return { owner, sql, schools: [school], token, app, wire };
}

/** Stores what is not there yet: earlier days of the schools there are, then the other schools. */
async function grow({ owner, sql, schools }: House, before: Size, size: Size, today: string) {
	if (size.days > before.days) await copyCheckIns(owner, schools, [before.days, size.days], today);
	const others: School[] = [];
	while (schools.length + others.length < size.schools) others.push(await fillSchool(sql, PUPILS, today));
	if (others.length > 0) await copyCheckIns(owner, others, [0, size.days], today);
	schools.push(...others);
	await settle(sql);
}

/** What the database is asked for a page, once the connections know it. */
async function hear({ app, wire }: House, path: string, token: string): Promise<Heard[]> {
	for (let warm = 0; warm < 3; warm++) await openPage(app.origin, path, token);
	wire.heard();
	await openPage(app.origin, path, token);
	return wire.heard();
}

/** Pages that read much, with row security and without: the page on which it adds most. */
async function lockCost(house: House): Promise<Figure> {
	const [school] = house.schools;
	const [pupilToken] = school ? await signInPupils(house.sql, school) : [];
	const pages = [
		['caseload', PAGE, house.token],
		['today', '/mentor', house.token],
		['a pupil', `/mentor/pupils/${school?.pupilIds[0]}`, house.token],
		['a check-in', '/pupil/check-in/feeling', pupilToken ?? '']
	] as const;
	const told: { name: string; ratio: number; note: string }[] = [];
	for (const [name, path, token] of pages) {
		const heard = await hear(house, path, token);
		const [locked, open] = [
			sum(await replay(house.owner, heard)),
			sum(await replay(house.owner, heard, false))
		];
		told.push({ name, ratio: locked / open, note: `${name} ${locked} / ${open}` });
	}
	const most = Math.max(...told.map(({ ratio }) => ratio));
	return {
		name: 'rls.buffers_ratio',
		value: Number(most.toFixed(3)),
		note: `the most of: ${told.map(({ note }) => note).join(', ')}`
	};
}

const split = (costs: readonly Cost[]) => costs.map(({ buffers }) => buffers).join('+');
