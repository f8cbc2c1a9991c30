import type { Sql } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/ids.ts';

/** The people of one school that tests speak of. Every table of a school has at least one row of theirs. */
export type SeededSchool = {
	schoolId: string;
	pupilId: string;
	goalId: string;
	classId: string;
	/** A mentor who raised the school's one concern. */
	author: string;
	/** Another mentor, who is nobody to that concern. */
	colleague: string;
	/** The safeguarding lead, who acknowledged it. */
	lead: string;
	accountId: string;
	concernId: string;
	invitationId: string;
};

/** Two schools, alike to the last row: what one sees of the other can only come from a hole. */
export async function seedTwoSchools(owner: Sql): Promise<[SeededSchool, SeededSchool]> {
	return [await seedSchool(owner, 'Ashfield'), await seedSchool(owner, 'Birchwood')];
}

type Row = Record<string, unknown>;

const DAY = '2025-03-03';
const LATER = '2099-01-01T00:00:00Z';

/** Writes as the owner, past every lock. A table that gets no row here is found by tests/db/schools-apart.test.ts. */
export async function seedSchool(owner: Sql, name: string): Promise<SeededSchool> {
	const people = {
		schoolId: newId(),
		pupilId: newId(),
		goalId: newId(),
		classId: newId(),
		author: newId(),
		colleague: newId(),
		lead: newId(),
		accountId: newId(),
		concernId: newId(),
		invitationId: newId()
	} satisfies SeededSchool;
	const { schoolId, pupilId, goalId, classId, author, colleague, lead, accountId, concernId, invitationId } =
		people;
	const [guardian, tabletId, commentId, requestId] = [newId(), newId(), newId(), newId()];
	const put = (table: string, row: Row) => insert(owner, table, row);
	const own = (table: string, row: Row = {}) => put(table, { school_id: schoolId, id: newId(), ...row });
	const ofPupil = (table: string, row: Row = {}) => own(table, { pupil_id: pupilId, ...row });
	const checkIn = { pupil_id: pupilId, day: DAY, slot: 1 };
	const slug = name.toLowerCase();

	await put('schools', { school_id: schoolId, name, phase: 'primary', rota: {} });
	await own('terms', { name: 'Spring', starts_on: '2025-01-06', ends_on: '2025-04-04' });
	await put('confidence_areas', {
		school_id: schoolId,
		number: 1,
		name: 'Reading',
		symbol: 'book',
		position: 1
	});
	await own('classes', { id: classId, name: '4 Oak', band: 'b', sign_in: 'four' });
	for (const [id, kind, who] of [
		[author, 'staff', 'Ms Jones'],
		[colleague, 'staff', 'Mr Okoro'],
		[lead, 'staff', 'Mrs Lind'],
		[guardian, 'guardian', 'Sam Vale']
	] as const) {
		const account = id === author ? accountId : newId();
		await put('accounts', {
			id: account,
			email: `${who.split(' ')[1]?.toLowerCase()}.${account}@${slug}.example`,
			password_hash: 'a password hash',
			totp_sealed: 'a sealed secret',
			recovery_hashes: ['a recovery hash']
		});
		await own('memberships', { id, account_id: account, kind, name: who });
	}
	await own('staff_roles', { membership_id: lead, role: 'dsl' });
	await own('pupils', {
		id: pupilId,
		first_name: 'Wren',
		surname: 'Hale',
		shown_name: 'Wren',
		symbol: 'kite',
		comfort: {}
	});
	await put('pupil_identifiers', {
		school_id: schoolId,
		pupil_id: pupilId,
		kind: 'upn',
		value_hash: `hash of ${slug}`
	});
	await own('pupil_contacts', {
		pupil_id: pupilId,
		name: `Adult of ${slug}`,
		relation: 'Father',
		hold: 'court'
	});
	await own('tablets', { id: tabletId, name: 'Oak 1', token_hash: `tablet of ${slug}`, enrolled_by: lead });
	await put('tablet_classes', { school_id: schoolId, tablet_id: tabletId, class_id: classId });
	await ofPupil('class_members', { class_id: classId, since: DAY });
	await own('class_staff', { class_id: classId, membership_id: author, since: DAY });
	await ofPupil('caseloads', { membership_id: author, kind: 'mentor', since: DAY, added_by: lead });
	await ofPupil('guardianships', { membership_id: guardian, relation: 'parent' });
	await ofPupil('guardian_blocks', { membership_id: guardian, reason: 'order', since: DAY, set_by: lead });
	await put('picture_pins', {
		school_id: schoolId,
		pupil_id: pupilId,
		hmac: 'an hmac',
		places: 4,
		set_by: author
	});
	await ofPupil('badges', { token_hash: `badge of ${slug}`, issued_by: author, expires_at: LATER });
	await ofPupil('sign_in_windows', { class_id: classId, opened_by: author, closes_at: LATER });
	await ofPupil('goals', { id: goalId, number: 1, about: 'learning', want: 'to read aloud' });
	await ofPupil('goal_steps', { goal_id: goalId, position: 1, words: 'one page' });
	await ofPupil('goal_states', { goal_id: goalId, state: 'achieved', by_kind: 'pupil', by_id: pupilId });
	await ofPupil('goal_ratings', { goal_id: goalId, day: DAY, band: 'b', confidence: 6 });
	await ofPupil('drafts', { ...checkIn, answers: { corner: 1 }, changed_at: `${DAY}T09:00:00Z` });
	await ofPupil('check_ins', {
		...checkIn,
		band: 'b',
		corner: 1,
		subjects: [1],
		confidences: [6],
		progresses: [5],
		audience: 'mentor',
		occurred_at: `${DAY}T09:00:00Z`
	});
	await put('pupil_cards', {
		school_id: schoolId,
		class_id: classId,
		pupil_id: pupilId,
		shown_name: 'Wren',
		surname: 'Hale',
		symbol: 'kite',
		corners: '',
		confidences: ''
	});
	await ofPupil('alerts', { kind: 'worrying-answer', day: DAY, slot: 1, reasons: ['alone'] });
	await put('openings', { school_id: schoolId, ...checkIn, membership_id: author });
	await ofPupil('reviews', { ...checkIn, membership_id: author });
	await ofPupil('notes', { ...checkIn, membership_id: author, body: 'a note' });
	await ofPupil('follow_ups', { ...checkIn, membership_id: author, due_on: DAY });
	await ofPupil('comments', {
		...checkIn,
		id: commentId,
		membership_id: author,
		body: 'Well done',
		visible_from: `${DAY}T10:00:00Z`
	});
	await put('comment_versions', {
		school_id: schoolId,
		pupil_id: pupilId,
		comment_id: commentId,
		version: 1,
		body: 'Well don'
	});
	await ofPupil('replies', { comment_id: commentId, symbol: 'heart' });
	await ofPupil('concerns', {
		...checkIn,
		id: concernId,
		membership_id: author,
		words: 'what was seen',
		told_in_person: false
	});
	await put('concern_acknowledgements', {
		school_id: schoolId,
		concern_id: concernId,
		author_id: author,
		membership_id: lead
	});
	await ofPupil('talk_requests', { id: requestId, adult_id: author });
	await ofPupil('talk_steps', { request_id: requestId, step: 'seen', membership_id: author });
	await ofPupil('shares', { goal_id: goalId, audience: 'family', by_kind: 'pupil', by_id: pupilId });
	await ofPupil('letters', { membership_id: author, sentence: 'a good week' });
	await ofPupil('access_log', { viewer_kind: 'staff', viewer_id: author, noun: 'check-in', request_id: 'r' });
	await own('traces', { viewer_kind: 'staff', viewer_id: author, verb: 'review', noun: 'check-in' });
	await own('roster_previews', { membership_id: lead, file_name: 'a.csv', plan: {}, expires_at: LATER });
	await put('sessions', {
		id: `session of ${slug}`,
		kind: 'pupil',
		school_id: schoolId,
		pupil_id: pupilId,
		second_factor: false,
		last_used_at: LATER,
		expires_at: LATER
	});
	await put('invitations', {
		id: invitationId,
		token_hash: `invitation of ${slug}`,
		kind: 'staff',
		school_id: schoolId,
		expires_at: LATER
	});
	await put('jobs', { id: newId(), school_id: schoolId, kind: 'mail', payload: {}, run_at: LATER });
	await put('throttles', { key: `throttle of ${slug}`, failures: 1, since: LATER });
	return people;
}

/** Only the columns that are given: what is left out gets its default. */
async function insert(owner: Sql, table: string, row: Row) {
	const columns = owner(Object.keys(row));
	await owner`insert into ${owner(table)} (${columns})
		select ${columns} from jsonb_populate_record(null::${owner(table)}, ${JSON.stringify(row)}::jsonb)`;
}
