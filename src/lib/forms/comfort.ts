import * as v from 'valibot';
import { ticked } from './fields.ts';

/** What a child switches on to make their pages comfortable. */
export const comfortForm = v.object({ face: ticked(), calm: ticked(), aloud: ticked(), simple: ticked() });
