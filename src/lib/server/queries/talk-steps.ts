import { sql as statement } from 'drizzle-orm';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import type { Tx } from '../db/door.ts';
import type { Scope } from '../db/scope.ts';

export type TalkStep = {
	id: string;
	requestId: string;
	step: 'seen' | 'meeting' | 'met';
	meetAt: Date | null;
	now: Date;
};

/** Adds a step that the child will see; a talk that was had no longer counts on the card, and is when they were last seen. */
export const insertTalkStep = async ({ db }: Tx, heard: Scope, viewer: StaffViewer, talk: TalkStep) => [
	...(await db.execute<{ pupilId: string }>(statement`
		with found as (
			select talk_requests.school_id, talk_requests.pupil_id, talk_requests.id from talk_requests
				join pupils p on p.school_id = talk_requests.school_id and p.id = talk_requests.pupil_id and p.archived_at is null
			where ${heard} and talk_requests.id = ${talk.requestId} and not exists (select from talk_steps s
				where s.school_id = talk_requests.school_id and s.pupil_id = talk_requests.pupil_id
					and s.request_id = talk_requests.id and (s.step in ('met', 'withdrawn') or (s.step = 'seen' and ${talk.step} = 'seen')))
		), kept as (
			insert into talk_steps (school_id, id, pupil_id, request_id, step, meet_at, membership_id, at)
			select school_id, ${talk.id}, pupil_id, id, ${talk.step}, ${talk.meetAt?.toISOString() ?? null}::timestamptz,
				${viewer.membershipId}, ${talk.now.toISOString()} from found
		), carded as (
			update pupil_cards card set talk_waiting = greatest(card.talk_waiting - 1, 0),
				seen_at = greatest(card.seen_at, ${talk.now.toISOString()}) from found
			where card.school_id = found.school_id and card.pupil_id = found.pupil_id and ${talk.step} = 'met'
		)
		select pupil_id as "pupilId" from found`))
];
