const second = 1000;
const minute = 60 * second;

/** How long a job may take before it counts as left behind by a process that died. Longer than any of them lasts. */
export const holdFor = 5 * minute;

/** Half a minute, then twice as long each time up to an hour: two dozen tries last most of a day. */
const first = 30 * second;
const longest = 60 * minute;
const mostTries = 24;

/**
 * When a job that has failed so often is due again.
 * @returns undefined when it is given up
 */
export function nextTry(attempts: number, fault: unknown, now: Date): Date | undefined {
	if (attempts >= mostTries || isRefused(fault)) return undefined;
	return new Date(now.getTime() + Math.min(first * 2 ** (attempts - 1), longest));
}

/** Whether it was taken again and again and never came to an end: it may be what the processes died of. */
export const isWornOut = (attempts: number) => attempts > mostTries;

/** Why it failed, for who looks after the server: codes, never a message, which may quote an address. */
export function reasonOf(fault: unknown): string {
	const { code, responseCode, name } = Object(fault) as Record<string, unknown>;
	const parts = [code ?? name, responseCode].filter((part) => /^[\w-]{1,40}$/.test(String(part ?? '')));
	return parts.join(' ') || 'unknown';
}

/** The other mail server says that there is no such address: asking again would not help, and is frowned upon. */
function isRefused(fault: unknown): boolean {
	const { code, responseCode } = Object(fault) as { code?: unknown; responseCode?: unknown };
	return code === 'EENVELOPE' && Number(responseCode) >= 500;
}
