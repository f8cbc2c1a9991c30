/** What runs in a worker of its own takes its policy from its own answer, and must be able to fetch. */
const FILE = /^\/(?:_app\/|service-worker\.js$|[^/]+\.(?:css|svg|js|txt|png|ico|webmanifest)$)/;

/** What no browser opens as a page: what only a page obeys would be bytes on every child's tablet for nothing. */
const PART = /^\/_app\/immutable\/[\w./-]+\.(?:js|css|woff2)$/;

/**
 * The headers of every answer, before the app adds its own: also of redirects, of refusals that no page is made for, and
 * of files. What is not a file is never kept, and without a policy of its own it may do nothing in a browser.
 * @param {import('node:http').IncomingMessage} request after `identify`
 * @param {import('node:http').ServerResponse} response
 */
export function protect(request, response) {
	const [path = ''] = (request.url ?? '').split('?');
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
	if (isHttps(request))
		response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
	if (PART.test(path)) return;
	response.setHeader('Referrer-Policy', 'same-origin');
	response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
	response.setHeader(
		'Permissions-Policy',
		'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()'
	);
	if (FILE.test(path)) return;
	response.setHeader('Cache-Control', 'private, no-store');
	response.setHeader(
		'Content-Security-Policy',
		"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
	);
}

const isHttps = ({ headers }) =>
	(process.env.ORIGIN ?? '').startsWith('https:') || headers['x-forwarded-proto'] === 'https';
