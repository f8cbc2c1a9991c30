import * as v from 'valibot';
import type { FieldFault } from '#lib/domain/faults.ts';
import { email, line, oneOf } from './fields.ts';
import { secret } from './password.ts';

export const phases = ['primary', 'secondary', 'all-through'] as const;

/** The first school and its first administrator. */
export const setUpForm = v.object({
	school: line(120),
	phase: oneOf(phases),
	timeZone: v.pipe(
		v.string('needed' satisfies FieldFault),
		v.check((zone) => timeZones().includes(zone), 'not-a-choice' satisfies FieldFault)
	),
	name: line(80),
	email: email(),
	newPassword: secret()
});

/** Every time zone by its IANA name; the one of the United Kingdom first. */
export const timeZones = () => [
	'Europe/London',
	...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'Europe/London')
];
