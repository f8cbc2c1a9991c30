import type { Sql } from '#lib/server/db/client.ts';
import type { Actor } from '#lib/server/db/door.ts';
import type { Store } from '#lib/server/db/store.ts';

/** What the database answered to one statement: rows, or the error that it gave. */
export type Answer = { rows: Record<string, unknown>[]; count: number; code?: string; message?: string };

/** Who may be asked as: the door's actors, and the two roles that only backup and restore step into. */
export type Role = (Actor & { accountId?: string }) | { role: 'backup' | 'restore'; schoolId: null };

/** Asks the database one thing in somebody's name; whatever it does is undone. */
export type Ask = (as: Role, statement: string, values?: unknown[]) => Promise<Answer>;

class Undo extends Error {}

/** Asks as the app asks: through the door, signed in as the login role. */
export const askThroughDoor =
	(store: Store, owner: Sql): Ask =>
	async (as, statement, values = []) => {
		if (!isActor(as)) return askAsOwner(owner)(as, statement, values);
		let answer: Answer | undefined;
		return store
			.as(as)(async (tx) => {
				await tx.sql`select set_config('app.account', ${as.accountId ?? ''}, true)`;
				const rows = await tx.sql.unsafe(statement, values as never[]);
				answer = { rows: [...rows], count: rows.count };
				throw new Undo();
			})
			.catch((fault) => {
				if (fault instanceof Undo && answer) return answer;
				return refusal(fault);
			});
	};

/**
 * Asks by stepping from the owner into the role, in a savepoint of the transaction that `owner` may already be in: so
 * that what was changed in that transaction, such as a policy, is seen.
 */
export const askAsOwner =
	(owner: Sql, inTransaction = false): Ask =>
	async (as, statement, values = []) => {
		const { viewerId, lead, accountId } = isActor(as) ? as : {};
		await owner.unsafe(inTransaction ? 'savepoint asked' : 'begin');
		try {
			await owner`select set_config('role', ${`foothold_${as.role}`}, true),
				set_config('app.school', ${as.schoolId ?? ''}, true),
				set_config('app.viewer', ${viewerId ?? ''}, true),
				set_config('app.lead', ${lead ? 'yes' : ''}, true),
				set_config('app.account', ${accountId ?? ''}, true)`;
			const rows = await owner.unsafe(statement, values as never[]);
			return { rows: [...rows], count: rows.count };
		} catch (fault) {
			return refusal(fault);
		} finally {
			await owner.unsafe(inTransaction ? 'rollback to asked' : 'rollback');
		}
	};

const isActor = (as: Role): as is Actor & { accountId?: string } =>
	as.role !== 'backup' && as.role !== 'restore';

function refusal(fault: unknown): Answer {
	const { code = 'none', message = '' } = fault as { code?: string; message?: string };
	return { rows: [], count: 0, code, message };
}
