import type { PupilViewer, Viewer } from '#lib/domain/viewer.ts';
import { nobody } from '#lib/domain/viewer.ts';
import { newId } from '#lib/server/ids.ts';
import type { TestStore } from '../support/database.ts';
import { worldOf } from '../support/world.ts';

/** The day on which everybody here asks. */
export const today = '2026-03-12';
const [yesterday, tomorrow] = ['2026-03-11', '2026-03-13'];

type Cast = Record<(typeof everybody)[number], Viewer>;
/** Everybody who asks a policy; each name says what is special about them. */
export const everybody = [
	'nobody',
	'asha',
	'ben',
	'mentor',
	'cover',
	'coverPast',
	'mentorSoon',
	'stranger',
	'teacher',
	'teacherPast',
	'teacherSoon',
	'otherTeacher',
	'dsl',
	'senco',
	'head',
	'admin',
	'guardian',
	'unverified',
	'untied',
	'barred',
	'barSoon',
	'barOver',
	'barLifted',
	'elsewhere'
] as const;
export type Who = (typeof everybody)[number];

/**
 * One school in which every tie has begun, ended and not begun yet, and its twin: another school where the same ids mean
 * other rows with other ties, so that a condition that forgets the school is seen. Written as the owner.
 */
export async function makeCast(store: TestStore) {
	const sql = store.asOwner;
	const world = worldOf(store);
	const school = await world.school('CNRY-A');
	const oak = await world.classOf(school, 'Oak');
	const elm = await world.classOf(school, 'Elm');
	const names = new Map<string, string>();
	const put = (table: string, rows: Record<string, unknown>) =>
		sql`insert into ${sql(table)} ${sql(rows as Record<string, string>)}`;

	const child = async (name: string, since = '2025-09-01', until: string | null = null) => {
		const pupil = await world.pupil(school, oak, name);
		await sql`update class_members set since = ${since}, until = ${until} where pupil_id = ${pupil.pupilId}`;
		names.set(pupil.pupilId, name);
		return pupil;
	};
	const asha = await child('asha');
	const ben = await child('ben');
	const dora = await child('dora, archived');
	const eli = await child('eli, left yesterday', '2025-09-01', yesterday);
	const finn = await child('finn, joins tomorrow', tomorrow);
	await sql`update pupils set archived_at = now() where id = ${dora.pupilId}`;

	const staff = (role: Parameters<typeof world.staff>[1], name: string) => world.staff(school, role, name);
	const mentor = await staff(['mentor'], 'mentor');
	for (const pupil of [asha, dora]) await world.onCaseload(mentor, pupil);
	const cover = await staff(['mentor'], 'cover');
	await world.onCaseload(cover, asha, { kind: 'cover', since: today, until: today });
	const coverPast = await staff(['mentor'], 'cover past');
	await world.onCaseload(coverPast, asha, { kind: 'cover', until: yesterday });
	const mentorSoon = await staff(['mentor'], 'mentor soon');
	await world.onCaseload(mentorSoon, asha, { since: tomorrow });
	// Of nobody today: one whose mentor has ended, one whose mentor has not begun, one who never had any.
	await world.onCaseload(coverPast, eli, { kind: 'cover', until: yesterday });
	await world.onCaseload(mentorSoon, finn, { since: tomorrow });
	const teach = async (name: string, classId: string, since = '2025-09-01', until: string | null = null) => {
		const who = await staff(['teacher'], name);
		await put('class_staff', {
			school_id: school.id,
			id: newId(),
			class_id: classId,
			membership_id: who.membershipId,
			since,
			until
		});
		return who;
	};
	const teacher = await teach('teacher', oak);
	const guardian = await world.guardian(school, asha);
	await sql`insert into guardianships (school_id, id, membership_id, pupil_id, relation, verified_at, verified_by)
		values (${school.id}, ${newId()}, ${guardian.membershipId}, ${dora.pupilId}, 'father', now(), ${mentor.membershipId})`;
	const untied = await world.guardian(school, asha, { name: 'untied' });
	await sql`update guardianships set ended_at = now() where membership_id = ${untied.membershipId}`;
	const bar = async (
		who: { membershipId: string },
		pupil: PupilViewer,
		since: string,
		until: string | null = null,
		lifted = false
	) =>
		put('guardian_blocks', {
			school_id: school.id,
			id: newId(),
			membership_id: who.membershipId,
			pupil_id: pupil.pupilId,
			reason: 'court',
			since,
			until,
			set_by: mentor.membershipId,
			lifted_at: lifted ? new Date().toISOString() : null
		});
	const parent = async (name: string) => world.guardian(school, asha, { name });
	const [barred, barSoon, barOver, barLifted] = [
		await parent('barred'),
		await parent('bar soon'),
		await parent('bar over'),
		await parent('bar lifted')
	];
	await bar(barred, asha, today);
	await bar(barSoon, asha, tomorrow);
	await bar(barOver, asha, '2025-01-01', yesterday);
	await bar(barLifted, asha, '2025-01-01', null, true);
	await bar(guardian, ben, '2025-01-01');

	const share = async (
		schoolId: string,
		pupil: PupilViewer,
		of: object,
		audience: string,
		withdrawn = false
	) =>
		put('shares', {
			school_id: schoolId,
			id: newId(),
			pupil_id: pupil.pupilId,
			...of,
			audience,
			by_kind: 'pupil',
			by_id: pupil.pupilId,
			withdrawn_at: withdrawn ? new Date().toISOString() : null
		});
	const checkIn = async (
		name: string,
		pupil: PupilViewer,
		[day, slot]: [string, number],
		audience?: string,
		withdrawn = false
	) => {
		const id = newId();
		names.set(id, name);
		const of = { day: `2026-03-${day}`, slot };
		await put('check_ins', {
			school_id: school.id,
			pupil_id: pupil.pupilId,
			...of,
			id,
			band: 'b',
			audience: 'mentor',
			occurred_at: '2026-03-12'
		});
		if (audience) await share(school.id, pupil, of, audience, withdrawn);
	};
	await checkIn('kept', asha, ['02', 1]);
	await checkIn('for the team', asha, ['03', 1], 'team');
	await checkIn('beside the one for the team', asha, ['03', 2]);
	await checkIn('for the family', asha, ['04', 1], 'family');
	await checkIn('beside the one for the family', asha, ['04', 2]);
	await checkIn('taken back', asha, ['05', 1], 'family', true);
	await checkIn('a concern', asha, ['06', 1]);
	await checkIn('beside the concern', asha, ['06', 2]);
	await checkIn('of ben', ben, ['03', 1]);
	await checkIn('of ben, the day of the concern', ben, ['06', 1]);
	await checkIn('of ben, the day for the family', ben, ['04', 1]);
	await checkIn('of ben, for the family', ben, ['07', 1], 'family');
	await checkIn('of dora', dora, ['02', 1], 'family');
	await checkIn('of eli', eli, ['02', 1], 'team');
	await checkIn('of finn', finn, ['02', 1], 'team');

	const goal = async (name: string, pupil: PupilViewer, number: number, audience?: string, back = false) => {
		const id = newId();
		names.set(id, name);
		await put('goals', {
			school_id: school.id,
			id,
			pupil_id: pupil.pupilId,
			number,
			about: 'me',
			want: name
		});
		if (audience) await share(school.id, pupil, { goal_id: id }, audience, back);
	};
	await goal('kept', asha, 1);
	await goal('for the team', asha, 2, 'team');
	await goal('for the family', asha, 3, 'family');
	await goal('taken back', asha, 4, 'family', true);
	await goal('of ben', ben, 1);
	await goal('of ben, for the family', ben, 2, 'family');
	await goal('of eli', eli, 1, 'team');
	await goal('of finn', finn, 1, 'team');

	const concern = async (
		name: string,
		schoolId: string,
		by: string,
		pupil: PupilViewer,
		day: string | null
	) => {
		const id = newId();
		names.set(id, name);
		await put('concerns', {
			school_id: schoolId,
			id,
			pupil_id: pupil.pupilId,
			day,
			slot: day && 1,
			membership_id: by,
			words: name,
			told_in_person: false
		});
	};
	await concern("the mentor's", school.id, mentor.membershipId, asha, '2026-03-06');
	await concern("the teacher's", school.id, teacher.membershipId, ben, null);

	const teacherPast = await teach('teacher past', oak, '2025-09-01', yesterday);
	const teacherSoon = await teach('teacher soon', oak, tomorrow);
	const otherTeacher = await teach('other teacher', elm);
	const namesake = await staff(['mentor'], 'stranger');
	const talk = async (name: string, pupil: PupilViewer, adult: { membershipId: string } | null) => {
		const id = newId();
		names.set(id, name);
		const adult_id = adult?.membershipId ?? null;
		await put('talk_requests', { school_id: school.id, id, pupil_id: pupil.pupilId, adult_id });
	};
	await talk('anybody', asha, null);
	await talk('the teacher', asha, teacher);
	await talk('the teacher who left', asha, teacherPast);
	await talk('the teacher who comes', asha, teacherSoon);
	await talk('the other teacher', asha, otherTeacher);
	await talk('the stranger', asha, namesake);
	await talk('ben: anybody', ben, null);
	await talk('ben: the teacher', ben, teacher);
	await talk('eli: the teacher', eli, teacher);
	await talk('finn: the teacher', finn, teacher);

	const twin = await world.school('CNRY-B');
	const cast: Cast = {
		nobody,
		asha,
		ben,
		mentor,
		cover,
		coverPast,
		mentorSoon,
		stranger: namesake,
		teacher,
		teacherPast,
		teacherSoon,
		otherTeacher,
		dsl: await staff(['dsl'], 'dsl'),
		senco: await staff(['senco'], 'senco'),
		head: await staff(['head'], 'head'),
		admin: await staff(['admin'], 'admin'),
		guardian,
		unverified: await world.guardian(school, asha, { verified: false, name: 'unverified' }),
		untied,
		barred,
		barSoon,
		barOver,
		barLifted,
		elsewhere: await world.staff(twin, ['mentor', 'teacher', 'senco', 'head', 'admin'], 'elsewhere')
	};

	// The twin: the same ids, and ties there that none of them has here.
	const copy = async (table: string, where = 'true', change: Record<string, unknown> = {}) =>
		sql.unsafe(
			`insert into ${table} select (jsonb_populate_record(t, $1::text::jsonb)).* from ${table} t
				where school_id = $2 and ${where}`,
			[JSON.stringify({ school_id: twin.id, ...change }), school.id]
		);
	const mine = `pupil_id = '${asha.pupilId}'`;
	for (const { id } of await sql<
		{ id: string }[]
	>`select id from memberships where school_id = ${school.id}`) {
		const account = newId();
		await put('accounts', { id: account, email: `${id}@twin.example` });
		await copy('memberships', `id = '${id}'`, { account_id: account });
	}
	await copy('classes', `id = '${oak}'`);
	await copy('pupils', `id = '${asha.pupilId}'`);
	await copy('pupils', `id = '${ben.pupilId}'`);
	await copy('class_members', mine);
	await copy('pupil_cards', mine);
	await copy('check_ins', mine);
	await copy('goals', mine);
	await copy('talk_requests', mine);
	const { stranger, unverified } = cast;
	if (stranger.kind !== 'staff' || unverified.kind !== 'guardian')
		throw new Error('The cast is not as it says.');
	await copy('caseloads', `${mine} and membership_id = '${mentor.membershipId}'`, {
		membership_id: stranger.membershipId
	});
	await put('caseloads', {
		school_id: twin.id,
		id: newId(),
		membership_id: stranger.membershipId,
		pupil_id: ben.pupilId,
		kind: 'mentor',
		since: '2025-09-01',
		added_by: stranger.membershipId
	});
	await copy('class_staff', `membership_id = '${teacher.membershipId}'`, {
		membership_id: stranger.membershipId
	});
	await copy('guardianships', `${mine} and membership_id = '${unverified.membershipId}'`, {
		verified_at: new Date().toISOString(),
		verified_by: mentor.membershipId
	});
	await copy('guardian_blocks', `membership_id = '${barred.membershipId}'`, {
		membership_id: guardian.membershipId,
		since: '2025-01-01'
	});
	for (const { day, slot } of await sql<{ day: string; slot: number }[]>`
		select day::text, slot from check_ins where school_id = ${twin.id}`) {
		await share(twin.id, asha, { day, slot }, 'family');
		if (slot === 1) await concern('of the twin', twin.id, mentor.membershipId, asha, day);
	}
	for (const { id } of await sql<{ id: string }[]>`select id from goals where school_id = ${twin.id}`)
		await share(twin.id, asha, { goal_id: id }, 'family');

	const label = (schoolId: string, id: string) =>
		`${schoolId === twin.id ? 'TWIN ' : ''}${names.get(id) ?? 'unknown'}`;
	return { cast, label };
}
