import { expect, test } from 'vitest';
import { testStore } from '../support/database.ts';
const s = await testStore();
test('x', async () => {
	const d = s.as({ role: 'app', schoolId: null });
	expect(await d(async (tx) => tx.sql`select 1 as a`)).toEqual([{ a: 1 }]);
	expect(await d.flight((tx) => tx.sql`select 1 as a`)).toEqual([{ a: 1 }]);
	expect(await d.flight((tx) => tx.db.execute('select 1 as a'))).toEqual([{ a: 1 }]);
	expect(await s.fault()).toBe(undefined);
});
