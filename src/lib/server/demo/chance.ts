/** Chance that falls the same way every time: two fillings tell the same stories. */
export type Dice = {
	/** A number from 0 up to, not including, 1. */
	roll(): number;
	below(count: number): number;
	pick<One>(list: readonly One[]): One;
	/** A place in `weights`, each as likely as its weight. */
	weigh(weights: readonly number[]): number;
};

/** mulberry32 (Tommy Ettinger, public domain), seeded by a text through FNV-1a. */
export function diceOf(seed: string): Dice {
	let state = 2_166_136_261;
	for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
	const roll = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (count: number) => Math.floor(roll() * count);
	return {
		roll,
		below,
		pick<One>(list: readonly One[]): One {
			const one = list[below(list.length)];
			if (one === undefined) throw new RangeError('nothing to pick from');
			return one;
		},
		weigh(weights) {
			let rest = roll() * weights.reduce((sum, one) => sum + one, 0);
			return Math.max(
				0,
				weights.findIndex((weight) => (rest -= weight) < 0)
			);
		}
	};
}
