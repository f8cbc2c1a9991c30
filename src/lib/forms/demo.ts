import * as v from 'valibot';
import { email, line } from './fields.ts';

export const demoPersonForm = v.object({ email: email() });
export const demoClassForm = v.object({ school: line(80), name: line(80) });
