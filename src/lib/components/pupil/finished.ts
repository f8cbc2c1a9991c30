const name = 'foothold-finished';

/** Tells every tab of this tablet that it shows its class again. An old browser has one tab to tell. */
export const finished = {
	tell(): void {
		if (!('BroadcastChannel' in globalThis)) return;
		const channel = new BroadcastChannel(name);
		channel.postMessage('finished');
		channel.close();
	},
	/** @returns what stops listening */
	listen(then: () => void): () => void {
		if (!('BroadcastChannel' in globalThis)) return () => {};
		const channel = new BroadcastChannel(name);
		channel.onmessage = then;
		return () => channel.close();
	}
};
