/**
 * How to reach a PostgreSQL server, in the shape that postgres.js takes as its options.
 * `host` that begins with `/` is the folder of a Unix socket; postgres.js adds `.s.PGSQL.<port>` itself.
 */
export type ConnectionSettings = {
	host: string;
	port: number;
	user: string;
	password: string;
	database: string;
	/** Left out: no encryption is asked for, which is right for a socket and a private network. */
	ssl?: 'require' | 'prefer' | 'allow' | 'verify-full';
};

/**
 * Reads `postgres://user:password@host:5432/database?sslmode=require`; `?host=/folder` names a socket.
 * Throws a sentence without the address in it, because the address holds a password.
 */
export function fromUrl(url: string): ConnectionSettings {
	// PostgreSQL allows no host before the slash, for a socket named after it; the web's URLs do not.
	const whole = url.replace('@/', '@localhost/');
	if (!URL.canParse(whole)) throw new Error(NOT_AN_ADDRESS);
	const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(whole);
	if (protocol !== 'postgres:' && protocol !== 'postgresql:') throw new Error(NOT_AN_ADDRESS);
	const host = searchParams.get('host') ?? decodeURIComponent(hostname);
	const database = decodeURIComponent(pathname.slice(1));
	if (!host || !database || !username) throw new Error(NOT_AN_ADDRESS);
	return {
		// An IPv6 address stands in brackets in a URL and without them in a socket call.
		host: host.replace(/^\[(.*)\]$/, '$1'),
		port: Number(port || searchParams.get('port') || 5432),
		user: decodeURIComponent(username),
		password: decodeURIComponent(password),
		database,
		...encryption(searchParams.get('sslmode'))
	};
}

const NOT_AN_ADDRESS =
	'DATABASE_URL must look like postgres://user:password@host:5432/database (postgres or postgresql, with a user and a database).';

function encryption(mode: string | null): Pick<ConnectionSettings, 'ssl'> {
	switch (mode) {
		case null:
		case 'disable':
			return {};
		case 'require':
		case 'prefer':
		case 'allow':
		case 'verify-full':
			return { ssl: mode };
		case 'verify-ca':
			return { ssl: 'verify-full' };
		default:
			throw new Error(
				'The sslmode in DATABASE_URL must be disable, allow, prefer, require, verify-ca or verify-full.'
			);
	}
}
