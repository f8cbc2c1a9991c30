import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseForm, readForm } from '#lib/forms/form.ts';
import { rosterForm } from '#lib/forms/roster.ts';
import type { FileFault } from '#lib/i18n/en-GB/roster.ts';
import { listRosters, previewRoster } from '#lib/server/services/roster/preview.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ files: await listRosters(locals.ctx) });

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request);
		const parsed = parseForm(rosterForm, form);
		const covers = parsed.ok ? parsed.data.covers : 'classes';
		const refuse = (fault: FileFault) => fail(400, { fault, covers });
		const file = form.get('file');
		if (!(file instanceof File) || (file.size === 0 && file.name === '')) return refuse('missing');
		const bytes = new Uint8Array(await file.arrayBuffer());
		const made = await previewRoster(locals.ctx, { bytes, name: file.name, covers });
		if ('fault' in made) return refuse(made.fault);
		redirect(303, resolve('/school/roster/[roster=id]', { roster: made.id }));
	}
};
