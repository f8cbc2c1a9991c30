import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with every breach of WCAG 2.2 AA that axe finds on the page as it stands, all of it: what is behind a bar until
 * somebody scrolls is no small target.
 */
export async function axe(page: Page): Promise<void> {
	const size = page.viewportSize();
	const whole = await page.evaluate(() => document.documentElement.scrollHeight);
	if (size && whole > size.height) await page.setViewportSize({ ...size, height: whole });
	const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
	if (size) await page.setViewportSize(size);
	const found = violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		where: nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`)
	}));
	expect(found, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}
