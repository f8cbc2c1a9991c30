import feelings from './feelings.svg?no-inline';
import pleasantHigh from './feelings-pleasant-high.svg?no-inline';
import pleasantLow from './feelings-pleasant-low.svg?no-inline';
import unpleasantHigh from './feelings-unpleasant-high.svg?no-inline';
import unpleasantLow from './feelings-unpleasant-low.svg?no-inline';
import pin from './pin.svg?no-inline';
import pupil from './pupil.svg?no-inline';
import tiles from './tiles.svg?no-inline';
import ui from './ui.svg?no-inline';
import { groupOf, type SymbolGroup } from './names.ts';

/**
 * Drawings travel as files, not as JavaScript: a page fetches only the sprites it shows (the further words
 * for feelings come by corner, since a check-in names those of one), a tablet keeps them for
 * a year (their names carry a hash of what is in them), and none of their 12 kB counts against a page's scripts.
 *
 * `<use href="/file.svg#name">` was tried under `default-src 'none'; img-src 'self'` with no inline style:
 * Chromium 156 and Firefox 153 ask `img-src`, so it draws, and `currentColor` and custom properties reach into
 * the drawing. (Old Firefox asked `default-src` and shows the word alone.) Vite must not inline them as
 * `data:`, which `<use>` refuses.
 */
const files = {
	feelings,
	'feelings-pleasant-high': pleasantHigh,
	'feelings-pleasant-low': pleasantLow,
	'feelings-unpleasant-high': unpleasantHigh,
	'feelings-unpleasant-low': unpleasantLow,
	pin,
	pupil,
	tiles,
	ui
} satisfies Record<SymbolGroup, string>;

/** What `<use href>` takes for this name; undefined when nobody has drawn it. */
export function drawingOf(name: string): string | undefined {
	const group = groupOf(name);
	return group && `${files[group]}#${name}`;
}
