import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
	anyOf,
	dayOf,
	email,
	idOf,
	idsOf,
	line,
	oneOf,
	optionalOf,
	paragraph,
	ticked,
	whole
} from './fields.ts';
import { enteredIn, parseForm, readForm } from './form.ts';

const schema = v.object({
	name: line(10),
	mail: email(),
	said: optionalOf(paragraph(20)),
	who: optionalOf(oneOf(['team', 'family'])),
	roles: anyOf(['mentor', 'admin']),
	sure: optionalOf(whole(0, 10)),
	on: optionalOf(dayOf()),
	agreed: ticked(),
	newPassword: optionalOf(v.string())
});

const formOf = (...fields: [string, string | Blob][]) => {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
};

test('what was typed is cleaned on its way in', () => {
	const parsed = parseForm(
		schema,
		formOf(
			['name', ' Ana\u0000  Maria '],
			['mail', ' Ana@School.Example '],
			['said', 'a\r\nb'],
			['agreed', 'on']
		)
	);
	expect(parsed).toEqual({
		ok: true,
		data: { name: 'Ana Maria', mail: 'ana@school.example', said: 'a\nb', roles: [], agreed: true }
	});
});

test('an empty form says field by field what is missing', () => {
	const parsed = parseForm(schema, formOf(['name', '   '], ['said', '']));
	expect(parsed).toEqual({ ok: false, errors: { name: 'needed', mail: 'needed' }, values: { roles: [] } });
});

test('a form that is refused comes back with what was typed, but never with a password', () => {
	const parsed = parseForm(
		schema,
		formOf(
			['name', 'Bartholomew the Great'],
			['mail', 'at home'],
			['roles', 'mentor'],
			['newPassword', 'hush']
		)
	);
	expect(parsed).toEqual({
		ok: false,
		errors: { name: 'too-long', mail: 'not-an-email' },
		values: { name: 'Bartholomew the Great', mail: 'at home', roles: ['mentor'] }
	});
});

test('fields the form does not have, files and second helpings change nothing', () => {
	const parsed = parseForm(
		v.object({ name: line(10) }),
		formOf(['admin', 'yes'], ['__proto__', 'x'], ['name', new Blob(['x'])], ['name', 'Ana'], ['name', 'Ben'])
	);
	expect(parsed).toEqual({ ok: true, data: { name: 'Ana' } });
});

test('choices, numbers, days and ids outside their range are refused', () => {
	const strict = v.object({
		who: oneOf(['a']),
		sure: whole(0, 10),
		on: dayOf(),
		pupil: idOf(),
		pupils: idsOf(2)
	});
	const parsed = parseForm(
		strict,
		formOf(['who', 'b'], ['sure', '11'], ['on', '2026-02-30'], ['pupil', "' or 1=1"], ['pupils', 'x'])
	);
	expect(!parsed.ok && parsed.errors).toEqual({
		who: 'not-a-choice',
		sure: 'not-a-number',
		on: 'not-a-date',
		pupil: 'not-a-choice',
		pupils: 'not-a-choice'
	});
});

test.each(['a@b', 'ana.o’neill@school.example', 'ana+x@mail.school.example', 'jürgen@schule.example'])(
	'%s is an e-mail address',
	(mail) => expect(parseForm(v.object({ mail: email() }), formOf(['mail', mail])).ok).toBe(true)
);

test.each(['a', '@b', 'a@', 'a b@c', 'a@b..c', 'a@b@c', 'a@b>', `${'a'.repeat(200)}@b`])(
	'%s is none',
	(mail) => expect(parseForm(v.object({ mail: email() }), formOf(['mail', mail])).ok).toBe(false)
);

const posted = (body: BodyInit, type: string) =>
	new Request('http://x', {
		method: 'POST',
		body,
		headers: { 'content-type': type },
		duplex: 'half'
	} as RequestInit);

test.each([
	['cut short', posted('--b\r\nContent-Disposition: form-da', 'multipart/form-data; boundary=b')],
	['without a boundary', posted('a=b', 'multipart/form-data')],
	['of another kind', posted('{}', 'application/json')]
])('a body %s is the sender’s fault', async (_, request) => {
	await expect(readForm(request)).rejects.toMatchObject({ status: 400 });
});

test('a body over the limit is called too big', async () => {
	const tooBig = Object.assign(new Error('Payload Too Large'), { status: 413 });
	for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b']) {
		const body = new ReadableStream({ start: (controller) => controller.error(tooBig) });
		await expect(readForm(posted(body, type))).rejects.toMatchObject({ status: 413 });
	}
});

test('bytes that are no UTF-8 become a mark, not a fault', async () => {
	const form = await readForm(
		posted(Buffer.from([0x61, 0x3d, 0xff, 0xfe]), 'application/x-www-form-urlencoded')
	);
	expect(parseForm(v.object({ a: line() }), form)).toEqual({ ok: true, data: { a: '\uFFFD\uFFFD' } });
});

test('what was entered can be had again after it was read, but for what a page must not hold', async () => {
	const type = 'application/x-www-form-urlencoded';
	const entered = [
		['body', 'Two lines,\r\nkept'],
		['roles', 'mentor'],
		['roles', 'admin'],
		['ask', '']
	];
	const whole = () => posted(new URLSearchParams(entered).toString(), type);
	const read = whole();
	await readForm(read);
	expect(await enteredIn(read)).toEqual(entered);
	expect(await enteredIn(whole())).toEqual(entered);
	expect(await enteredIn(posted('name=Ana&newPassword=copper', type))).toBe(undefined);
	expect(await enteredIn(posted('{}', 'application/json'))).toBe(undefined);
	const upload = new Response(formOf(['file', new Blob(['Asha'])]));
	const body = posted(await upload.arrayBuffer(), upload.headers.get('content-type') ?? '');
	expect(await enteredIn(body)).toBe(undefined);
});
