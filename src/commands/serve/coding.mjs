/** Brotli where the client takes it, then gzip; `q=0` means that it does not. */
export function codingFor(header = '') {
	const takes = (name) =>
		String(header)
			.split(',')
			.map((part) =>
				part
					.trim()
					.toLowerCase()
					.split(/\s*;\s*/)
			)
			.some(([coding, quality]) => coding === name && !/^q=0(?:\.0*)?$/.test(quality ?? ''));
	return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}
