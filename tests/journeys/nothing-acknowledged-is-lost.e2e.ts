import { expect, test } from '@playwright/test';
import { killAndCount } from '../../src/commands/bench/durability.ts';
import { Bench } from '../../src/commands/bench/house.ts';

// `npm run bench` does the same with 10,000 check-ins and 26 kills. No browser is opened.
test('what a child was told is kept is there once, as it was sent, whoever is killed meanwhile', async () => {
	test.setTimeout(600_000);
	const bench = new Bench({ quick: true, say: () => {} });
	try {
		const { again, ...verdict } = await killAndCount(bench, {
			checkIns: 300,
			serverKills: 2,
			databaseKills: 1
		});
		expect(verdict).toEqual({ lost: 0, doubled: 0, changed: 0 });
		// Otherwise the kills came when nobody was sending, and nothing was shown.
		expect(again).toBeGreaterThan(0);
	} finally {
		await bench.close();
	}
});
