import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The style that the framework gives its announcer for screen readers, from the package that is installed. */
export function announcerHash(): string {
	const source = readFileSync('node_modules/@sveltejs/kit/src/core/sync/write_root.js', 'utf8');
	const style = /aria-atomic="true" style="([^"]+)"/.exec(source)?.[1] ?? '';
	return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

const pagePolicy = [
	"default-src 'none'",
	"script-src 'self' 'nonce-…'",
	"style-src 'self'",
	`style-src-attr 'unsafe-hashes' '${announcerHash()}'`,
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"object-src 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types svelte-trusted-html sveltekit-trusted-url'
];
/** Of what no page was made for: a redirect, a refusal in plain words, data. */
const barePolicy =
	"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const always: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
	'cache-control': 'private, no-store'
};

/** Directives stand in any order and mean the same. */
const inOrder = (directives: string[]) => directives.toSorted().join('; ');

const nonces = new Set<string>();

/** What is wrong with the headers of an answer that is not a file; nothing, if nothing is. */
export function faultsOf(headers: Headers, { https = false } = {}): string[] {
	const faults = Object.entries(always)
		// Only the page of the card may use the camera: a-child-shows-a-card.e2e.ts holds it to that.
		.filter(([name, value]) => headers.get(name)?.replace('camera=(self)', 'camera=()') !== value)
		.map(([name]) => `${name}: ${headers.get(name)}`);
	const policy = headers.get('content-security-policy') ?? 'none';
	const [, nonce] = /'nonce-([\w+/=]{16,})'/.exec(policy) ?? [];
	// A page without a script of its own needs no nonce.
	const forPage = pagePolicy.map((one) => (nonce ? one.replace('…', nonce) : one.replace(" 'nonce-…'", '')));
	const wanted = /script-src/.test(policy) ? forPage : barePolicy.split('; ');
	if (inOrder(policy.split('; ')) !== inOrder(wanted)) faults.push(`content-security-policy: ${policy}`);
	if (nonce && nonces.has(nonce)) faults.push('a nonce came twice');
	if (nonce) nonces.add(nonce);
	const strict = headers.get('strict-transport-security');
	if (strict !== (https ? 'max-age=31536000; includeSubDomains' : null)) faults.push(`hsts: ${strict}`);
	for (const cookie of headers.getSetCookie()) faults.push(...faultsOfCookie(cookie, https));
	return faults;
}

/** What is wrong with a cookie that is set. Only a tablet's own may outlast the browser. */
function faultsOfCookie(cookie: string, https: boolean): string[] {
	const [pair = '', ...rest] = cookie.split(/;\s*/);
	const name = pair.split('=')[0] ?? '';
	const value = pair.slice(name.length + 1);
	const flags = new Set(rest.map((one) => one.toLowerCase()));
	const faults: string[] = [];
	const must = (flag: string) => flags.has(flag) || faults.push(`${name}: not ${flag}`);
	must('httponly');
	must('samesite=lax');
	must('path=/');
	if (https) must('secure');
	if (https !== name.startsWith('__Host-')) faults.push(`${name}: the wrong name`);
	if (!https && flags.has('secure')) faults.push(`${name}: secure, where no browser would send it back`);
	if (rest.some((one) => /^domain/i.test(one))) faults.push(`${name}: for a whole domain`);
	const lasts = rest.some((one) => /^(max-age|expires)/i.test(one));
	if (lasts && value !== '' && !name.endsWith('tablet')) faults.push(`${name}: outlasts the browser`);
	return faults;
}
