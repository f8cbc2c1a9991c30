/** The one page that may look through the camera: it is always loaded anew, and so is what comes after it. */
const eye = '/tablet/card';

/**
 * Headers of every answer. What is signed in is never stored: after sign-out, Back must ask the server again
 * (a page without no-store comes back from the browser's memory).
 */
export function harden(response: Response, url: URL, signedIn: boolean): Response {
	const { headers } = response;
	const html = headers.get('content-type')?.startsWith('text/html') ?? false;
	headers.set('X-Content-Type-Options', 'nosniff');
	headers.set('Referrer-Policy', 'same-origin');
	headers.set('Cross-Origin-Opener-Policy', 'same-origin');
	headers.set('Cross-Origin-Resource-Policy', 'same-origin');
	headers.set(
		'Permissions-Policy',
		`camera=${url.pathname === eye ? '(self)' : '()'}, microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()`
	);
	if (url.protocol === 'https:')
		headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
	if (signedIn || html || headers.has('set-cookie')) headers.set('Cache-Control', 'private, no-store');
	return response;
}
