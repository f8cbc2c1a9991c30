import { afterAll, expect, test } from 'vitest';
import { connect } from '#lib/server/db/client.ts';
import { freshDatabase } from '../support/database.ts';
import { lockMutants, type Mutant } from '../support/lock-mutants.ts';
import { lockProbes, type Probe } from '../support/lock-probes.ts';
import { askAsOwner } from '../support/probe.ts';
import { seedTwoSchools } from '../support/two-schools.ts';

const owner = connect(await freshDatabase(), { max: 1 });
afterAll(() => owner.end({ timeout: 5 }));

test('whoever weakens one lock is caught by a probe that says which', { timeout: 120_000 }, async () => {
	const probes = await lockProbes(owner, await seedTwoSchools(owner));
	const mutants = await lockMutants(owner);
	const ask = askAsOwner(owner, true);
	// While nothing is broken nothing is caught: else every catch below would be worth nothing.
	await owner.unsafe('begin');
	expect(await firstCatch(probes)).toBe(undefined);
	await owner.unsafe('rollback');
	const alive: string[] = [];
	for (const mutant of mutants) {
		await owner.unsafe(`begin; ${mutant.statements}`);
		const caught = await firstCatch(watching(mutant, probes));
		await owner.unsafe('rollback');
		if (!caught) alive.push(mutant.name);
	}
	console.log(`policy mutants: ${mutants.length - alive.length} of ${mutants.length} caught`);
	expect(alive).toEqual([]);
	expect(mutants.length).toBeGreaterThan(300);

	async function firstCatch(of: Probe[]) {
		for (const probe of of) if (await probe.run(ask)) return probe.name;
		return undefined;
	}
});

/** The probes of the mutant's own table, and those of the table whose policy asks it. */
const watching = ({ table }: Mutant, probes: Probe[]) =>
	probes.filter((probe) => probe.table === table || (table === 'accounts' && probe.table === 'invitations'));
