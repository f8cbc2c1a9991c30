import * as v from 'valibot';
import { audiences } from '#lib/domain/audience.ts';
import { idOf, oneOf, ticked } from './fields.ts';

/** Who may see a check-in or a goal from now on. `sure` came with the second tap, where more people would see it. */
export const shareForm = v.object({ item: idOf(), audience: oneOf(audiences), sure: ticked() });
