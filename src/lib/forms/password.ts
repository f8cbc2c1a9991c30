import * as v from 'valibot';
import type { FieldFault } from '#lib/domain/faults.ts';
import { line, optionalOf } from './fields.ts';

/** A password as it was typed: nothing is cleaned. Whether a new one is good is `domain/password.ts`. */
export const secret = () =>
	v.pipe(v.string('needed' satisfies FieldFault), v.maxLength(1000, 'too-long' satisfies FieldFault));

export const changePasswordForm = v.object({ password: secret(), newPassword: secret() });

export const newPasswordForm = v.object({ newPassword: secret() });

/** Shown once more that it is really you. */
export const proofForm = v.object({ password: secret() });

export const confirmFactorForm = v.object({
	code: optionalOf(line(40)),
	sealed: v.pipe(v.string(), v.maxLength(1000))
});

export const joinForm = v.object({
	name: optionalOf(line(80)),
	password: secret(),
	code: optionalOf(line(40))
});
