import { generate } from 'lean-qr';

/** A QR code as one SVG path on a grid of `size` by `size`, quiet zone included. */
export type Square = { size: number; path: string };

const quiet = 4;

export function squareOf(text: string): Square {
	const code = generate(text);
	const rows = Array.from({ length: code.size }, (_, y) =>
		Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? '#' : ' ')).join('')
	);
	const runs = rows.flatMap((row, y) =>
		[...row.matchAll(/#+/g)].map(
			(run) => `M${run.index + quiet} ${y + quiet}h${run[0].length}v1h-${run[0].length}z`
		)
	);
	return { size: code.size + 2 * quiet, path: runs.join('') };
}
