import type { Cookies } from '@sveltejs/kit';

// `__Host-` needs https; on a school's own plain network the same cookie goes by another name.
const names = { session: 'foothold', tablet: 'foothold-tablet', step: 'foothold-step' } as const;
type Name = keyof typeof names;

const year = 365 * 24 * 3600;

const nameOf = (name: Name, url: URL) => (url.protocol === 'https:' ? `__Host-${names[name]}` : names[name]);

export function readCookie(cookies: Cookies, url: URL, name: Name) {
	return cookies.get(nameOf(name, url));
}

/** Sessions carry no Max-Age: they end with the browser. A tablet stays enrolled for a year. */
export function writeCookie(cookies: Cookies, url: URL, name: Name, value: string) {
	cookies.set(nameOf(name, url), value, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		...(name === 'tablet' && { maxAge: year })
	});
}

export function dropCookie(cookies: Cookies, url: URL, name: Name) {
	cookies.delete(nameOf(name, url), {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
}
