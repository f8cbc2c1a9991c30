import { sql as drizzleSql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { pupils } from '#lib/server/db/schema/people.ts';
import type { Actor, Tx } from '#lib/server/db/door.ts';
import { newId } from '#lib/server/ids.ts';
import { testStore } from '../support/database.ts';
import { seedTwoSchools, type SeededSchool } from '../support/two-schools.ts';

const store = await testStore();
let a: SeededSchool;
let b: SeededSchool;

beforeAll(async () => {
	[a, b] = await seedTwoSchools(store.asOwner);
});

const app = (school: SeededSchool): Actor => ({
	role: 'app',
	schoolId: school.schoolId,
	viewerId: school.author
});
const note = (school: SeededSchool, { sql }: Tx, body: string, id = newId()) =>
	sql`insert into notes (school_id, id, pupil_id, membership_id, body)
		values (${school.schoolId}, ${id}, ${school.pupilId}, ${school.author}, ${body}) returning id`;
const notes = async (body: string) => (await store.asOwner`select id from notes where body = ${body}`).length;

describe('a transaction through the door', () => {
	test('keeps what was done in it', async () => {
		await store.as(app(a))(async (tx) => {
			await note(a, tx, 'kept');
			await note(a, tx, 'kept');
		});
		expect(await notes('kept')).toBe(2);
	});

	test('keeps nothing when something in it throws', async () => {
		const fault = new Error('a rule said no');
		const work = store.as(app(a))(async (tx) => {
			await note(a, tx, 'thrown away');
			throw fault;
		});
		await expect(work).rejects.toBe(fault);
		expect(await notes('thrown away')).toBe(0);
	});

	test('does not claim to have kept what a swallowed fault undid', async () => {
		const work = store.as(app(a))(async (tx) => {
			await note(a, tx, 'swallowed');
			await tx.sql`select 1 / 0`.catch(() => {});
			return 'saved';
		});
		await expect(work).rejects.toMatchObject({ code: '25P02' });
		expect(await notes('swallowed')).toBe(0);
	});

	test('may try something and go on, when it says so', async () => {
		await store.as(app(a))(async (tx) => {
			await note(a, tx, 'went on');
			await tx.sql`savepoint attempt`;
			await tx.sql`select 1 / 0`.catch(() => tx.sql`rollback to attempt`);
		});
		expect(await notes('went on')).toBe(1);
	});

	test('hands drizzle and the tag the same transaction', async () => {
		const id = newId();
		const seen = await store.as(app(a))(async (tx) => {
			await tx.db.insert(pupils).values({
				schoolId: a.schoolId,
				id,
				firstName: 'Ida',
				surname: 'Frost',
				shownName: 'Ida',
				symbol: 'kite',
				comfort: { calm: true },
				at: new Date('2025-03-03T09:00:00Z')
			});
			return tx.sql<{ comfort: object; at: string }[]>`select comfort, at from pupils where id = ${id}`;
		});
		expect(seen).toEqual([{ comfort: { calm: true }, at: '2025-03-03 09:00:00+00' }]);
	});

	test('takes dates and objects in a hand-written statement as it takes them from drizzle', async () => {
		const at = new Date('2025-03-03T09:00:00.123Z');
		const [row] = await store.as(app(a)).flight(
			({ sql }) => sql`select ${at}::timestamptz = '2025-03-03T09:00:00.123Z' as at,
				${sql.json({ calm: true })}::jsonb ->> 'calm' as calm,
				${JSON.stringify({ calm: true })}::jsonb ->> 'calm' as text, ${['x', 'y,"z']}::text[] as words, array[1, null]::smallint[] as numbers,
				array['2025-03-03'::date] as days, array['{"a": "b"}'::jsonb] as objects`
		);
		expect(row).toEqual({
			at: true,
			calm: 'true',
			text: 'true',
			words: ['x', 'y,"z'],
			numbers: [1, null],
			days: ['2025-03-03'],
			objects: [{ a: 'b' }]
		});
	});

	test('refuses a second door inside it, which could wait for itself for ever', async () => {
		const door = store.as(app(a));
		const nested = [
			() => door(async () => store.as(app(b))(async () => 1)),
			() => door(async () => store.as(app(a)).flight((tx) => tx.sql`select 1`)),
			() => door(async (tx) => tx.db.transaction(async () => 1))
		];
		for (const work of nested) await expect(work()).rejects.toThrow('The door was used inside the door');
	});

	test('leaves the door open for what it set off and did not wait for', async () => {
		let later: Promise<unknown> | undefined;
		let release = () => {};
		const over = new Promise<void>((resolve) => (release = resolve));
		await store.as(app(a))(async () => {
			later = over.then(() => store.as(app(a)).flight((tx) => tx.sql`select 1 as one`));
		});
		release();
		expect(await later).toEqual([{ one: 1 }]);
	});

	test('refuses what comes after its end, before it slips into the transaction of another school', async () => {
		const escaped = await store.as(app(a))(async (tx) => ({ tx }));
		await expect(escaped.tx.sql`select 1`).rejects.toThrow('The transaction is over');
		await expect(escaped.tx.db.execute(drizzleSql`select 1`)).rejects.toThrow();
	});

	test('refuses the rest of a branch whose sibling failed', async () => {
		let slow: Promise<unknown> | undefined;
		const work = store.as(app(a))(async (tx) => {
			slow = (async () => {
				await tx.sql`select pg_sleep(0.05)`;
				await new Promise((resolve) => setTimeout(resolve, 50));
				return note(a, tx, 'stray');
			})();
			slow.catch(() => {});
			await Promise.all([slow, Promise.reject(new Error('sibling'))]);
		});
		await expect(work).rejects.toThrow('sibling');
		await expect(slow).rejects.toThrow('The transaction is over');
		expect(await notes('stray')).toBe(0);
	});
});

describe('a flight', () => {
	test('keeps all of its statements, in the order in which they were sent', async () => {
		const [first, second] = await store
			.as(app(a))
			.flight((tx) =>
				Promise.all([
					note(a, tx, 'in flight'),
					tx.sql`select count(*)::int as notes from notes where body = 'in flight'`
				])
			);
		expect(first.length).toBe(1);
		expect(second).toEqual([{ notes: 1 }]);
		expect(await notes('in flight')).toBe(1);
	});

	test('throws, and keeps nothing, when a statement of it fails, though COMMIT is answered kindly', async () => {
		const id = newId();
		const twice = store
			.as(app(a))
			.flight((tx) => Promise.all([note(a, tx, 'twice', id), note(a, tx, 'twice', id)]));
		await expect(twice).rejects.toMatchObject({ code: '23505' });
		expect(await notes('twice')).toBe(0);
		const passedOver = store.as(app(a)).flight(async (tx) => {
			await Promise.allSettled([note(a, tx, 'passed over'), tx.sql`select 1 / 0`]);
		});
		await expect(passedOver).rejects.toMatchObject({ code: '25P02' });
		expect(await notes('passed over')).toBe(0);
	});

	test('goes as one whole, however deep its statement is wrapped', async () => {
		const wrapped = async (tx: Tx) => {
			await null;
			return (async () => {
				await null;
				return note(a, tx, 'wrapped');
			})();
		};
		await store.as(app(a)).flight(wrapped);
		await store.as(app(a)).flight((tx) => tx.db.execute(drizzleSql`select 1`));
		expect(await notes('wrapped')).toBe(1);
	});

	test('refuses a statement that waits for the answer of another: that is no flight', async () => {
		const late = store.as(app(a)).flight(async (tx) => {
			await note(a, tx, 'first leg');
			return note(a, tx, 'second leg');
		});
		await expect(late).rejects.toThrow('A flight sends everything before its first await.');
		expect(await notes('second leg')).toBe(0);
	});

	test('gives its connection back clean when it throws before it sends anything', async () => {
		const fault = new Error('not even sent');
		for (let i = 0; i < 10; i++)
			await expect(
				store.as(app(a)).flight(() => {
					throw fault;
				})
			).rejects.toBe(fault);
		expect(await idleInTransaction()).toBe(0);
	});
});

test('two thousand transactions of two schools on four connections, one in seven failing, never see each other', async () => {
	const leaks: string[] = [];
	const visit = async (i: number) => {
		const school = i % 2 ? a : b;
		const door = store.as({ ...app(school), lead: i % 3 === 0 });
		const look = (tx: Tx) => tx.sql<
			{ school: string; viewer: string; lead: string; role: string; seen: string }[]
		>`
			select current_setting('app.school') as school, current_setting('app.viewer') as viewer,
				current_setting('app.lead') as lead, current_user as role,
				(select string_agg(distinct school_id::text, ',') from pupils) as seen`;
		const expected = {
			school: school.schoolId,
			viewer: school.author,
			lead: i % 3 === 0 ? 'yes' : '',
			role: 'foothold_app',
			seen: school.schoolId
		};
		const work =
			i % 5 === 0
				? door.flight(look)
				: door(async (tx) => {
						const rows = await look(tx);
						if (i % 7 === 0) throw new Error('one in seven');
						return rows;
					});
		const rows = await work.catch(({ message }: Error) => (message === 'one in seven' ? undefined : message));
		if (rows && JSON.stringify(rows[0]) !== JSON.stringify(expected)) leaks.push(JSON.stringify(rows));
	};
	// A hundred wait at any time: all at once, the last would be sent away as from a house that is full.
	let next = 0;
	await Promise.all(
		Array.from({ length: 100 }, async () => {
			while (next < 2000) await visit(next++);
		})
	);
	expect(leaks).toEqual([]);
	expect(await idleInTransaction()).toBe(0);
});

test.each(['commits', 'throws', 'fails'])(
	'nothing of a visit stays on the connection when it %s',
	async (how) => {
		await store
			.as({ ...app(a), lead: true })(async (tx) => {
				if (how === 'fails') await tx.sql`select 1 / 0`;
				if (how === 'throws') throw new Error();
			})
			.catch(() => {});
		// As the sign-in without a school, which sets only what it must.
		const [left] = await store.as({ role: 'signin', schoolId: null }).flight(
			({
				sql
			}) => sql`select current_setting('app.school') as school, current_setting('app.viewer') as viewer,
			current_setting('app.lead') as lead, current_user as role`
		);
		expect(left).toEqual({ school: '', viewer: '', lead: '', role: 'foothold_signin' });
	}
);

async function idleInTransaction() {
	const [row] = await store.asOwner`
		select count(*)::int as many from pg_stat_activity
		where datname = current_database() and usename like 'foothold\\_login\\_%' and state like 'idle in transaction%'`;
	return row?.['many'];
}
