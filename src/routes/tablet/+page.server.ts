import { isId } from '#lib/domain/id.ts';
import { openClassScreen } from '#lib/server/services/pupil-sign-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!locals.tablet) return { screen: undefined };
	const wanted = url.searchParams.get('class');
	return { screen: await openClassScreen(locals.tablet, isId(wanted) ? wanted : null) };
};
