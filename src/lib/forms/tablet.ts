import * as v from 'valibot';
import { pictures } from '#lib/domain/picture-pin.ts';
import { idOf, idsOf, line, oneOf, optionalOf } from './fields.ts';

/** A tablet's name and classes. */
export const tabletForm = v.object({
	name: line(60),
	classes: v.pipe(idsOf(), v.minLength(1, 'none-chosen'))
});

const picture = () => optionalOf(oneOf(pictures));

/** The pictures that a child tapped, in order: three or four; none where none are asked. */
export const picturesForm = v.object({
	'picture-1': picture(),
	'picture-2': picture(),
	'picture-3': picture(),
	'picture-4': picture()
});

/** What a camera read from a card, or what was typed from it. */
export const cardForm = v.object({ card: line(60) });

/** For how long a class's window is opened, in minutes. */
export const windowForm = v.object({ minutes: oneOf(['20', '10', '40']) });

/** One child. */
export const pupilForm = v.object({ pupil: idOf() });

/** Some children of a class. */
export const pupilsForm = v.object({ pupils: v.pipe(idsOf(), v.minLength(1, 'none-chosen')) });
