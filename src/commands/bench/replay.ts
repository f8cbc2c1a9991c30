import { connect, type Sql } from '#lib/server/db/client.ts';
import type { ConnectionSettings } from '#lib/server/db/connection.ts';
import type { Heard } from './wire.ts';

/** What a statement cost: pages that it looked at, and how it begins. */
export type Cost = { buffers: number; text: string };

/** Whether it only opens or closes the door: begin, who asks, commit. */
export function isDoor({ text }: Heard): boolean {
	return /^\s*(?:begin|commit|rollback|select set_config\()/i.test(text);
}

/**
 * Runs what was heard once more, each transaction as its own role, and counts the pages of each statement that reads;
 * nothing of it stays. The statements are warm, and of a plan for these values and one for any the dearer counts.
 * @param locked false leaves out the role, and with it row security
 */
export async function replay(
	owner: ConnectionSettings,
	heard: readonly Heard[],
	locked = true
): Promise<Cost[]> {
	const line = connect(owner, { max: 1 });
	const costs: Cost[] = [];
	try {
		for (const one of heard) {
			if (/^\s*(?:begin|commit)/i.test(one.text)) {
				await line.unsafe('rollback');
				if (/^\s*begin/i.test(one.text)) await line.unsafe('begin');
			} else if (isDoor(one)) await open(line, one, locked);
			else if (!/^\s*(?:insert|update|delete)/i.test(one.text))
				costs.push({ buffers: await dearest(line, one), text: one.text.replace(/\s+/g, ' ').trim() });
		}
	} finally {
		await line.end({ timeout: 5 });
	}
	return costs;
}

async function open(line: Sql, one: Heard, locked: boolean) {
	await line.unsafe(prepared(one));
	await line.unsafe(executed(one));
	await line.unsafe('deallocate heard');
	if (!locked) await line.unsafe('set local role none');
}

async function dearest(line: Sql, one: Heard) {
	const explained = `explain (analyze, buffers, timing off, format json) ${executed(one)}`;
	let most = 0;
	await line.unsafe('savepoint before');
	for (const mode of ['force_custom_plan', 'force_generic_plan']) {
		await line.unsafe(`set local plan_cache_mode = ${mode}`);
		await line.unsafe(prepared(one));
		// The first run pays for what nobody has looked at before.
		await line.unsafe(explained);
		await line.unsafe('rollback to savepoint before');
		await line.unsafe(`set local plan_cache_mode = ${mode}`);
		const [row] = await line.unsafe(explained);
		most = Math.max(most, buffersOf(row));
		await line.unsafe('deallocate heard');
		// What a statement sets for the next one stays; what it writes is undone with the transaction.
		if (mode === 'force_custom_plan') await line.unsafe('rollback to savepoint before');
	}
	return most;
}

export const sum = (costs: readonly Cost[]) => costs.reduce((all, { buffers }) => all + buffers, 0);

const prepared = ({ text }: Heard) => `prepare heard as ${text}`;
const executed = ({ params }: Heard) =>
	params.length > 0 ? `execute heard (${params.map(literal).join(', ')})` : 'execute heard';
const literal = (value: string | null) =>
	value === null ? 'null' : `e'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

function buffersOf(row: Record<string, unknown> | undefined): number {
	const [{ Plan: plan }] = row?.['QUERY PLAN'] as [{ Plan: Record<string, number> }];
	return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
}
