import { beforeAll, expect, test } from 'vitest';
import { addDays, dayAt } from '#lib/domain/school-day.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { costOf, counting } from '../../../../tests/support/plans.ts';
import { worldOf } from '../../../../tests/support/world.ts';
import { readSession, startSession } from '../auth/session.ts';
import { newId } from '../ids.ts';
import { cardsOf } from '../policies/pupils.ts';
import { listCards } from '../queries/caseload.ts';
import { listWaiting } from '../queries/reviews.ts';
import { openCaseload } from './caseload.ts';
import { openDay } from './today.ts';

const store = await testStore();
const world = worldOf(store);
const { asOwner } = store;
const school = await world.school();
const mentor = await world.staff(school);
const ctx = world.ctx(mentor, school);
const today = dayAt(ctx.now, school.timeZone);

// Before PostgreSQL 17 an index is entered once for every pupil, and not once for all of them.
const [{ pages } = { pages: 0 }] = await asOwner<{ pages: number }[]>`
	select case when current_setting('server_version_num')::int >= 170000 then 60 else 200 end as pages`;
const waitingEntries = 200;

beforeAll(async () => {
	await fill(school.id, 480);
	for (let other = 0; other < 12; other++) await fill((await world.school()).id, 480);
	// Every eighth pupil of the school: the caseload touches every class, which is as scattered as it can be.
	await asOwner`insert into caseloads (school_id, id, membership_id, pupil_id, kind, since, added_by)
		select school_id, gen_random_uuid(), ${mentor.membershipId}, id, 'mentor', '2025-09-01', ${mentor.membershipId}
		from pupils where school_id = ${school.id} and year = 0`;
	await passDays(0, 105);
}, 120_000);

const cards = () => costOf(ctx.db, (tx) => listCards(tx, cardsOf(mentor, today)));
const waiting = () => costOf(ctx.db, (tx) => listWaiting(tx, cardsOf(mentor, today)));

test('60 pupils cost the same few pages however long their history is', { timeout: 120_000 }, async () => {
	const [stored] = await asOwner`select count(*)::int as n from check_ins`;
	expect(stored?.n).toBeGreaterThanOrEqual(50_000);
	const [before, queue] = [await cards(), await waiting()];
	expect(before.buffers, before.plan).toBeLessThanOrEqual(pages);
	expect(queue.buffers, queue.plan).toBeLessThanOrEqual(1500);
	expect((await openCaseload(ctx)).length).toBe(60);
	expect((await openDay(ctx)).queue.length).toBe(waitingEntries);

	await passDays(105, 105);
	const [after, later] = [await cards(), await waiting()];
	expect(after.buffers, after.plan).toBe(before.buffers);
	// The index of all check-ins may have become one page deeper; nothing that is counted by entries has grown.
	expect(later.buffers, later.plan).toBeLessThanOrEqual(queue.buffers * 1.35);
	expect((await openDay(ctx)).queue.length).toBe(waitingEntries);
});

test('the page of a caseload asks the database three times at most, the session included', async () => {
	const { store: counted, statements } = counting(store);
	const expiresAt = new Date(Date.now() + 3_600_000);
	const { schoolId, accountId, membershipId } = mentor;
	const row = { kind: 'adult', schoolId, accountId, membershipId, now: new Date(), expiresAt } as const;
	const token = await startSession(store, row);
	const signed = await readSession(counted, token, new Date());
	if (signed?.viewer.kind !== 'staff') throw new Error('the mentor is signed in');
	await openCaseload(worldOf({ ...store, ...counted }).ctx(signed.viewer, signed.school));
	expect(statements()).toBeLessThanOrEqual(3);
	expect(statements()).toBeGreaterThan(1);
});

/** A school as its roster left it: classes of 30, each with the cards of its pupils beside each other. */
async function fill(schoolId: string, pupils: number) {
	await asOwner`insert into classes (school_id, id, name, band, sign_in)
		select ${schoolId}, gen_random_uuid(), 'Class ' || n, 'b', 'four' from generate_series(1, ${pupils / 30}::int) n`;
	const ids = Array.from({ length: pupils }, () => newId());
	await asOwner`insert into pupils (school_id, id, first_name, surname, shown_name, symbol, year)
		select ${schoolId}, id, 'Ada', 'Example-Longer', 'Ada', 'fox', n % 8
		from unnest(${ids}::uuid[]) with ordinality as given (id, n)`;
	await asOwner`insert into class_members (school_id, id, class_id, pupil_id, since)
		select p.school_id, gen_random_uuid(), c.id, p.id, '2025-09-01'
		from (select *, row_number() over (order by id) as n from pupils where school_id = ${schoolId}) p
			join (select *, row_number() over () as n from classes where school_id = ${schoolId}) c on c.n = 1 + (p.n - 1) / 30`;
	await asOwner`insert into pupil_cards (school_id, class_id, pupil_id, shown_name, surname, symbol, corners, confidences)
		select p.school_id, m.class_id, p.id, p.shown_name, p.surname, p.symbol, repeat('2', 90), repeat('O', 90)
		from pupils p join class_members m on m.school_id = p.school_id and m.pupil_id = p.id
		where p.school_id = ${schoolId} order by p.id`;
}

/** Check-ins of all pupils on so many days before a day; the latest of the caseload, and nothing else, waits. */
async function passDays(ago: number, days: number) {
	await asOwner`insert into check_ins (school_id, pupil_id, day, slot, id, band, corner, subjects, confidences, progresses,
			audience, occurred_at)
		select p.school_id, p.id, ${today}::date - d, 1, gen_random_uuid(), 'b', 1 + d % 4, '{1,2}', '{7,8}', '{5,6}', 'mentor', now()
		from generate_series(${ago}::int, ${ago + days - 1}::int) d, pupils p where p.school_id = ${school.id}`;
	await asOwner`insert into reviews (school_id, id, pupil_id, day, slot, membership_id)
		select school_id, gen_random_uuid(), pupil_id, day, slot, ${mentor.membershipId} from (
			select c.*, p.year, row_number() over (partition by p.year order by c.day desc, c.pupil_id) as n
			from check_ins c join pupils p on p.school_id = c.school_id and p.id = c.pupil_id) c
		where c.day <= ${addDays(today, -ago)} and (c.year > 0 or c.n > ${waitingEntries})`;
	await asOwner`update pupil_cards k set last_day = ${today}, waiting = w.n
		from (select c.pupil_id, count(*) - count(r.id) as n from check_ins c left join reviews r
			on r.school_id = c.school_id and r.pupil_id = c.pupil_id and r.day = c.day and r.slot = c.slot group by 1) w
		where w.pupil_id = k.pupil_id`;
	await asOwner.unsafe('vacuum analyze');
}
