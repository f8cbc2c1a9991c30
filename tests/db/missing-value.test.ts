import { expect, test } from 'vitest';
import { testStore } from '../support/database.ts';

const store = await testStore({ pool: 1 });
const door = store.as({ role: 'app', schoolId: null });
const missing = undefined as unknown as string;

test('a statement with a value missing is refused at once, and the next one on the same connection is answered', async () => {
	const refused = { name: 'TypeError', message: 'A statement was given a value that is missing.' };
	await expect(door((tx) => tx.sql`select ${missing}::text as value`)).rejects.toMatchObject(refused);
	await expect(door.flight((tx) => tx.sql`select ${missing}::text as value`)).rejects.toMatchObject(refused);
	await expect(
		door((tx) => tx.sql`select ${'one'} as one, ${tx.sql`${missing}::text`} as two`)
	).rejects.toMatchObject(refused);
	expect(await door((tx) => tx.sql`select ${'kept'} as value`)).toEqual([{ value: 'kept' }]);
	expect(await door.flight((tx) => tx.sql`select ${'kept'} as value`)).toEqual([{ value: 'kept' }]);
});
