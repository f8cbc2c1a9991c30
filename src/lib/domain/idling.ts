/** How long before the end a child is asked whether they are still there, in milliseconds. */
export const askBefore = 60_000;
/** How often the server is told of a child who taps or types without asking it anything. */
const tellEvery = 60_000;

export type Idling = {
	/** The child did something. @returns whether the server must be told now */
	act(now: number): boolean;
	/** What a look at the clock finds: the child is at it, is to be asked, or has left. */
	look(now: number): 'there' | 'ask' | 'over';
};

/**
 * Watches whether a child is still at the tablet. Times are milliseconds of any one clock.
 * @param idle how long a session may idle
 */
export function watchIdling(idle: number, start: number): Idling {
	let touched = start;
	let told = start;
	return {
		act(now) {
			touched = now;
			if (now - told < tellEvery) return false;
			told = now;
			return true;
		},
		look(now) {
			const quiet = now - touched;
			if (quiet >= idle) return 'over';
			return quiet >= idle - askBefore ? 'ask' : 'there';
		}
	};
}
