/** Tells the person at the terminal. */
export const say = (sentence) => console.log(sentence);

/** Tells them what went wrong. */
export const complain = (sentence) => console.error(sentence);

/** How a connection says that nobody is there; at a start that has an address, only the database is asked. */
const AWAY = [
	'CONNECT_TIMEOUT',
	'EAI_AGAIN',
	'ECONNREFUSED',
	'ECONNRESET',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ENOTFOUND',
	'ETIMEDOUT'
];

/** An error of the start: its sentence; all of it for whoever asked for detail. */
export function describe(error) {
	const detailed = ['debug', 'trace'].includes(process.env.LOG_LEVEL ?? '');
	if (!(error instanceof Error)) return String(error);
	if (!detailed && process.env.DATABASE_URL && AWAY.includes(error.code))
		return `The database that DATABASE_URL names cannot be reached (${error.message || error.code}). Start it, or correct the address, and try again.`;
	return detailed ? (error.stack ?? error.message) : error.message;
}

/** An error while serving: its kind and places, never its message, which may quote somebody. */
export function trace(error) {
	if (!(error instanceof Error)) return typeof error;
	const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return [error.name, error.code, ...places.slice(0, 6).map((line) => line.trim())].filter(Boolean).join(' ');
}
