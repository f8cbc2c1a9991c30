import type { Context } from '#lib/server/context.ts';

declare global {
	namespace App {
		interface Locals {
			ctx: Context;
			/** When the session would end if nothing more were asked. */
			idleAt?: Date;
			/** The enrolled tablet that asks, if one does. */
			tablet?: { schoolId: string; tabletId: string };
		}
		interface Error {
			message: string;
			requestId?: string;
		}
	}
}

export {};
