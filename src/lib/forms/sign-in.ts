import * as v from 'valibot';
import { email, idOf, line, ticked } from './fields.ts';
import { secret } from './password.ts';

export const signInForm = v.object({ email: email(), password: secret() });

/** A code of an app or a recovery code; how it is written is for the service to see. */
export const codeForm = v.object({ code: line(40) });

export const placeForm = v.object({ place: idOf() });

export const forgotForm = v.object({ email: email() });

export const youForm = v.object({ name: line(80), shortcuts: ticked() });
