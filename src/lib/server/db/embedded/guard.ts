import { spawn, type ChildProcess } from 'node:child_process';
import type { Account } from './account.ts';

/**
 * PostgreSQL runs under a small guard whose standard input is a pipe from the app. However the app ends, kill -9
 * included, the system closes that pipe; the guard then stops the server. The guard lives in a session of its
 * own, so that Ctrl-C in a terminal reaches the app alone, which finishes its work before the database goes.
 */
export function startGuarded(options: {
	command: string[];
	account: Account | undefined;
	/** A folder that the server's account makes first, for its socket; without one, the guard needs no shell. */
	socketDir: string | undefined;
	log: number;
}): ChildProcess {
	const { command, account, socketDir, log } = options;
	const guard =
		socketDir === undefined
			? spawn(process.execPath, ['-e', NODE_GUARD, JSON.stringify(account ?? {}), ...command], {
					detached: true,
					windowsHide: true,
					stdio: ['pipe', log, log],
					env: environment()
				})
			: spawn('/bin/sh', ['-c', SHELL_GUARD, 'foothold-guard', socketDir, ...command], {
					cwd: '/',
					detached: true,
					stdio: ['pipe', log, log],
					env: environment(),
					...(account && { uid: account.uid, gid: account.gid })
				});
	// An app that has nothing left to do may end; its end closes the pipe, and the guard does the rest.
	guard.unref();
	if (guard.stdin && 'unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
	guard.stdin?.on('error', () => {});
	return guard;
}

/** Nothing of the app's own environment: it may hold secrets, and PG* variables would steer the server. */
export function environment(): NodeJS.ProcessEnv {
	if (process.platform === 'win32') return { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot };
	return { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Two shells: one waits for the server, one for the end of the pipe. INT is PostgreSQL's fast shutdown; if it has
 * not finished after two minutes, QUIT ends it at once and the next start recovers. Signals meant for the app's
 * whole group are ignored here.
 */
const SHELL_GUARD = `
trap '' HUP INT TERM
if [ -n "$1" ]; then mkdir -p -m 700 "$1" || exit 71; fi
shift
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
(
	read -r line <&3
	kill -INT $server
	left=1200
	while [ $left -gt 0 ] && kill -0 $server; do sleep 0.1; left=$((left - 1)); done
	kill -QUIT $server
) 2>/dev/null &
watch=$!
exec 3<&-
wait $server
code=$?
kill -KILL $watch
exit $code
`;

/** The same for a system without a shell, in Node; pg_ctl, which stands beside postgres, is how Windows stops it. */
const NODE_GUARD = `
const { spawn } = require('node:child_process');
const [account, postgres, ...args] = process.argv.slice(1);
const { uid, gid } = JSON.parse(account);
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => {});
const run = (program, args, stdio) =>
	spawn(program, args, { stdio, uid, gid, windowsHide: true, cwd: process.platform === 'win32' ? undefined : '/' });
const server = run(postgres, args, ['ignore', 'inherit', 'inherit']);
server.on('error', () => process.exit(71));
server.on('exit', (code) => process.exit(code ?? 1));
const data = args[args.indexOf('-D') + 1];
const stop = () => run(postgres.replace(/postgres(?=[.]exe$|$)/, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-W'], 'ignore');
process.stdin.once('close', stop).on('error', () => {}).resume();
`;
