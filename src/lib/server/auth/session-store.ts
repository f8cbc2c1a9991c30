import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Comfort } from '#lib/domain/comfort.ts';
import { staffRoles, type StaffRole, type Viewer } from '#lib/domain/viewer.ts';
import type { School } from '../context.ts';
import type { Actor, Door } from '../db/door.ts';
import type { Tx } from '../db/door.ts';
import { insertSession, type NewSession } from '../queries/sessions.ts';

/** What a session row becomes: who is asking, in which school, proved how, and since when nothing was asked. */
export type Found = {
	viewer: Viewer;
	school: School;
	/** What helps a pupil use a screen: every page of theirs is dressed by it. */
	comfort: Comfort;
	secondFactor: boolean;
	lastUsedAt: Date;
	expiresAt: Date;
};

type Row = {
	kind: 'pupil' | 'staff' | 'guardian';
	schoolId: string;
	viewerId: string;
	accountId: string | null;
	tabletId: string | null;
	name: string;
	roles: string[] | null;
	comfort: Comfort | null;
	schoolName: string;
	timeZone: string;
	locale: string;
	phase: School['phase'];
	secondFactor: boolean;
	safetyText: string | null;
	readsBy: string | null;
};

/**
 * One flight: notes the use (at most once a minute), steps into the session's own school and reads the viewer there.
 * Somebody archived, or whose membership ended, is nobody from that moment on.
 */
export async function findSession(door: Door, id: string, now: Date): Promise<Found | undefined> {
	const at = now.toISOString();
	const [[session], [row]] = await door.flight((tx) =>
		Promise.all([
			tx.sql<{ expiresAt: string; lastUsedAt: string; proved: boolean }[]>`
				with touched as (
					update sessions set last_used_at = ${at}::timestamptz
					where id = ${id} and last_used_at < ${at}::timestamptz - interval '1 minute'
				)
				select expires_at as "expiresAt", last_used_at as "lastUsedAt", second_factor as proved,
					set_config('app.school', coalesce(school_id::text, ''), true)
				from sessions where id = ${id}`,
			readViewer(tx, id)
		])
	);
	if (!session || !row) return undefined;
	return {
		viewer: viewerOf(row, id),
		school: {
			id: row.schoolId,
			name: row.schoolName,
			timeZone: row.timeZone,
			locale: row.locale,
			phase: row.phase,
			secondFactor: row.secondFactor,
			safetyText: row.safetyText,
			readsBy: row.readsBy
		},
		comfort: row.comfort ?? {},
		secondFactor: session.proved,
		lastUsedAt: new Date(session.lastUsedAt),
		expiresAt: new Date(session.expiresAt)
	};
}

function readViewer({ sql }: Tx, id: string) {
	return sql<Row[]>`
		select who.*, c.name as "schoolName", c.time_zone as "timeZone", c.locale, c.phase,
			c.second_factor as "secondFactor", c.safety_text as "safetyText", c.reads_by as "readsBy"
		from (
			select 'pupil' as kind, s.school_id as "schoolId", p.id as "viewerId", null::uuid as "accountId",
				s.tablet_id as "tabletId", p.shown_name as name, null::text[] as roles, p.comfort
			from sessions s join pupils p on p.school_id = s.school_id and p.id = s.pupil_id and p.archived_at is null
			where s.id = ${id} and s.kind = 'pupil' and (s.tablet_id is null or exists (select from tablets t
				where t.school_id = s.school_id and t.id = s.tablet_id and t.revoked_at is null))
			union all
			select m.kind, s.school_id, m.id, m.account_id, null, m.name,
				(select array_agg(r.role) from staff_roles r
					where r.school_id = m.school_id and r.membership_id = m.id and r.ended_at is null), null
			from sessions s join memberships m on m.school_id = s.school_id and m.id = s.membership_id
				and m.account_id = s.account_id and m.ended_at is null
			where s.id = ${id} and s.kind = 'adult'
		) who join schools c on c.school_id = who."schoolId"`;
}

function viewerOf(row: Row, sessionId: string): Viewer {
	const { kind, schoolId, viewerId, name } = row;
	if (kind === 'pupil') return { kind, schoolId, pupilId: viewerId, tabletId: row.tabletId, sessionId };
	const adult = { schoolId, membershipId: viewerId, accountId: row.accountId ?? '', sessionId, name };
	if (kind === 'guardian') return { kind, ...adult };
	const roles = staffRoles.filter((role): role is StaffRole => row.roles?.includes(role) ?? false);
	return { kind, ...adult, roles };
}

type As = (actor: Actor) => Door;

/**
 * What Lucia asks of a database at one moment. Ids are hashes already; the absolute limit never moves. Lucia looks at the
 * machine's clock, so it is told how much of the limit is left from `now` on.
 */
export function adapterFor(as: As, now: Date): Adapter {
	const door = () => as({ role: 'signin', schoolId: null });
	return {
		async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const found = await findSession(door(), id, now);
			if (!found) return [null, null];
			const expiresAt = new Date(Date.now() + found.expiresAt.getTime() - now.getTime());
			const userId = found.viewer.kind === 'nobody' ? '' : found.viewer.sessionId;
			return [
				{ id, userId, expiresAt, attributes: { found } as never },
				{ id: userId, attributes: {} as never }
			];
		},
		async setSession({ id, attributes }) {
			const { row } = attributes as unknown as { row: NewSession };
			await door().flight((tx) => insertSession(tx, id, row));
		},
		async deleteSession(id) {
			await door().flight((tx) => tx.sql`delete from sessions where id = ${id}`);
		},
		// Lucia's sliding renewal would end a pupil who is still tapping: idle is our own column.
		async updateSessionExpiration() {},
		async getUserSessions() {
			return [];
		},
		async deleteUserSessions(accountId) {
			await door().flight((tx) => tx.sql`delete from sessions where account_id = ${accountId}`);
		},
		async deleteExpiredSessions() {
			await door().flight((tx) => tx.sql`delete from sessions where expires_at < now()`);
		}
	};
}
