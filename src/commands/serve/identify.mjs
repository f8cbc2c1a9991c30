const FORWARDED = ['forwarded', 'x-real-ip', 'x-forwarded-port', 'x-forwarded-server', 'x-forwarded-prefix'];

/**
 * Settles from where a request came, once, before the app sees it. Directly, only the socket is believed and what
 * a client claims is thrown away. Behind `proxies` proxies, each header is read that many places from its end,
 * where the outermost of ours wrote; what stands before it, a client may have made up.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} proxies
 */
export function identify(request, proxies) {
	const { headers, socket } = request;
	const told = (name) => (proxies > 0 ? fromEnd(headers[name], proxies) : undefined);
	const address = told('x-forwarded-for') ?? socket.remoteAddress ?? '0.0.0.0';
	const protocol = told('x-forwarded-proto') === 'https' ? 'https' : 'http';
	const host = told('x-forwarded-host') ?? headers.host;
	for (const name of FORWARDED) delete headers[name];
	headers['x-forwarded-for'] = address.replace(/^::ffff:(?=\d+\.)/, '');
	headers['x-forwarded-proto'] = protocol;
	if (host) headers['x-forwarded-host'] = host;
	else delete headers['x-forwarded-host'];
}

function fromEnd(header, places) {
	const values = String(header ?? '')
		.split(',')
		.map((value) => value.trim())
		.filter(Boolean);
	return values[Math.max(0, values.length - places)];
}
