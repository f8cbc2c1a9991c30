import { networkInterfaces } from 'node:os';

/**
 * Listens on a port, or on the next free one when others hold it.
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any
 * @param {string} host
 * @returns {Promise<number>} the port that it is
 */
export async function listen(server, port, host) {
	for (let next = port; ; next++) {
		try {
			return await listenOn(server, next, host);
		} catch (error) {
			const last = next >= Math.min(port + 100, 65_535);
			if (!['EADDRINUSE', 'EACCES'].includes(error.code) || last || (error.code === 'EACCES' && next < 1024))
				throw new Error(sentence(error, next, host), { cause: error });
		}
	}
}

/** Where people find it: on this machine, and from others in the same network. */
export function addresses(port, host) {
	if (!['0.0.0.0', '::'].includes(host)) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
	const others = Object.values(networkInterfaces())
		.flat()
		.filter((one) => one && one.family === 'IPv4' && !one.internal)
		.map((one) => `http://${one.address}:${port}`);
	return [`http://localhost:${port}`, ...others];
}

function listenOn(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve(server.address().port);
		});
	});
}

function sentence(error, port, host) {
	if (error.code === 'EACCES')
		return `This account may not listen on port ${port}. Set PORT to 1024 or above.`;
	if (error.code === 'EADDRNOTAVAIL') return `HOST=${host} is no address of this machine.`;
	return `The server cannot listen on ${host}:${port} (${error.code}).`;
}
