// Faults of the database itself, with a code that a log can be searched for.

export const lost = () => coded('DATABASE_LOST', 'The connection to the database was lost.');
export const silent = () => coded('DATABASE_SILENT', 'The database did not answer in time.');
export const busy = () => coded('DATABASE_BUSY', 'Every connection to the database is busy.');
export const closed = () => coded('DATABASE_CLOSED', 'The database is closed.');

/**
 * Whether a fault is the database's absence and not the statement's own: the same call may go well in a moment. Whether
 * what was sent was kept is then unknown, which is why every write carries the id that makes it count once.
 */
export function isDatabaseAway(fault: unknown): boolean {
	const { code } = Object(fault) as { code?: unknown };
	return typeof code === 'string' && AWAY.test(code);
}

// Ours, the driver's, the socket's, and the server's own: class 08 is connection, 57P0x is shutting down or starting up,
// 57014 is a statement that took too long, 53xxx is no room or no connection left.
const AWAY =
	/^(DATABASE_\w+|CONNECT_TIMEOUT|CONNECTION_\w+|ECONN\w+|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|08\w{3}|57P0\d|57014|53\w{3})$/;

const coded = (code: string, message: string) => Object.assign(new Error(message), { code });
