import { redirect } from '@sveltejs/kit';
import { classAfter } from '#lib/server/services/pupil-sign-in.ts';
import { leave } from '../leave.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/tablet');

export const actions: Actions = {
	default: async (event) => {
		const { viewer } = event.locals.ctx;
		const { tablet } = event.locals;
		await leave(event);
		const next = viewer.kind === 'pupil' && tablet && (await classAfter(tablet, viewer.pupilId));
		redirect(303, next ? `/tablet?class=${next}` : '/tablet');
	}
};
