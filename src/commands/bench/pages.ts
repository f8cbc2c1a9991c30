import { chromium, type Browser } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { dayAt } from '#lib/domain/school-day.ts';
import { existingBrowser } from '../browser.mjs';
import { startAppOn } from './app.ts';
import type { Bench } from './house.ts';
import type { Figure } from './lines.ts';
import { insertDrafts } from './posts.ts';
import { fillSchool, signInMentor, signInParent, signInPupils } from './school.ts';

export type Weight = { name: string; all: number; js: number; requests: number };

/** What pages weigh on the wire, headers included, in a browser that has never seen them. */
export async function measurePages(bench: Bench): Promise<Figure[]> {
	const today = dayAt(new Date(), 'Europe/London');
	const owner = await bench.database();
	const sql = bench.asOwner(owner);
	const school = await fillSchool(sql, 90, today);
	const [mentor, parent, pupils] = [
		await signInMentor(sql, school),
		await signInParent(sql, school),
		await signInPupils(sql, school)
	];
	await insertDrafts(sql, school, { seed: randomBytes(4).toString('hex'), today, pupils: 90 }, 0, 1);
	const app = await startAppOn(bench, owner);
	const found = existingBrowser() ?? { path: chromium.executablePath() };
	const browser = await chromium.launch({
		executablePath: found.path,
		args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-background-networking'] : []
	});
	bench.atTheEnd(() => browser.close());
	const weigh = (name: string, path: string, token = '') =>
		weightOf(browser, app.origin, { name, path, token });
	const [fresh, begun] = [pupils[1], pupils[0]];
	const checkIn = [
		await weigh('first question', '/pupil/check-in/feeling', fresh),
		await weigh('what about', '/pupil/check-in/about', fresh),
		await weigh('sending', '/pupil/check-in/send', begun)
	];
	const staff = [
		await weigh('caseload', '/mentor/pupils', mentor),
		await weigh('cards to print', `/mentor/class/${school.classIds[0]}/cards`, mentor),
		await weigh('pictures to print', `/mentor/class/${school.classIds[0]}/pictures`, mentor),
		await weigh('family', '/family', parent)
	];
	await browser.close();
	await app.stop();
	return [
		figure('page.checkin_bytes', checkIn, 'all'),
		figure('page.checkin_js_bytes', checkIn, 'js', '; 0 needed to submit'),
		figure('page.staff_js_bytes', staff, 'js')
	];
}

function figure(name: string, pages: readonly Weight[], of: 'all' | 'js', more = ''): Figure {
	const told = pages.map(
		(page) => `${page.name} ${page[of].toLocaleString('en-GB')} (${page.requests} requests)`
	);
	return {
		name,
		value: Math.max(...pages.map((page) => page[of])),
		note: `the most of ${told.join(', ')}${more}`
	};
}

/**
 * What a page weighs for a browser that comes with this session and nothing else, in bytes on the wire.
 * @throws Error when the page leads elsewhere
 */
export async function weightOf(
	browser: Browser,
	origin: string,
	{ name, path, token }: { name: string; path: string; token: string }
): Promise<Weight> {
	// A browser takes brotli from https and from its own machine by this name only.
	const home = origin.replace('127.0.0.1', 'localhost');
	const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
	await context.addCookies([{ name: 'foothold', value: token, url: home, httpOnly: true }]);
	const page = await context.newPage();
	const wire = await context.newCDPSession(page);
	const kinds = new Map<string, string>();
	const weight = { name, all: 0, js: 0, requests: 0 };
	wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		weight.all += encodedDataLength;
		weight.requests++;
		if (kinds.get(requestId) === 'Script') weight.js += encodedDataLength;
	});
	await wire.send('Network.enable');
	await page.goto(home + path, { waitUntil: 'networkidle' });
	// A parent of one child is led on to that child.
	if (!new URL(page.url()).pathname.startsWith(path)) throw new Error(`${path} led to ${page.url()}`);
	await context.close();
	return weight;
}
