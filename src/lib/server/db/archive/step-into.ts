import type { Sql } from '../client.ts';

type Role = 'foothold_backup' | 'foothold_restore' | 'foothold_jobs';

/**
 * Sees to it that this owner of a database may step into roles that only read, only write, or only see to work. A superuser may; another
 * owner made them with the migrations, and may let itself in.
 * @returns takes back what had to be granted
 */
export async function mayStepInto(sql: Sql, roles: Role[]): Promise<() => Promise<void>> {
	const granted: Role[] = [];
	for (const role of roles) {
		if (await can(sql, role)) continue;
		await sql.unsafe(`grant ${role} to current_user`).catch((cause: Error) => {
			throw new Error(
				`The user of DATABASE_URL may not use the role ${role}. As an administrator of that server, run: grant ${role} to <that user>.`,
				{ cause }
			);
		});
		granted.push(role);
	}
	return async () => {
		for (const role of granted) await sql.unsafe(`revoke ${role} from current_user`);
	};
}

async function can(sql: Sql, role: Role): Promise<boolean> {
	try {
		await sql.begin((tx) => tx.unsafe(`set local role ${role}`));
		return true;
	} catch (fault) {
		if (Object(fault).code === '42501') return false;
		throw fault;
	}
}
