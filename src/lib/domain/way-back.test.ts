import { describe, expect, test } from 'vitest';
import { isPlainPath, wayBack } from './way-back.ts';

const mentor = { kind: 'staff', roles: ['mentor'] } as const;
const office = { kind: 'staff', roles: ['admin'] } as const;
const parent = { kind: 'guardian' } as const;
const child = '01981f00-0000-7000-8000-000000000001';

test.each([
	['/mentor', mentor],
	[`/mentor/pupils/${child}`, mentor],
	['/tablet/enrol', mentor],
	['/account/you', mentor],
	['/account/you', parent],
	['/school/people', office],
	['/mentor', office],
	[`/family/${child}`, parent]
] as const)('whoever asked for %s first is led back there', (path, who) => {
	expect(wayBack(path, who)).toBe(path);
});

test.each([
	['/school/people', mentor],
	['/family', mentor],
	['/mentor', parent],
	['/school', parent],
	['/tablet/enrol', parent],
	['/tablet', mentor],
	['/pupil', mentor],
	['/mentors', mentor],
	['/mentor-of-another', mentor],
	['/account/sign-out', mentor],
	['/account/sign-in', parent]
] as const)('%s is no page of theirs to be led to', (path, who) => {
	expect(wayBack(path, who)).toBeUndefined();
});

describe('a way that is not plainly a page of this house is not taken', () => {
	test.each([
		'',
		'/',
		'mentor',
		'//evil.example',
		'//evil.example/mentor',
		'/\\evil.example',
		'\\\\evil.example',
		'/mentor\\..\\..\\evil',
		'https://evil.example/mentor',
		'HTTPS:evil.example',
		'javascript:alert(1)',
		'data:text/html,x',
		'/mentor//evil.example',
		'/mentor/..//evil.example',
		'/mentor/../school',
		'/mentor/./pupils',
		'/mentor/%2e%2e/school',
		'/%2f%2fevil.example',
		'%2f%2fevil.example',
		'/%5cevil.example',
		'/mentor%2fpupils',
		'/mentor%00',
		'/mentor\u0000',
		'/mentor\n',
		'/mentor\r\nSet-Cookie: a=b',
		'\t/mentor',
		' /mentor',
		'/mentor ',
		'/\t/evil.example',
		'/mentor?to=//evil.example',
		'/mentor?/undo',
		'/mentor#x',
		'/mentor/@evil.example',
		'/mentor:80',
		'/mentor/',
		'/mentor/__data.json',
		'/ment\u043er',
		'/mentor/\u2025/x',
		'\uFF0F\uFF0Fevil.example',
		`/mentor/${'a'.repeat(200)}`
	])('%j', (path) => {
		expect(isPlainPath(path)).toBe(false);
		for (const who of [mentor, office, parent]) expect(wayBack(path, who)).toBeUndefined();
	});

	test('nor is there one when none was asked', () => {
		expect(wayBack(null, mentor)).toBeUndefined();
	});
});
