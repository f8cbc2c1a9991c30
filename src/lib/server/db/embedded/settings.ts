import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the server listens: a folder for its Unix socket, or a port on this machine alone. */
export type Listening = { socketDir: string; port: 5432 } | { socketDir: undefined; port: number };

/** The superuser of the embedded server; the app's own roles are made by the migrations. */
export const OWNER = 'postgres';
export const DATABASE = 'foothold';

/**
 * What holds whatever the files of a data folder say, as arguments of `postgres`. Nothing is acknowledged
 * before it is on disk; nothing that a child wrote can reach the server's own log (an ERROR may quote a value,
 * so only the server's own events are written); no need for /dev/shm, which containers make small or leave out.
 */
export function serverArguments(data: string, listening: Listening): string[] {
	const settings = {
		fsync: 'on',
		full_page_writes: 'on',
		synchronous_commit: 'on',
		listen_addresses: listening.socketDir === undefined ? '127.0.0.1' : '',
		port: String(listening.port),
		unix_socket_directories: listening.socketDir === undefined ? '' : quoted(listening.socketDir),
		unix_socket_permissions: '0700',
		dynamic_shared_memory_type: process.platform === 'win32' ? 'windows' : 'mmap',
		max_connections: '100',
		max_wal_size: '512MB',
		jit: 'off',
		timezone: 'UTC',
		log_timezone: 'UTC',
		logging_collector: 'off',
		log_min_messages: 'log',
		log_min_error_statement: 'panic',
		log_statement: 'none',
		log_error_verbosity: 'terse',
		log_parameter_max_length: '0',
		log_parameter_max_length_on_error: '0',
		log_checkpoints: 'off'
	};
	return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * The folder for the socket: `wish` where the whole path fits into the 104 bytes that macOS allows (Linux
 * allows 108), otherwise a private one in the short temporary folder.
 */
export function socketFolder(wish: string): { folder: string; temporary: boolean } {
	const name = '/.s.PGSQL.5432.lock';
	if (Buffer.byteLength(wish + name) <= 100) return { folder: wish, temporary: false };
	const base = Buffer.byteLength(tmpdir()) <= 60 ? tmpdir() : '/tmp';
	return { folder: mkdtempSync(join(base, 'foothold-')), temporary: true };
}

/** The setting is a list separated by commas; a folder with a comma or a space in its name needs quotes. */
const quoted = (folder: string) => `"${folder.replaceAll('"', '""')}"`;
