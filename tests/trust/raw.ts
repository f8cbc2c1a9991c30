import { request, type IncomingHttpHeaders } from 'node:http';

export type Raw = { status: number; body: string; headers: IncomingHttpHeaders };

/** Asks without what `fetch` tidies: any method, any path, any header, and nothing added. */
export function raw(
	url: string,
	method: string,
	headers: Record<string, string> = {},
	sent = ''
): Promise<Raw> {
	const { hostname, port, origin } = new URL(url);
	const path = url.slice(origin.length);
	return new Promise((resolve, reject) => {
		const asked = request({ hostname, port, path, method, headers }, (answer) => {
			let body = '';
			answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
		});
		asked.on('error', reject);
		asked.end(sent);
	});
}
