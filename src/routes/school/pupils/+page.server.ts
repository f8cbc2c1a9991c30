import { isId } from '#lib/domain/id.ts';
import { listPupilsOfSchool } from '#lib/server/services/pupils.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const show = url.searchParams.get('show') ?? '';
	return { show, ...(await listPupilsOfSchool(locals.ctx, filterOf(show))) };
};

function filterOf(show: string) {
	if (show === 'no-class') return { without: 'class' as const };
	if (show === 'no-mentor') return { without: 'mentor' as const };
	if (show === 'archived') return { archived: true };
	return isId(show) ? { classId: show } : {};
}
