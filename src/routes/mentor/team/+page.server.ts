import { openTeam } from '#lib/server/services/team.ts';
import type { RefusedTalk } from '../talk.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url: { searchParams } }) => {
	const talk = searchParams.get('talk');
	const refused: RefusedTalk | undefined = talk
		? { talk, meetAt: searchParams.get('meetAt') ?? '' }
		: undefined;
	return { ...(await openTeam(ctx)), zone: ctx.school.timeZone, refused };
};
