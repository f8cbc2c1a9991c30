/**
 * Calls back once when npm has ended. package.json runs the commands with `exec`, so that a signal to npm reaches them
 * and not a shell between; but whoever kills npm outright would leave them behind. What somebody started by hand minds
 * nobody's end.
 * @param {() => void} callback
 */
export function whenNpmEnds(callback) {
	const npm = process.ppid;
	if (!process.env.npm_lifecycle_event || npm === 1) return;
	const watch = setInterval(() => {
		if (process.ppid === npm) return;
		clearInterval(watch);
		callback();
	}, 500).unref();
}
