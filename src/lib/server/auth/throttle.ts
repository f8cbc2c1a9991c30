import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Keys } from '../keys.ts';
import type { Limit } from '../queries/throttles.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Wrong passwords of one address, known or not: ten in an hour, then a wait that doubles up to a minute. Never a lock. */
export const passwordLimit: Limit = { most: 10, within: hour, first: 1, longest: 60 };
/** Wrong codes of a second factor: five, then a quarter of an hour. */
export const codeLimit: Limit = { most: 5, within: 15 * minute, first: 15 * 60, longest: 15 * 60 };
/** Wrong codes in a day: a guess stays hopeless however patient. */
export const codesOfDayLimit: Limit = { most: 30, within: 24 * hour, first: 6 * 3600, longest: 6 * 3600 };
/** Requests for a mail with a new link. */
export const mailLimit: Limit = { most: 3, within: hour, first: 3600, longest: 3600 };

/** A whole school sits behind one address: after so many failures each further one takes a second longer. */
export const crowd = { most: 300, within: 10 * minute, slower: 1000 } as const;

/**
 * `place` is a network from which somebody has signed in lately: wrong passwords are counted there on their own, as
 * `password there`, so that whoever guesses elsewhere keeps no owner waiting at their own desk.
 */
type What = 'password' | 'password there' | 'place' | 'code' | 'codes of day' | 'mail' | 'address';

/** What is counted, without saying in the database whose it is. */
export const throttleKey = (keys: Keys, what: What, whose: string) =>
	createHmac('sha256', keys.pepper).update(`throttle ${what} ${whose}`).digest('base64url');

/** Addresses that one household or school can change at will count as one: a /64 of IPv6. */
export function networkOf(address: string): string {
	if (!isIPv6(address)) return address;
	if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
	const [head = '', tail] = address.split('::');
	const groups = head.split(':').filter(Boolean);
	const behind = tail?.split(':').filter(Boolean) ?? [];
	const zeros = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0');
	return [...groups, ...zeros, ...behind]
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':');
}
