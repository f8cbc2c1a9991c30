import * as v from 'valibot';
import { dayOf, email, idOf, line, oneOf, optionalOf, paragraph, ticked } from './fields.ts';

/** An adult to be invited for a pupil. */
export const guardianForm = v.object({
	pupil: idOf(),
	name: line(80),
	relation: line(40),
	email: email(),
	/** Ticked where the roster speaks against the adult, and somebody has looked. */
	looked: ticked()
});

export const blockGrounds = ['court', 'safeguarding'] as const;
export type BlockGround = (typeof blockGrounds)[number];

/** Why and from when to when an adult must not see a child; without a last day, until it is lifted. */
export const blockForm = v.object({
	ground: oneOf(blockGrounds),
	reason: paragraph(500),
	since: dayOf(),
	until: optionalOf(dayOf())
});
export type BlockForm = v.InferOutput<typeof blockForm>;
