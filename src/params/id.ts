import { isId } from '#lib/domain/id.ts';

/** A malformed id is a 404 before any code runs. */
export const match = (param: string) => isId(param);
