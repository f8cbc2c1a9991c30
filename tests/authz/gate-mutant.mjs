import { appendFileSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';

// Runs inside the gate's own copy of the built app and nowhere else: tests/authz/gated.ts puts it there.

const answers = {
	yes: () => true,
	no: () => false,
	everything: () => sql`true`,
	nothing: () => sql`false`,
	'own school': (table, [viewer]) => sql`${sql.raw(table)}.school_id = ${viewer.schoolId ?? null}`
};

/** A policy's answer, or what the mutant of the moment says in its place. While somebody listens, they hear who was asked. */
export function instead(name, real, args) {
	const { policy, answer, table, heard } = JSON.parse(readFileSync(process.env.GATE_MUTANT, 'utf8'));
	if (heard) appendFileSync(heard, `${name}${real(...args) === false ? ' no' : ''}\n`);
	return policy === name ? answers[answer](table, args) : real(...args);
}
