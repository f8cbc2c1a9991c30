import type { Fault, FaultCode } from './faults.ts';
import { identifierKinds, type IdentifierKind } from './fields.ts';
import { groupKey } from './groups.ts';
import { foldName } from './names.ts';
import type { Draft } from './row.ts';

/** One child of the file: the row that stands for it, and rows further down that say the same child again. */
export type Child = { draft: Draft; rows: Draft[] };

/**
 * Brings together the rows of one child and sets apart children who share an identifier. Adds faults to
 * the drafts; a child with a refused row is not returned. Two names under one admission number are never
 * guessed about: one child's answers under another child's name is the worst this file could do.
 */
export function childrenOf(drafts: readonly Draft[]): Child[] {
	const live = drafts.filter(alive);
	for (const kind of ['source', 'admission'] as const) {
		for (const rows of shared(live.filter(alive), kind)) {
			if (new Set(rows.map(foldName)).size > 1) refuseAll(rows, 'repeated-identifier', kind);
		}
	}
	const children = fold(live.filter(alive));
	for (const rows of shared(
		children.map((child) => child.draft),
		'upn'
	))
		separateUpns(rows);
	return children.filter((child) => alive(child.draft));
}

function alive(draft: Draft): boolean {
	return draft.faults.every((fault) => fault.level === 'note' || fault.level === 'warn');
}

function shared(drafts: readonly Draft[], kind: IdentifierKind): Draft[][] {
	return Object.values(groupBy(drafts, (draft) => draft.identifiers[kind] ?? null)).filter(
		(rows) => rows.length > 1
	);
}

/** Rows of one child, by any identifier (or, without one, by name and class), folded into the first of them. */
function fold(drafts: readonly Draft[]): Child[] {
	const children: Child[] = [];
	const byKey = new Map<string, Child>();
	for (const draft of drafts) {
		const keys = keysOf(draft);
		const child = keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
		if (!child) {
			const made = { draft, rows: [draft] };
			children.push(made);
			for (const key of keys) byKey.set(key, made);
		} else {
			child.rows.push(draft);
			join(child, draft);
			for (const key of keys) byKey.set(key, child);
		}
	}
	for (const child of children) {
		if (child.rows.some((row) => !alive(row))) refuseAll(child.rows, 'conflicting-row');
	}
	return children;
}

/** Name is part of every key: the same UPN under another name is another child until a person says not. */
function keysOf(draft: Draft): string[] {
	const name = foldName(draft);
	const ids = identifierKinds.filter((kind) => draft.identifiers[kind] !== undefined);
	if (ids.length > 0) return ids.map((kind) => `${kind} ${draft.identifiers[kind]} ${name}`);
	return [`none ${name} ${draft.groups.map(groupKey).join(' ')}`];
}

/** Adds to a child what a later row of the same child says: another class, another contact. */
function join({ draft: first }: Child, again: Draft): void {
	const clash =
		identifierKinds.some((kind) => differ(first.identifiers[kind], again.identifiers[kind])) ||
		differ(first.year, again.year) ||
		differ(first.birth, again.birth);
	if (clash) {
		again.faults.push({ code: 'conflicting-row', level: 'refuse', lines: [first.record.line] });
		return;
	}
	const groups = again.groups.filter(
		(name) => !first.groups.some((known) => groupKey(known) === groupKey(name))
	);
	const known = new Set(first.contacts.map((contact) => JSON.stringify(contact)));
	const contacts = again.contacts.filter((contact) => !known.has(JSON.stringify(contact)));
	const isNew = groups.length > 0 || contacts.length > 0;
	first.identifiers = { ...again.identifiers, ...first.identifiers };
	first.admissionNumber ||= again.admissionNumber;
	first.knownAs ??= again.knownAs;
	first.year ??= again.year;
	first.groups.push(...groups);
	first.contacts.push(...contacts);
	first.ask &&= again.ask;
	again.faults.push({
		code: isNew ? 'merged-row' : 'repeated-row',
		level: isNew ? 'note' : 'warn',
		lines: [first.record.line]
	});
}

/** Children who share a UPN: it finds neither of them, and stays out where an own number does. */
function separateUpns(rows: readonly Draft[]): void {
	for (const draft of rows) {
		const lines = othersOf(rows, draft);
		delete draft.identifiers.upn;
		const found = Object.keys(draft.identifiers).length > 0;
		draft.faults.push({ code: 'repeated-upn', level: found ? 'warn' : 'refuse', field: 'upn', lines });
	}
}

function refuseAll(rows: readonly Draft[], code: FaultCode, field?: IdentifierKind): void {
	for (const draft of rows) {
		const fault: Fault = { code, level: 'refuse', lines: othersOf(rows, draft) };
		draft.faults = [
			...draft.faults.filter((known) => known.code !== code),
			field ? { ...fault, field } : fault
		];
	}
}

function othersOf(rows: readonly Draft[], draft: Draft): number[] {
	return rows.filter((other) => other !== draft).map((other) => other.record.line);
}

function differ<T>(a: T | null | undefined, b: T | null | undefined): boolean {
	return a !== undefined && a !== null && b !== undefined && b !== null && a !== b;
}

function groupBy(drafts: readonly Draft[], keyOf: (draft: Draft) => string | null): Record<string, Draft[]> {
	const groups: Record<string, Draft[]> = Object.create(null);
	for (const draft of drafts) {
		const key = keyOf(draft);
		if (key !== null) (groups[key] ??= []).push(draft);
	}
	return groups;
}
