import { randomBytes } from 'node:crypto';
import type { Band } from '#lib/domain/bands.ts';
import type { GuardianViewer, PupilViewer, StaffRole, StaffViewer, Viewer } from '#lib/domain/viewer.ts';
import { hasRole } from '#lib/domain/viewer.ts';
import { nowhere, type Context, type School } from '#lib/server/context.ts';
import { newId } from '#lib/server/ids.ts';
import type { TestStore } from './database.ts';

const rota = JSON.stringify({ note: [3, 5], safe: [1], belonging: [4], ready: [] });

/** Makes the people of a test straight in the database, as its owner, and the contexts in which they ask. */
export function worldOf(store: TestStore) {
	const sql = store.asOwner;

	async function school(name = 'Hollin Bank Primary'): Promise<School> {
		const id = newId();
		await sql`insert into schools (school_id, name, phase, rota) values (${id}, ${name}, 'primary', ${rota})`;
		return { ...nowhere, id, name, phase: 'primary' };
	}

	async function classOf(school: School, name = '4 Otter', band: Band = 'b') {
		const id = newId();
		await sql`insert into classes (school_id, id, name, band, sign_in) values (${school.id}, ${id}, ${name}, ${band}, 'four')`;
		return id;
	}

	/** A pupil in a class, with the card that goes with it. */
	async function pupil(school: School, classId: string, firstName = 'Asha'): Promise<PupilViewer> {
		const id = newId();
		const marks = '.'.repeat(90);
		await sql`insert into pupils (school_id, id, first_name, surname, shown_name, symbol)
			values (${school.id}, ${id}, ${firstName}, 'Example', ${firstName}, 'fox')`;
		await sql`insert into class_members (school_id, id, class_id, pupil_id, since)
			values (${school.id}, ${newId()}, ${classId}, ${id}, '2025-09-01')`;
		await sql`insert into pupil_cards (school_id, class_id, pupil_id, shown_name, surname, symbol, corners, confidences)
			values (${school.id}, ${classId}, ${id}, ${firstName}, 'Example', 'fox', ${marks}, ${marks})`;
		return { kind: 'pupil', schoolId: school.id, pupilId: id, tabletId: null, sessionId: 'test' };
	}

	async function adult(school: School, kind: 'staff' | 'guardian', name: string) {
		const [accountId, membershipId] = [newId(), newId()];
		const email = `${randomBytes(6).toString('hex')}@example.org`;
		await sql`insert into accounts (id, email) values (${accountId}, ${email})`;
		await sql`insert into memberships (school_id, id, account_id, kind, name)
			values (${school.id}, ${membershipId}, ${accountId}, ${kind}, ${name})`;
		return { schoolId: school.id, membershipId, accountId, sessionId: 'test', name };
	}

	async function staff(
		school: School,
		roles: StaffRole[] = ['mentor'],
		name = 'Ms Jones'
	): Promise<StaffViewer> {
		const who = await adult(school, 'staff', name);
		for (const role of roles)
			await sql`insert into staff_roles (school_id, id, membership_id, role)
				values (${school.id}, ${newId()}, ${who.membershipId}, ${role})`;
		return { kind: 'staff', ...who, roles };
	}

	/** A guardian with a tie to the pupil, verified unless told otherwise. */
	async function guardian(school: School, pupil: PupilViewer, { verified = true, name = 'Mr Example' } = {}) {
		const who = await adult(school, 'guardian', name);
		await sql`insert into guardianships (school_id, id, membership_id, pupil_id, relation, verified_at, verified_by)
			values (${school.id}, ${newId()}, ${who.membershipId}, ${pupil.pupilId}, 'father',
				${verified ? new Date().toISOString() : null}, ${verified ? who.membershipId : null})`;
		return { kind: 'guardian', ...who } satisfies GuardianViewer;
	}

	async function onCaseload(mentor: StaffViewer, pupil: PupilViewer, dates: Dates = {}) {
		await sql`insert into caseloads (school_id, id, membership_id, pupil_id, kind, since, until, added_by)
			values (${pupil.schoolId}, ${newId()}, ${mentor.membershipId}, ${pupil.pupilId}, ${dates.kind ?? 'mentor'},
				${dates.since ?? '2025-09-01'}, ${dates.until ?? null}, ${mentor.membershipId})`;
	}

	/** The context in which a viewer asks, now or at another time. */
	function ctx<V extends Viewer>(viewer: V, school: School, now = new Date()): Context<V> {
		const viewerId =
			viewer.kind === 'nobody' ? null : viewer.kind === 'pupil' ? viewer.pupilId : viewer.membershipId;
		const role = viewer.kind === 'nobody' ? 'signin' : 'app';
		const schoolId = viewer.kind === 'nobody' ? null : viewer.schoolId;
		const db = store.as({ role, schoolId, viewerId, lead: hasRole(viewer, 'dsl') });
		const entrance = store.as({ role: 'signin', schoolId: null });
		return { db, entrance, viewer, school, now, requestId: newId(), keys: store.keys };
	}

	return { school, classOf, pupil, staff, guardian, onCaseload, ctx };
}

type Dates = { kind?: 'mentor' | 'cover'; since?: string; until?: string | null };
