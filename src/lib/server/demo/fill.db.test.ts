import { describe, expect, test } from 'vitest';
import { confidenceMark, cornerMark, noMarks, recomputed } from '#lib/domain/compact.ts';
import { isBand } from '#lib/domain/bands.ts';
import { unpack } from '#lib/domain/answers.ts';
import { weekdayOf } from '#lib/domain/school-day.ts';
import { worriesInText } from '#lib/domain/worrying.ts';
import { testStore } from '../../../../tests/support/database.ts';
import { contextOn } from '../app.ts';
import { nowhere } from '../context.ts';
import { nobody, type Viewer } from '#lib/domain/viewer.ts';
import { findAccount } from '../queries/accounts.ts';
import { listPlaces } from '../queries/memberships.ts';
import { openFamily, openChild } from '../services/family.ts';
import { signIn } from '../services/sign-in.ts';
import { openDay } from '../services/today.ts';
import { casts, openDemo } from './fill.ts';
import { demoPassword } from './people.ts';
import { voices } from './voices.ts';

// A Thursday at eleven, so that the stories stand in the middle of a school day.
const now = new Date('2026-03-12T11:00:00Z');

const store = await testStore({ pool: 6 });
const house = { store, keys: store.keys };
const sql = store.asOwner;
const said: string[] = [];
const demo = await openDemo(house, now, (sentence) => said.push(sentence));

async function viewerOf(email: string) {
	const places = await contextOn(house, nobody, undefined, now).entrance(async (tx) => {
		const account = await findAccount(tx, { email });
		return account
			? (await listPlaces(tx, account.id)).map((place) => ({ ...place, accountId: account.id }))
			: [];
	});
	const [place] = places;
	if (!place) throw new Error(`nobody has the address ${email}`);
	const { schoolId, membershipId, accountId, name } = place;
	const who = { schoolId, membershipId, accountId, name, sessionId: '' };
	const viewer: Viewer =
		place.kind === 'staff' ? { kind: 'staff', ...who, roles: place.roles } : { kind: 'guardian', ...who };
	return contextOn(house, viewer, { ...nowhere, id: schoolId, name: place.schoolName }, now);
}

describe('the demo', () => {
	test('everybody it names gets in with the password it names, but for whoever has left', async () => {
		for (const { email } of casts.flatMap((cast) => [...cast.adults, ...cast.families])) {
			const next = await signIn(
				contextOn(house, nobody, undefined, now),
				{ email, password: demoPassword },
				'192.0.2.1'
			);
			expect(next.step).toBe('in');
			expect(demo.lines.join('\n')).toContain(email);
		}
	});

	test('started again it keeps what is there', async () => {
		const [before] = await sql`select count(*)::int as n from traces`;
		expect((await openDemo(house, now, () => {})).lines).toEqual(demo.lines);
		const [after] = await sql`select count(*)::int as n from traces`;
		expect(after).toEqual(before);
	});

	test('nobody was at school on a weekend or at half-term', async () => {
		const rows = await sql<{ day: string }[]>`select distinct day::text from check_ins`;
		expect(rows.length).toBeGreaterThan(50);
		expect(rows.filter(({ day }) => weekdayOf(day) > 5)).toEqual([]);
		const weeks = new Set(rows.map(({ day }) => Math.floor(Date.parse(day) / 604_800_000 - 0.5)));
		expect(weeks.size).toBe(11);
	});

	test('nothing happened that is still to come, and nothing before it could', async () => {
		for (const table of ['check_ins', 'comments', 'reviews', 'notes', 'goals', 'replies', 'traces'])
			expect((await sql`select from ${sql(table)} where at > ${now.toISOString()}`).length, table).toBe(0);
		const early =
			await sql`select from reviews r join check_ins c using (school_id, pupil_id, day, slot) where r.at <= c.at`;
		expect(early.length).toBe(0);
	});

	test('each card says what its check-ins say', async () => {
		const cards = await sql`select * from pupil_cards`;
		expect(cards).toHaveLength(51);
		for (const card of cards) {
			const rows =
				await sql`select corner, words, abouts, needs, safe, belonging, ready, note, audience, band, day::text, coalesce(subjects, '{}') as subjects,
				coalesce(confidences, '{}') as confidences, coalesce(progresses, '{}') as progresses, note_answer as "noteAnswer"
				from check_ins where pupil_id = ${card.pupil_id} order by check_ins.day, slot`;
			const entries = rows.map((row) => {
				const answers = unpack(row as never);
				const band = isBand(row.band) ? row.band : 'b';
				return { day: row.day, corner: cornerMark(answers), confidence: confidenceMark(band, answers) };
			});
			const marks = (kind: 'corner' | 'confidence') =>
				recomputed(entries.map((entry) => ({ day: entry.day, mark: entry[kind] }))).marks;
			expect([card.corners, card.confidences]).toEqual([marks('corner'), marks('confidence')]);
			expect(card.corners).not.toBe(noMarks);
			const [{ waiting, talking, open } = { waiting: -1, talking: -1, open: -1 }] = await sql`
				select (select count(*)::int from check_ins c where c.pupil_id = ${card.pupil_id} and not exists (
						select from reviews r where r.pupil_id = c.pupil_id and r.day = c.day and r.slot = c.slot)) as waiting,
					(select count(*)::int from talk_requests t where t.pupil_id = ${card.pupil_id} and not exists (
						select from talk_steps s where s.request_id = t.id and s.step = 'met')) as talking,
					(select count(*)::int from goals g where g.pupil_id = ${card.pupil_id} and coalesce((select state from goal_states s
						where s.goal_id = g.id order by s.at desc limit 1), 'live') in ('live', 'taken-up')) as open`;
			expect([card.waiting, card.talk_waiting, card.open_goals]).toEqual([waiting, talking, open]);
		}
	});

	test('children speak of ordinary things: only what a story means to worry does', () => {
		const notes = [
			...Object.values(voices).flatMap((voice) => [...voice.bright, ...voice.heavy]),
			...casts.flatMap((cast) =>
				cast.children.flatMap((child) => (child.scenes ?? []).flatMap((scene) => scene.said ?? []))
			)
		];
		expect(notes.filter((note) => worriesInText(note).length > 0)).toEqual([]);
	});
});

describe('the stories stand', () => {
	test('a mentor has a day to open: many wait, two worry, one wants to talk, one did not send', async () => {
		for (const email of ['jones@hollinbank.example', 'farouk@tarnroad.example']) {
			const day = await openDay(await viewerOf(email));
			expect(day.queue.length).toBeGreaterThanOrEqual(15);
			expect(day.queue.filter(({ worries }) => worries?.length)).toHaveLength(2);
			expect(day.talks).toHaveLength(1);
		}
		const day = await openDay(await viewerOf('jones@hollinbank.example'));
		expect(day.alerts).toHaveLength(1);
	});

	test('a mother reads what is shared; a father kept away and a gran not yet verified find nobody', async () => {
		const mother = await viewerOf('kirsty@families.example');
		const [callum] = await openFamily(mother);
		const page = await openChild(mother, callum?.id ?? '');
		expect(page.checkIns).toHaveLength(3);
		expect(page.goals).toHaveLength(1);
		expect(page.letters).toHaveLength(1);
		for (const email of ['stuart@families.example', 'moira@families.example'])
			expect(await openFamily(await viewerOf(email))).toEqual([]);
	});

	test('two families see drawn how far a goal came', async () => {
		for (const email of ['kirsty@families.example', 'meera@families.example']) {
			const mother = await viewerOf(email);
			const [child] = await openFamily(mother);
			const [goal] = (await openChild(mother, child?.id ?? '')).goals;
			expect(goal?.progress?.days.length).toBeGreaterThanOrEqual(3);
			expect(goal?.progress?.drawing).toBeDefined();
		}
	});

	test('children of every age said in their own words what shows how far they are', async () => {
		const rows = await sql<{ first: string; words: string[] }[]>`
			select p.first_name as first, array_agg(r.evidence order by r.at) as words
			from goal_ratings r join pupils p on p.school_id = r.school_id and p.id = r.pupil_id
			where r.evidence is not null group by p.first_name`;
		const said = new Map(rows.map(({ first, words }) => [first, words]));
		for (const first of ['Ben', 'Asha', 'Nia']) expect(said.get(first)?.length, first).toBeGreaterThan(0);
		expect(said.get('Asha')).toContain('My brother said one more page');
		expect(rows.flatMap(({ words }) => words.flatMap((text) => worriesInText(text)))).toEqual([]);
	});

	test('a mentor who left has no pupils, and the cover has', async () => {
		expect((await openDay(await viewerOf('adeyemi@hollinbank.example'))).queue).toEqual([]);
		expect((await openDay(await viewerOf('kaur@hollinbank.example'))).queue.length).toBeGreaterThan(0);
	});

	test('goals were achieved, put aside and taken up again; concerns acknowledged; talks met', async () => {
		const states = await sql`select state, count(*)::int as n from goal_states group by state`;
		expect(Object.fromEntries(states.map(({ state, n }) => [state, n]))).toEqual({
			achieved: 3,
			'put-aside': 2,
			'taken-up': 2
		});
		expect((await sql`select from concern_acknowledgements`).length).toBe(2);
		expect((await sql`select from talk_steps where step = 'met'`).length).toBe(2);
	});

	test('confidence in reading aloud grew after the plan', async () => {
		const rows = await sql<{ confidence: number }[]>`
			select c.confidences[array_position(c.subjects, 1::smallint)] as confidence from check_ins c
				join pupils p on p.school_id = c.school_id and p.id = c.pupil_id
			where p.first_name = 'Asha' and 1 = any(c.subjects) order by c.day`;
		const given = rows.map(({ confidence }) => confidence).filter((one) => one >= 0);
		expect(given.length).toBeGreaterThan(6);
		expect(Math.max(...given.slice(0, 3))).toBeLessThan(Math.min(...given.slice(-3)));
	});

	test('told a second time, the same things happen', async () => {
		const other = await testStore({ pool: 6 });
		await openDemo({ store: other, keys: other.keys }, now, () => {});
		const told = async (db: typeof sql) => [
			...(await db`select p.first_name, p.surname, c.day::text, c.corner, c.words, c.abouts, c.needs, c.subjects,
					c.confidences, c.progresses, c.safe, c.belonging, c.ready, c.note, c.audience, c.worries, c.at::text
				from check_ins c join pupils p on p.school_id = c.school_id and p.id = c.pupil_id
				order by p.first_name, p.surname, c.day`),
			...(await db`select body, at::text from comments order by at, body`)
		];
		expect(await told(other.asOwner)).toEqual(await told(sql));
	}, 240_000);
});
