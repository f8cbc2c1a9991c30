import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function roomsUnder(folder: string): string[] {
	const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return entries.map(({ name }) => join(folder, name)).filter((room) => room !== join('src/lib/server'));
}

const rooms = [...roomsUnder('src/lib'), ...roomsUnder('src/lib/server')];

test.each(rooms)('whoever enters %s is told in a few lines what lives there', (room) => {
	const readme = join(room, 'README.md');
	expect(existsSync(readme)).toBe(true);
	const text = readFileSync(readme, 'utf8').trim();
	// The components are shown one by one; every other room fits on one screen.
	if (room !== join('src/lib/components')) expect(text.split('\n').length).toBeLessThanOrEqual(15);
	expect(text).toMatch(/^# [\w-]+/);
	expect(text).toMatch(/import/i);
});
