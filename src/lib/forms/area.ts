import * as v from 'valibot';
import { line, oneOf, whole } from './fields.ts';

/** Something to ask confidence in. */
export const areaForm = v.object({ name: line(40), symbol: line(30) });

export const areaMoves = ['up', 'down', 'retire', 'resume'] as const;
export type AreaMove = (typeof areaMoves)[number];

/** What is to be done with an area. */
export const areaMoveForm = v.object({ number: whole(1, 32767), move: oneOf(areaMoves) });

export const renamings = ['same', 'other'] as const;

/** Another word for an area: for the same thing, or for something else, which gets a number of its own. */
export const areaNameForm = v.object({ number: whole(1, 32767), name: line(40), meaning: oneOf(renamings) });
export type AreaNameForm = v.InferOutput<typeof areaNameForm>;
