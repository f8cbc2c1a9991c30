import type { Picture } from '#lib/domain/picture-pin.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import { hmacOfPin } from '#lib/server/auth/pictures.ts';
import { readTablet } from '#lib/server/auth/tablet.ts';
import type { School, TabletContext } from '#lib/server/context.ts';
import { newId } from '#lib/server/ids.ts';
import { enrolTablet } from '#lib/server/services/tablets.ts';
import type { TestStore } from './database.ts';
import { worldOf } from './world.ts';

/** The pictures of every child of a test's classroom. */
export const right: Picture[] = ['sun', 'boat', 'tree', 'key'];
export const wrong: Picture[] = ['cup', 'cup', 'bell', 'bell'];

export const monday = new Date('2026-11-23T09:00:00Z');
/** That Monday at nine, so many minutes on. */
export const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);

/** Makes classrooms: a class, its children with their pictures, and a tablet that asks at any moment. */
export function classroomsOf(store: TestStore) {
	const world = worldOf(store);

	async function classroom(names = ['Asha']) {
		const school = await world.school();
		const classId = await world.classOf(school);
		const teacher = await world.staff(school, ['teacher']);
		const pupils: PupilViewer[] = [];
		for (const name of names) pupils.push(await world.pupil(school, classId, name));
		for (const pupil of pupils) await give(pupil, right);
		const tablet = await tabletFor(school, [classId]);
		const [pupil] = pupils;
		if (!pupil) throw new Error('a classroom needs a child');
		return { school, classId, teacher, pupils, pupil, tablet };
	}

	async function give(pupil: PupilViewer, pin: Picture[]) {
		const hmac = hmacOfPin(store.keys.pepper, pupil.schoolId, pupil.pupilId, pin);
		await store.asOwner`
			insert into picture_pins (school_id, pupil_id, hmac, places, set_by)
			select ${pupil.schoolId}, ${pupil.pupilId}, ${hmac}, ${pin.length}, id from memberships
			where school_id = ${pupil.schoolId} limit 1`;
	}

	/** A tablet that asks at a given moment; that throws once it is not known any more. */
	async function tabletFor(school: School, classIds: string[]) {
		const teacher = await world.staff(school, ['teacher']);
		const cookie = await enrolTablet(world.ctx(teacher, school, monday), { name: 'Blue case', classIds });
		return async (now: Date): Promise<TabletContext> => {
			const ctx = await readTablet(store, cookie, { now, requestId: newId(now), keys: store.keys });
			if (!ctx) throw new Error('the tablet is not known');
			return ctx;
		};
	}

	return { classroom, give, tabletFor };
}
