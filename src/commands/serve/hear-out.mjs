/** More than the largest body that anybody may send, and long enough for it on a weak network. */
const MOST = 12 * 1024 * 1024;
const PATIENCE_MS = 20_000;

/**
 * Lets an answer end only when the body that it answers has been sent, whether anybody read it or not: browsers send
 * everything before they listen, and one that is cut off while sending never sees the sentence that was meant for it.
 * What is left is thrown away as it comes, up to a limit in bytes and time; past it the connection ends.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function hearOut(request, response) {
	const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
	if (!coding && !(Number(length) > 0)) return;
	const end = response.end.bind(response);
	response.end = (...args) => {
		response.end = end;
		if (request.complete || request.destroyed) return end(...args);
		discard(request, (heard) => {
			if (!heard && !response.headersSent) response.setHeader('connection', 'close');
			if (!heard) response.once('finish', () => request.destroy());
			end(...args);
		});
		return response;
	};
}

/** @param {(heard: boolean) => void} done whether the body came to its end */
function discard(request, done) {
	let left = MOST;
	const settle = (heard) => {
		clearTimeout(timer);
		request.off('data', count).off('end', all).off('close', gone).pause();
		done(heard);
	};
	const count = (part) => (left -= part.length) < 0 && settle(false);
	const all = () => settle(true);
	const gone = () => settle(request.complete);
	const timer = setTimeout(() => settle(false), PATIENCE_MS);
	// Whoever listened until now stops the flow after every part that nobody takes.
	request.removeAllListeners('data');
	request.on('data', count).once('end', all).once('close', gone).resume();
}
