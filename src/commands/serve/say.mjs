/** Tells the person at the terminal. */
export const say = (sentence) => console.log(sentence);

/** Tells them what went wrong. */
export const complain = (sentence) => console.error(sentence);

/** An error of the start: its sentence; all of it for whoever asked for detail. */
export function describe(error) {
	const detailed = ['debug', 'trace'].includes(process.env.LOG_LEVEL ?? '');
	if (!(error instanceof Error)) return String(error);
	return detailed ? (error.stack ?? error.message) : error.message;
}

/** An error while serving: its kind and places, never its message, which may quote somebody. */
export function trace(error) {
	if (!(error instanceof Error)) return typeof error;
	const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return [error.name, error.code, ...places.slice(0, 6).map((line) => line.trim())].filter(Boolean).join(' ');
}
