import type { BrowserContext } from '@playwright/test';

export type Guard = {
	/** Announces trouble that the journey provokes on purpose; everything else is a fault. */
	allow: (expected: RegExp) => void;
	faults: () => string[];
};

/**
 * Watches every page of a context. A request to another origin, a breach of the content security policy, an error on
 * the console or an uncaught exception is a fault of the app, whatever the journey was about.
 */
export function guard(context: BrowserContext, origin: string): Guard {
	const seen: string[] = [];
	const allowed: RegExp[] = [];
	const refusedPages = new Set<string>();
	context.on('request', (request) => {
		const url = new URL(request.url());
		const ours = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
		if (!ours) seen.push(`a request to another site: ${url.origin}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400 && response.request().isNavigationRequest())
			refusedPages.add(response.url());
	});
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		// A page that answers 404 or 503 is the journey's own business; the browser notes it on the console too.
		const about = message.location().url;
		if (message.text().startsWith('Failed to load resource') && refusedPages.has(about)) return;
		seen.push(`an error on the console: ${message.text()} (${about})`);
	});
	context.on('weberror', (error) => {
		const path = new URL(error.page()?.url() ?? origin).pathname;
		seen.push(`an uncaught exception on ${path}: ${error.error().message}`);
	});
	return {
		allow: (expected) => allowed.push(expected),
		faults: () => seen.filter((fault) => !allowed.some((expected) => expected.test(fault)))
	};
}
