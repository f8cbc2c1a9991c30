import type { StaffRole } from './viewer.ts';

type Who = { kind: 'staff'; roles: readonly StaffRole[] } | { kind: 'guardian' };

/** Plain names between slashes: nothing that a browser, a proxy or the router could read in a second way. */
const plain = /^(?:\/[A-Za-z0-9_-]+){1,8}$/;

/** A path of this house, written the plain way; never another origin, and no query, which can hold a name. */
export const isPlainPath = (path: string): boolean => path.length <= 200 && plain.test(path);

/** The page that was asked for before signing in, if it lies in a wing of theirs. The page's own door still decides. */
export function wayBack(asked: string | null, who: Who): string | undefined {
	if (!asked || !isPlainPath(asked)) return undefined;
	return wingsOf(who).some((wing) => asked === wing || asked.startsWith(`${wing}/`)) ? asked : undefined;
}

function wingsOf(who: Who): string[] {
	if (who.kind === 'guardian') return ['/family', '/account/you'];
	const office = who.roles.some((role) => officeRoles.includes(role));
	return ['/mentor', '/account/you', '/tablet/enrol', ...(office ? ['/school'] : [])];
}

const officeRoles: readonly StaffRole[] = ['admin', 'dsl', 'head'];
