import * as v from 'valibot';
import { idOf, oneOf } from './fields.ts';

/** Whom a pupil wants to talk to; `anyone` is whoever is free. */
export const askForm = v.object({ id: idOf(), adult: v.union([oneOf(['anyone']), idOf()], 'not-a-choice') });

export const takeBackForm = v.object({ id: idOf() });
