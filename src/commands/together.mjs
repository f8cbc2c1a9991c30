// Loaded before a server of a test or of the bench (`node --import`): whoever started it may be killed outright, and then
// nothing else would tell the server, or the database that it holds, to stop.

const parent = process.ppid;

setInterval(() => {
	if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();
