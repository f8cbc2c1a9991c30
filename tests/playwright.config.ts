import { defineConfig, type Project } from '@playwright/test';
import { existingBrowser } from '../src/commands/browser.mjs';

// Playwright reads this file again in every worker; the browser is looked for once.
process.env.CHROMIUM_PATH ??= existingBrowser()?.path ?? '';

const DEVICES = ['tablet', 'tablet-portrait', 'phone', 'desktop', 'nojs', 'dark'] as const;
type Device = (typeof DEVICES)[number];

/** A journey runs on every device that its title names with @; one that names none runs on the school's tablet. */
function on(device: Device, use: Project['use']): Project {
	const named = `@${device}(?![\\w-])`;
	const none = `^(?!.*@(?:${DEVICES.join('|')})(?![\\w-]))`;
	return { name: device, grep: new RegExp(device === 'tablet' ? `${named}|${none}` : named, 's'), use };
}

const touch = { hasTouch: true };

export default defineConfig({
	testDir: 'journeys',
	testMatch: '**/*.e2e.ts',
	outputDir: '../test-results/journeys',
	globalSetup: './support/journeys.global.ts',
	// Each worker has a house of its own, so as many as there are cores go side by side.
	workers: process.env.JOURNEY_WORKERS ? Number(process.env.JOURNEY_WORKERS) : 2,
	retries: 0,
	// No journey asserts a time: the limits only end what hangs, and a busy machine must not reach them.
	timeout: 240_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		colorScheme: 'light',
		screenshot: 'only-on-failure',
		actionTimeout: 45_000,
		navigationTimeout: 60_000,
		launchOptions: {
			...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
			args: [
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-domain-reliability',
				'--disable-sync',
				'--no-first-run',
				'--no-pings'
			]
		}
	},
	projects: [
		on('tablet', { viewport: { width: 1024, height: 768 }, ...touch }),
		on('tablet-portrait', { viewport: { width: 768, height: 1024 }, ...touch }),
		on('phone', { viewport: { width: 390, height: 844 }, ...touch }),
		on('desktop', { viewport: { width: 1440, height: 900 } }),
		on('nojs', { viewport: { width: 1024, height: 768 }, javaScriptEnabled: false }),
		on('dark', { viewport: { width: 1024, height: 768 }, colorScheme: 'dark', ...touch })
	]
});
