import { readFileSync } from 'node:fs';

/**
 * Calls back once when npm, or the shell that npm started this process through, has ended. Whoever ends npm alone ends
 * neither of the two below it: nobody passes that on.
 * @param {() => void} callback
 */
export function whenNpmEnds(callback) {
	if (!process.env.npm_lifecycle_event) return;
	const parents = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1);
	const watch = setInterval(() => {
		if (parents.every(isAlive)) return;
		clearInterval(watch);
		callback();
	}, 1_000).unref();
}

/** Where the system shows it (/proc/<pid>/stat: the second field after the name, which may hold anything); else 0. */
function parentOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
	} catch {
		return 0;
	}
}

function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
