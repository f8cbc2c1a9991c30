import type { Change } from '#lib/domain/roster/changes.ts';
import type { Contact } from '#lib/domain/roster/contacts.ts';
import { groupKey } from '#lib/domain/roster/groups.ts';
import { shownName } from '#lib/domain/roster/names.ts';
import type { KeyedPupil, KnownPupil, Plan } from '#lib/domain/roster/plan.ts';
import { freeSymbol } from '#lib/domain/tile-symbols.ts';
import type { PupilRow, KeyRow } from '../../queries/roster-writes.ts';

type Known = KnownPupil & { symbol: string };

/** Everything an import writes, as rows; classes still by their key. */
export type Orders = {
	add: PupilRow[];
	change: Omit<PupilRow, 'symbol'>[];
	returned: string[];
	join: { pupilId: string; group: string }[];
	leave: { pupilId: string; group: string }[];
	keys: KeyRow[];
	contactsOf: string[];
	contacts: (Contact & { pupilId: string })[];
};

/** Turns a settled plan into rows. `newId` makes the ids of new pupils. */
export function ordersFor(
	plan: Plan,
	pupils: readonly KeyedPupil[],
	known: readonly Known[],
	newId: () => string
): Orders {
	const byId = new Map(known.map((one) => [one.id, one]));
	const symbols = symbolsByClass(known);
	const orders: Orders = {
		...{ add: [], change: [], returned: [], join: [], leave: [], keys: [], contactsOf: [], contacts: [] }
	};
	for (const [index, pupil] of pupils.entries()) {
		const outcome = plan.outcomes[index];
		if (outcome?.kind === 'add') add(orders, pupil, newId(), symbols);
		const one = outcome?.kind === 'change' ? byId.get(outcome.id) : undefined;
		if (one && outcome?.kind === 'change') change(orders, pupil, one, outcome.changes);
	}
	return orders;
}

function add(orders: Orders, pupil: KeyedPupil, id: string, symbols: Map<string, string[]>): void {
	const groups = pupil.groups.map(groupKey);
	const taken = groups.flatMap((group) => symbols.get(group) ?? []);
	const symbol = freeSymbol(taken, orders.add.length * 7);
	for (const group of groups) symbols.set(group, [...(symbols.get(group) ?? []), symbol]);
	orders.add.push({ id, ...asStored(pupil), shownName: shownName(pupil), year: pupil.year, symbol });
	orders.join.push(...groups.map((group) => ({ pupilId: id, group })));
	orders.keys.push(...keyRows(pupil, id));
	orders.contacts.push(...pupil.contacts.map((contact) => ({ ...contact, pupilId: id })));
	if (pupil.contacts.length > 0) orders.contactsOf.push(id);
}

function change(orders: Orders, pupil: KeyedPupil, one: Known, changes: readonly Change[]): void {
	const pupilId = one.id;
	const now = { forename: one.forename, surname: one.surname, shownName: one.shownName, year: one.year };
	for (const each of changes) {
		if (each.what === 'returns') orders.returned.push(pupilId);
		if (each.what === 'name') Object.assign(now, { forename: each.forename, surname: each.surname });
		if (each.what === 'shown') now.shownName = each.to;
		if (each.what === 'year') now.year = each.to;
		if (each.what === 'joins')
			orders.join.push(...each.classes.map((name) => ({ pupilId, group: groupKey(name) })));
		if (each.what === 'leaves')
			orders.leave.push(...each.classes.map((name) => ({ pupilId, group: groupKey(name) })));
		if (each.what === 'numbers') orders.keys.push(...keyRows(pupil, pupilId));
		if (each.what === 'contacts') {
			orders.contactsOf.push(pupilId);
			orders.contacts.push(...each.now.map((contact) => ({ ...contact, pupilId })));
		}
	}
	orders.change.push({ id: pupilId, ...asStored(now), shownName: now.shownName, year: now.year });
}

/** Who has one name only has it as the first name in the school, so that nothing that shows first names is empty. */
function asStored({ forename, surname }: { forename: string; surname: string }) {
	return forename === '' ? { forename: surname, surname: '' } : { forename, surname };
}

function keyRows(pupil: KeyedPupil, pupilId: string): KeyRow[] {
	return (Object.entries(pupil.keys) as [KeyRow['kind'], string][]).map(([kind, hash]) => ({
		pupilId,
		kind,
		hash
	}));
}

function symbolsByClass(known: readonly Known[]): Map<string, string[]> {
	const symbols = new Map<string, string[]>();
	for (const one of known.filter(({ archived }) => !archived)) {
		for (const { name } of one.classes) {
			symbols.set(groupKey(name), [...(symbols.get(groupKey(name)) ?? []), one.symbol]);
		}
	}
	return symbols;
}
