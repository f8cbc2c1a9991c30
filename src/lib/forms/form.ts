import { error } from '@sveltejs/kit';
import * as v from 'valibot';

type Fields = Record<string, v.GenericSchema>;
type Form<E extends Fields> = v.ObjectSchema<E, undefined>;
type NameIn<E> = Extract<keyof E, string>;

/** What was wrong, by field, as keys of the catalogue; and what was typed, to be shown again. */
export type Refused<E extends Fields> = {
	ok: false;
	errors: Partial<Record<NameIn<E>, string>>;
	values: Partial<Record<NameIn<E>, string | string[]>>;
};
export type Parsed<E extends Fields> = { ok: true; data: v.InferOutput<Form<E>> } | Refused<E>;

/**
 * Reads the fields that the schema names and no others. A field left empty counts as not given; one sent twice
 * counts once, unless the schema asks for a list; a file where words belong counts as nothing.
 */
export function parseForm<E extends Fields>(schema: Form<E>, form: FormData): Parsed<E> {
	// Every key is there, if only as undefined: so the field's own schema says what is missing.
	const given = Object.fromEntries(
		Object.entries(schema.entries).map(([name, field]) => [
			name,
			isList(field) ? textsOf(form, name) : textsOf(form, name)[0]
		])
	);
	const result = v.safeParse(schema, given);
	if (result.success) return { ok: true, data: result.output };
	return { ok: false, errors: faultsIn(result.issues), values: shownAgain<E>(given) };
}

/**
 * The body of a form.
 * @throws 413 when it is too big, 400 when it cannot be read: neither is a fault of ours
 */
export async function readForm(request: Request): Promise<FormData> {
	try {
		const form = await request.formData();
		read.set(request, form);
		return form;
	} catch (fault) {
		error(isTooBig(fault) ? 413 : 400, { message: 'The form could not be read' });
	}
}

/** What forms held that have been read: a body can be read only once. */
const read = new WeakMap<Request, FormData>();

/**
 * What somebody entered, so that it can be sent again from another page: name and text, in order.
 * @returns undefined where that would lose or show something: a file, a password, what cannot be read
 */
export async function enteredIn(request: Request): Promise<[string, string][] | undefined> {
	const form = read.get(request) ?? (await request.formData().catch(() => undefined));
	const entered: [string, string][] = [];
	for (const [name, value] of form ?? []) {
		if (typeof value !== 'string' && value.size > 0) return undefined;
		if (value !== '' && secret.test(name)) return undefined;
		if (typeof value === 'string') entered.push([name, value]);
	}
	return form && entered;
}

function textsOf(form: FormData, name: string) {
	return form
		.getAll(name)
		.filter((value) => typeof value === 'string')
		.filter((value) => value.trim() !== '');
}

function isList(schema: v.GenericSchema): boolean {
	if ('wrapped' in schema) return isList(schema.wrapped as v.GenericSchema);
	return schema.type === 'array';
}

function faultsIn<E extends Fields>(issues: readonly v.BaseIssue<unknown>[]) {
	const errors: Refused<E>['errors'] = {};
	for (const issue of issues) {
		const name = String(issue.path?.[0]?.key ?? '') as NameIn<E>;
		errors[name] ??= issue.message;
	}
	return errors;
}

/** Passwords and codes are typed again: a page that was refused must not hold them. */
const secret = /password$|^(code|pin)$/i;

function shownAgain<E extends Fields>(given: Record<string, string | string[] | undefined>) {
	const kept = Object.entries(given).filter(([name, value]) => value !== undefined && !secret.test(name));
	return Object.fromEntries(kept) as Refused<E>['values'];
}

/** The server's limit on bodies surfaces while the body is being read, sometimes as the cause of another fault. */
function isTooBig(fault: unknown): boolean {
	if (!(fault instanceof Error)) return false;
	return ('status' in fault && fault.status === 413) || isTooBig(fault.cause);
}
