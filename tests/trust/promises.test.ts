import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession } from '#lib/server/auth/session.ts';
import { openHouse } from '../authz/house.ts';
import type { RunningApp } from '../support/app.ts';
import { testStore } from '../support/database.ts';
import { worldOf } from '../support/world.ts';

// What a child is told of who will read them, as it is: a promise that nobody keeps is worse than none.

const store = await testStore();
const world = worldOf(store);
let app: RunningApp;
beforeAll(async () => {
	app = await openHouse(store);
}, 120_000);
afterAll(() => app?.stop());

test('a child is told by name who reads a check-in, and that nobody does where nobody works with them', async () => {
	const school = await world.school();
	const pupil = await world.pupil(school, await world.classOf(school), 'Ida');
	const { schoolId, pupilId } = pupil;
	const now = new Date();
	const expiresAt = new Date(now.getTime() + 3_600_000);
	const token = await startSession(store, {
		kind: 'pupil',
		schoolId,
		pupilId,
		tabletId: null,
		now,
		expiresAt
	});
	const question = async () => {
		const headers = { accept: 'text/html', cookie: `foothold=${token}` };
		return (await fetch(`${app.origin}/pupil/check-in/feeling`, { headers })).text();
	};
	const alone = await question();
	expect(alone).toContain('Only you can see this, unless you share it.');
	await world.onCaseload(await world.staff(school, ['mentor'], 'Mr Shah'), pupil);
	const together = await question();
	expect(together).toContain('Only you and Mr Shah can see this.');
	expect(together).not.toContain('Only you can see this');
});
