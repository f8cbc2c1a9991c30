import * as v from 'valibot';
import { staffRoles } from '#lib/domain/viewer.ts';
import type { FieldFault } from '#lib/domain/faults.ts';
import { anyOf, email, line } from './fields.ts';

const roles = () => v.pipe(anyOf(staffRoles), v.minLength(1, 'needed' satisfies FieldFault));

/** Somebody to invite to the staff. */
export const personForm = v.object({ name: line(80), email: email(), roles: roles() });

/** What somebody may do. */
export const rolesForm = v.object({ roles: roles() });
