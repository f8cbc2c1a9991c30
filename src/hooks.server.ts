import { building } from '$app/environment';
import {
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { owedStep } from '#lib/server/auth/owed.ts';
import { guardOf, mayEnter, type Guard } from '#lib/server/auth/doors.ts';
import { dropCookie, readCookie } from '#lib/server/auth/cookie.ts';
import { refuseForgery } from '#lib/server/auth/forgery.ts';
import { refuseMadeUpAction } from '#lib/server/auth/made-up.ts';
import { readSession } from '#lib/server/auth/session.ts';
import { readTablet } from '#lib/server/auth/tablet.ts';
import { askToSignInFirst, turnAway } from '#lib/server/auth/turn-away.ts';
import { awayAnswer } from '#lib/server/away.ts';
import { isDatabaseAway } from '#lib/server/db/faults.ts';
import { contextFor, startApp, theApp } from '#lib/server/app.ts';
import { openDemo } from '#lib/server/demo/fill.ts';
import { env } from '#lib/server/env.ts';
import { harden } from '#lib/server/headers.ts';
import { host } from '#lib/server/host.ts';
import { newId } from '#lib/server/ids.ts';
import { startJobs } from '#lib/server/jobs/ticker.ts';
import { log } from '#lib/server/log.ts';
import { ensureSetUpLink } from '#lib/server/services/set-up.ts';
import { enteredIn } from '#lib/forms/form.ts';
import { demo } from '#lib/i18n/en-GB/demo.ts';
import { shared } from '#lib/i18n/en-GB/shared.ts';
import { setUp as setUpWords } from '#lib/i18n/en-GB/account.ts';
import { directionOf, tongueOf } from '#lib/i18n/tongue.ts';
import { nobody } from '#lib/domain/viewer.ts';

export const init: ServerInit = async () => {
	if (building) return;
	const app = await startApp((sentence) => host().say(sentence));
	host().stop = app.stop;
	if (env().FOOTHOLD_DEMO) host().demo = await openDemo(app, new Date(), (sentence) => host().say(sentence));
	const setUpLink = await ensureSetUpLink(app.store, '{address}', new Date());
	if (setUpLink) host().announce = () => [setUpWords.announce, setUpLink];
	const jobs = startJobs(app);
	host().stop = async () => {
		await jobs.stop();
		await app.stop();
	};
};

/** While the database is away every page says so calmly, and keeps whoever is signed in signed in. */
const calm: Handle = async ({ event, resolve }) => {
	try {
		const answer = await resolve(event);
		if (!event.locals.away) return answer;
	} catch (fault) {
		if (!isDatabaseAway(fault)) throw fault;
		log.error({ route: event.route.id, err: fault }, 'The database is away');
	}
	const forChildren = /^\/(pupil|tablet)(\/|$)/.test(event.url.pathname);
	const entered = event.request.method === 'POST' ? await enteredIn(event.request) : undefined;
	return harden(awayAnswer(event, shared.away[forChildren ? 'child' : 'adult'], entered), event.url, true);
};

/** They are about the house, whoever asks, and answer also when the database does not. */
const probes = new Set<string | null>(['/healthz', '/readyz']);

/** Who asks: the cookie's session, or nobody. */
const identify: Handle = async ({ event, resolve }) => {
	const now = new Date();
	const { cookies, url, locals, route } = event;
	const token = probes.has(route.id) ? undefined : readCookie(cookies, url, 'session');
	const signed = token ? await readSession(theApp().store, token, now) : undefined;
	if (token && !signed) dropCookie(cookies, url, 'session');
	locals.ctx = contextFor(signed?.viewer ?? nobody, signed?.school, now, newId(now));
	locals.idleAt = signed?.idleAt;
	locals.comfort = signed?.comfort;
	locals.owed = signed && owedStep(signed);
	return resolve(event);
};

/** What an adult sends after their session has ended is kept for them; a child's tablet goes back to its class. */
async function kept(event: RequestEvent, wanted: Guard): Promise<Response | undefined> {
	const { request, locals } = event;
	if (request.method !== 'POST' || wanted === 'pupil' || locals.ctx.viewer.kind !== 'nobody')
		return undefined;
	return askToSignInFirst(event, await enteredIn(request), shared.signedOut);
}

/** Denies by default: a route without a guard answers 403, a guard that does not fit sends to the right door or 404. */
const guard: Handle = async ({ event, resolve }) => {
	const { route, locals, cookies, url } = event;
	if (route.id === null) return resolve(event);
	const wanted = guardOf(route.id);
	if (wanted === undefined) {
		log.error({ route: route.id, requestId: locals.ctx.requestId }, 'a route without a guard');
		return new Response('Forbidden', { status: 403 });
	}
	if (wanted === 'tablet')
		locals.tablet = await readTablet(theApp().store, readCookie(cookies, url, 'tablet'), locals.ctx);
	if (!mayEnter(wanted, locals.ctx.viewer))
		return (await kept(event, wanted)) ?? turnAway(event, wanted, locals.ctx.viewer, shared.turnedAway);
	const open = wanted === 'anyone' || wanted === 'tablet' || route.id === locals.owed;
	if (locals.owed && !open) redirect(303, locals.owed);
	return resolve(event);
};

/** Says on every page of a demo that it is one. */
const demoBanner = () =>
	host().demo
		? `<p class="demo not-printed">${demo.banner} <a href="/about/demo">${demo.bannerLink}</a></p>`
		: '';

const dress: Handle = async ({ event, resolve }) => {
	const { comfort, ctx } = event.locals;
	const { viewer, school } = ctx;
	const tongue = tongueOf(school?.locale);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', tongue)
				.replace('%dir%', directionOf(tongue))
				.replace('%demo%', demoBanner())
				.replace('%calm%', comfort?.calm ? 'on' : 'auto')
				.replace('%face%', comfort?.face ?? 'auto')
				.replace(/%(theme|contrast)%/g, 'auto'),
		preload: ({ type }) => type === 'js' || type === 'css'
	});
	return harden(response, event.url, viewer.kind !== 'nobody' || event.locals.tablet !== undefined);
};

export const handle = sequence(refuseForgery, refuseMadeUpAction, calm, identify, dress, guard);

export const handleError: HandleServerError = ({ error, event, status }) => {
	const requestId = event.locals.ctx?.requestId;
	if (status !== 404) {
		log.error({ route: event.route.id, requestId, err: error }, 'a fault');
	}
	// `calm` answers in its stead, as soon as this one is ready.
	if (isDatabaseAway(error)) event.locals.away = true;
	return { message: status === 404 ? 'Not found' : 'There is a problem', requestId };
};
