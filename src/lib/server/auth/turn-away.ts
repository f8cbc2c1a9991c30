import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { isPlainPath } from '#lib/domain/way-back.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { plainPage, type PlainPage } from '../plain-page.ts';
import type { Guard } from './doors.ts';

/**
 * Who has not signed in is led to the door, which keeps in mind what was asked for; who is signed in and does not belong
 * here is told that there is no such page, with the way to their own.
 */
export function turnAway(
	{ request, url, isDataRequest }: RequestEvent,
	wanted: Guard,
	viewer: Viewer,
	said: Record<'child' | 'adult', Omit<PlainPage, 'to'>>
): Response {
	if (viewer.kind === 'nobody') {
		const to = request.method === 'GET' && isPlainPath(url.pathname) ? `?to=${url.pathname}` : '';
		redirect(303, wanted === 'pupil' ? '/tablet' : `/account/sign-in${to}`);
	}
	if (isDataRequest || !request.headers.get('accept')?.includes('text/html')) error(404, 'Not found');
	return new Response(plainPage({ ...said[viewer.kind === 'pupil' ? 'child' : 'adult'], to: '/' }), {
		status: 404,
		headers: { 'Content-Type': 'text/html; charset=utf-8' }
	});
}
