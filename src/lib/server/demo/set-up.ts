import { firstAreas } from '#lib/domain/choices.ts';
import { firstRota } from '#lib/domain/rota.ts';
import { nobody, type GuardianViewer, type PupilViewer, type StaffViewer } from '#lib/domain/viewer.ts';
import { setUp as words } from '#lib/i18n/en-GB/account.ts';
import { hmacOfPin } from '../auth/pictures.ts';
import { nowhere, type School } from '../context.ts';
import { newId } from '../ids.ts';
import { insertAccount } from '../queries/accounts.ts';
import { insertGuardianship, insertMembership, insertRoles, stepInto } from '../queries/memberships.ts';
import { insertMembers } from '../queries/roster-members.ts';
import { insertPupils } from '../queries/roster-writes.ts';
import { insertSchool } from '../queries/set-up.ts';
import type { Tx } from '../db/door.ts';
import { enrolTablet } from '../services/tablets.ts';
import { momentOf, type Term } from './calendar.ts';
import type { Care, Cast } from './cast.ts';
import { picturesOf } from './people.ts';
import { stageOf, type House, type Stage } from './stage.ts';

/** A school that stands: its people by the keys of its cast. */
export type Company = Stage & {
	cast: Cast;
	term: Term;
	now: Date;
	adults: Map<string, StaffViewer>;
	pupils: Map<string, PupilViewer>;
	classes: Map<string, string>;
};

/** Sets a school up as its office would in the days before term. */
export async function setUpSchool(
	house: House,
	cast: Cast,
	{ term, now, passwordHash }: { term: Term; now: Date; passwordHash: string }
): Promise<Company> {
	const before = momentOf(term, term.startsOn, '07:30');
	const school: School = {
		...nowhere,
		id: newId(before),
		name: cast.name,
		phase: cast.phase,
		readsBy: cast.readsBy,
		timeZone: term.zone
	};
	const stage = stageOf(house, school);
	const company: Company = {
		...stage,
		cast,
		term,
		now,
		adults: new Map(),
		pupils: new Map(),
		classes: new Map()
	};
	await openSchool(company, before);
	for (const adult of cast.adults) {
		const who = await join(company, { ...adult, kind: 'staff', passwordHash }, before);
		company.adults.set(adult.key, { kind: 'staff', ...who, roles: adult.roles });
	}
	await arrange(company, before);
	for (const group of cast.classes) await giveTablet(company, group, before);
	for (const relative of cast.families) {
		const who = await join(company, { ...relative, kind: 'guardian', passwordHash }, before);
		await tie(company, relative, { kind: 'guardian', ...who }, before);
	}
	return company;
}

async function openSchool({ as, school, cast }: Company, now: Date) {
	const areas = [...firstAreas.map((area) => ({ name: words.areas[area], symbol: area })), ...cast.areas];
	const { id, name, phase, timeZone } = school;
	await as(nobody, now).entrance(async (tx) => {
		await stepInto(tx, id);
		await insertSchool(tx, { id, name, phase, timeZone, rota: firstRota, areas, now });
	});
}

type Joining = {
	name: string;
	email: string;
	kind: 'staff' | 'guardian';
	roles?: readonly string[];
	passwordHash: string;
};

async function join(
	{ as, school }: Company,
	{ name, email, kind, roles = [], passwordHash }: Joining,
	now: Date
) {
	const [accountId, schoolId] = [newId(now), school.id];
	const membershipId = await as(nobody, now).entrance(async (tx) => {
		await insertAccount(tx, { id: accountId, email, passwordHash, now });
		await stepInto(tx, schoolId);
		const id = await insertMembership(tx, { schoolId, id: newId(now), accountId, kind, name, now });
		await insertRoles(
			tx,
			schoolId,
			id,
			roles.map((role) => ({ id: newId(now), role })),
			now
		);
		return id;
	});
	return { schoolId, membershipId, accountId, sessionId: '', name };
}

/** What the office writes: terms, classes, pupils with their pictures, who looks after whom. */
async function arrange(company: Company, now: Date) {
	const { as, school, cast, term, adults, classes, pupils } = company;
	const office = adultOf(company, cast.adults.find(({ roles }) => roles.includes('admin'))?.key ?? '');
	await as(office, now).db(async (tx) => {
		await tx.sql`update schools set reads_by = ${cast.readsBy} where school_id = ${school.id}`;
		await tx.sql`insert into terms (school_id, id, name, starts_on, ends_on)
			values (${school.id}, ${newId(now)}, 'This term', ${term.startsOn}, ${term.endsOn})`;
		for (const group of cast.classes) {
			const id = newId(now);
			classes.set(group.key, id);
			await tx.sql`insert into classes (school_id, id, name, year, band, sign_in, at)
				values (${school.id}, ${id}, ${group.name}, ${group.year}, ${group.band}, ${group.signIn}, ${now.toISOString()})`;
			for (const who of group.staff)
				await tx.sql`insert into class_staff (school_id, id, class_id, membership_id, since)
					values (${school.id}, ${newId(now)}, ${id}, ${adults.get(who)?.membershipId ?? null}, ${term.startsOn})`;
		}
		for (const { key } of cast.children)
			pupils.set(key, {
				kind: 'pupil',
				schoolId: school.id,
				pupilId: newId(now),
				tabletId: null,
				sessionId: ''
			});
		await admit(tx, company, now);
		await givePictures(tx, company, office, now);
		await giveCaseloads(tx, company, office, now);
	});
}

/** One tablet for each class, set up by its first adult. */
async function giveTablet(company: Company, { key, name, staff }: Cast['classes'][number], now: Date) {
	const by = adultOf(company, staff[0] ?? '');
	await enrolTablet(company.as(by, now), { name: `${name} 1`, classIds: [company.classes.get(key) ?? ''] });
}

async function admit(tx: Tx, { cast, pupils, classes, term }: Company, now: Date) {
	const idOf = (key: string) => pupils.get(key)?.pupilId ?? '';
	const rows = cast.children.map((child) => ({
		id: idOf(child.key),
		forename: child.first,
		surname: child.surname,
		shownName: child.first,
		year: cast.classes.find(({ key }) => key === child.group)?.year ?? null,
		symbol: child.symbol
	}));
	await insertPupils(tx, rows, now);
	const members = cast.children.map((child) => ({
		id: newId(now),
		classId: classes.get(child.group) ?? '',
		pupilId: idOf(child.key)
	}));
	await insertMembers(tx, members, term.startsOn);
}

async function givePictures(tx: Tx, { cast, pupils, school, house }: Company, by: StaffViewer, now: Date) {
	for (const child of cast.children) {
		const pin = picturesOf(cast, child);
		const pupilId = pupils.get(child.key)?.pupilId ?? '';
		if (pin.length === 0) continue;
		const hmac = hmacOfPin(house.keys.pepper, school.id, pupilId, pin);
		await tx.sql`insert into picture_pins (school_id, pupil_id, hmac, places, set_by, at)
			values (${school.id}, ${pupilId}, ${hmac}, ${pin.length}, ${by.membershipId}, ${now.toISOString()})`;
	}
}

async function giveCaseloads(tx: Tx, company: Company, by: StaffViewer, now: Date) {
	const { cast, pupils, school, adults } = company;
	for (const child of cast.children)
		for (const care of child.mentors) {
			const { since, until } = datesOf(company, care);
			await tx.sql`insert into caseloads (school_id, id, membership_id, pupil_id, kind, since, until, added_by, at)
				values (${school.id}, ${newId(now)}, ${adults.get(care.who)?.membershipId ?? null},
					${pupils.get(child.key)?.pupilId ?? null}, ${care.kind ?? 'mentor'}, ${since}, ${until},
					${by.membershipId}, ${now.toISOString()})`;
		}
}

function datesOf({ term }: Company, { kind, from, to }: Care) {
	const first = term.days.find(({ week }) => week === from)?.day;
	const last = term.days.findLast(({ week }) => week === to)?.day;
	return { since: first ?? term.startsOn, until: last ?? (kind === 'cover' ? term.endsOn : null) };
}

async function tie(company: Company, relative: Cast['families'][number], who: GuardianViewer, now: Date) {
	const { as, school, pupils, adults, term } = company;
	const pupilId = pupils.get(relative.child)?.pupilId ?? '';
	const { membershipId } = who;
	await as(nobody, now).entrance(async (tx) => {
		await stepInto(tx, school.id);
		await insertGuardianship(tx, {
			schoolId: school.id,
			id: newId(now),
			membershipId,
			pupilId,
			relation: relative.relation,
			now
		});
	});
	const verifier = relative.verifiedBy && adults.get(relative.verifiedBy);
	const blocker = relative.blocked && adults.get(relative.blocked.by);
	if (verifier)
		await as(verifier, now).db(
			(
				tx
			) => tx.sql`update guardianships set verified_at = ${now.toISOString()}, verified_by = ${verifier.membershipId}
				where school_id = ${school.id} and membership_id = ${membershipId} and pupil_id = ${pupilId}`
		);
	if (blocker)
		await as(blocker, now).db(
			(tx) => tx.sql`
				insert into guardian_blocks (school_id, id, membership_id, pupil_id, reason, since, set_by, at)
				values (${school.id}, ${newId(now)}, ${membershipId}, ${pupilId}, ${relative.blocked?.reason ?? ''},
					${term.startsOn}, ${blocker.membershipId}, ${now.toISOString()})`
		);
}

/** An adult of the cast, who must be there. */
export function adultOf({ adults, cast }: Company, key: string): StaffViewer {
	const adult = adults.get(key);
	if (!adult) throw new Error(`${cast.name} has nobody called ${key}.`);
	return adult;
}
