import type { Comfort } from '#lib/domain/comfort.ts';
import type { Context, TabletContext } from '#lib/server/context.ts';

declare global {
	namespace App {
		interface Locals {
			ctx: Context;
			/** When the session would end if nothing more were asked. */
			idleAt?: Date;
			/** What helps the pupil who asks to use a screen. */
			comfort?: Comfort;
			/** Where they have to go before anything else: to set up the second factor that their school asks for. */
			owed?: '/account/second-factor';
			/** The database went away under this request. */
			away?: boolean;
			/** The enrolled tablet that asks, if one does. */
			tablet?: TabletContext;
		}
		interface Error {
			message: string;
			requestId?: string;
			/** The database is away: the same will go well in a while. */
			away?: boolean;
		}
	}
}

export {};
