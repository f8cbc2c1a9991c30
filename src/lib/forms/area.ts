import * as v from 'valibot';
import { line, oneOf, whole } from './fields.ts';

/** Something to ask confidence in. */
export const areaForm = v.object({ name: line(40), symbol: line(30) });

export const areaMoves = ['up', 'down', 'retire', 'resume'] as const;
export type AreaMove = (typeof areaMoves)[number];

/** What is to be done with an area. */
export const areaMoveForm = v.object({ number: whole(1, 32767), move: oneOf(areaMoves) });
