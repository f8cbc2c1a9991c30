import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A child taps "I am still here": being asked at all has noted the use. Says whether they are. */
export const POST: RequestHandler = ({ locals }) => json({ here: locals.ctx.viewer.kind === 'pupil' });
