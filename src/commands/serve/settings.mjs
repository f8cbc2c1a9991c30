import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';

/** Adds `.env` to the environment, which wins over it. Safe to call twice. */
export function readSettings(root) {
	if (!process.env.FOOTHOLD_SETTINGS && existsSync(join(root, '.env'))) loadEnvFile(join(root, '.env'));
	process.env.FOOTHOLD_SETTINGS = 'read';
}

/**
 * Tells adapter-node where a request's protocol, host and address stand. It reads these when it is imported and
 * assumes https otherwise, which would refuse every form on a school's plain http. `identify` fills the headers in.
 */
export function prepareAdapter() {
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.HOST_HEADER = 'x-forwarded-host';
	process.env.ADDRESS_HEADER = 'x-forwarded-for';
	process.env.XFF_DEPTH = '1';
	// The largest body is a roster; every other route sets a limit of its own.
	process.env.BODY_SIZE_LIMIT = '6M';
	if (!process.env.ORIGIN) delete process.env.ORIGIN;
	process.env.NODE_ENV ||= 'production';
}

/** A whole number of proxies; what is not one is refused by the app's own check of the settings. */
export function proxies() {
	return Number.parseInt(process.env.TRUST_PROXY ?? '0', 10) || 0;
}
