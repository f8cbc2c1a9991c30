/** The drawings that stand beside children's names. */
export const tileSymbols = [
	...['fox', 'owl', 'hare', 'otter', 'wren', 'whale', 'bee', 'snail', 'hedgehog', 'badger', 'deer', 'robin'],
	...['duck', 'crab', 'turtle', 'seal', 'moth', 'frog', 'acorn', 'pebble', 'feather', 'cloud', 'moon'],
	...['mountain', 'river', 'fern', 'mushroom', 'pinecone', 'lighthouse', 'tent', 'compass', 'lantern'],
	...['rocket', 'train', 'bicycle', 'guitar']
] as const;

/**
 * A drawing for a child that none of their classmates has, as long as there are any; after that, one that the
 * fewest have. `turn` (any whole number) decides among those that are free, so that classes do not all begin with a fox.
 */
export function freeSymbol(taken: readonly string[], turn: number): string {
	const uses = tileSymbols.map((symbol) => taken.filter((one) => one === symbol).length);
	const fewest = Math.min(...uses);
	const free = tileSymbols.filter((_, index) => uses[index] === fewest);
	return free[Math.abs(turn) % free.length] ?? tileSymbols[0];
}
