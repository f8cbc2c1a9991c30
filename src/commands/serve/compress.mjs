import {
	brotliCompress,
	brotliCompressSync,
	constants,
	createBrotliCompress,
	createGzip,
	gzip,
	gzipSync
} from 'node:zlib';
import { codingFor } from './coding.mjs';

const WORTH_IT = 1024;
/** Up to here (0.3 ms of work) handing it to another thread, where passwords are hashed too, costs more than it saves. */
const AT_ONCE = 32_768;
const KINDS = /^(?:text\/(?:html|plain|csv)|application\/json|image\/svg\+xml)\b/;
const BROTLI = {
	params: {
		[constants.BROTLI_PARAM_QUALITY]: 4,
		[constants.BROTLI_PARAM_LGWIN]: 18,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT
	}
};
const GZIP = { level: 5 };

/**
 * Makes a response compress the pages and data that the app renders, which adapter-node leaves as they are. (Files
 * of the build are compressed beforehand.) A page that is whole is compressed in one go; one that comes in parts,
 * part by part, so that nothing waits.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function compress(request, response) {
	const coding = request.method === 'HEAD' ? undefined : codingFor(request.headers['accept-encoding']);
	const plain = {
		writeHead: response.writeHead.bind(response),
		write: response.write.bind(response),
		end: response.end.bind(response)
	};
	/** @type {'open' | 'plain' | 'held' | 'streaming'} */
	let mode = 'open';
	let held;
	let stream;

	// Node's own write and end call writeHead when it is due, so each of these gives way once it has decided.
	response.writeHead = (...args) => {
		// Headers may be given here, too; then they count as any others.
		const headers = args.find((arg) => arg && typeof arg === 'object');
		for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
		response.statusCode = args[0];
		if (mode === 'open') settle();
		return mode === 'plain' ? plain.writeHead(args[0]) : response;
	};

	response.write = (chunk, encoding, done) => {
		if (mode === 'open') settle();
		if (mode === 'plain') return plain.write(chunk, encoding, done);
		const bytes = Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined);
		if (mode === 'held' && held === undefined) {
			held = bytes;
			// A whole page ends at once; if this one has not, its first part must not wait for the next.
			setImmediate(() => mode === 'held' && startStreaming());
			return true;
		}
		if (mode === 'held') startStreaming();
		return pass(bytes);
	};

	response.end = (chunk, encoding, done) => {
		if (typeof chunk === 'function') return response.end(undefined, undefined, chunk);
		if (mode === 'open') settle();
		if (mode === 'plain') return plain.end(chunk, encoding, done);
		if (mode === 'held' && held === undefined) {
			held = Buffer.from(chunk ?? '', typeof encoding === 'string' ? encoding : undefined);
			chunk = undefined;
		}
		if (chunk) response.write(chunk, encoding);
		if (mode === 'held') endWhole();
		else stream.end();
		return response;
	};

	function settle() {
		const type = String(response.getHeader('content-type') ?? '');
		const size = Number(response.getHeader('content-length') ?? Infinity);
		const mayHaveBody = response.statusCode >= 200 && ![204, 206, 304].includes(response.statusCode);
		const suits = KINDS.test(type) && !response.hasHeader('content-encoding') && mayHaveBody;
		if (suits) response.appendHeader('vary', 'accept-encoding');
		const untouched = /no-transform/.test(String(response.getHeader('cache-control') ?? ''));
		mode = coding && suits && size >= WORTH_IT && !untouched ? 'held' : 'plain';
		if (mode === 'plain') Object.assign(response, plain);
	}

	function announce() {
		response.removeHeader('content-length');
		response.setHeader('content-encoding', coding);
		const tag = response.getHeader('etag');
		if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`);
	}

	function endWhole() {
		mode = 'plain';
		response.writeHead = plain.writeHead;
		const body = held;
		if (body.length < WORTH_IT) return void plain.end(body);
		const brotli = { params: { ...BROTLI.params, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } };
		if (body.length <= AT_ONCE)
			return finish(coding === 'br' ? brotliCompressSync(body, brotli) : gzipSync(body, GZIP));
		const done = (error, result) => (error ? response.destroy(error) : finish(result));
		if (coding === 'br') brotliCompress(body, brotli, done);
		else gzip(body, GZIP, done);
	}

	function finish(packed) {
		announce();
		response.setHeader('content-length', packed.length);
		plain.end(packed);
	}

	function startStreaming() {
		mode = 'streaming';
		response.writeHead = plain.writeHead;
		announce();
		stream = coding === 'br' ? createBrotliCompress(BROTLI) : createGzip(GZIP);
		stream.on('data', (part) => plain.write(part) || stream.pause());
		stream.on('end', () => plain.end());
		stream.on('error', () => response.destroy());
		response.on('drain', () => stream.resume());
		response.on('close', () => stream.destroy());
		pass(held);
	}

	function pass(bytes) {
		const room = stream.write(bytes);
		stream.flush();
		if (!room) stream.once('drain', () => response.emit('drain'));
		return room;
	}
}
