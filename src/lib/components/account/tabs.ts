/** Tabs of one browser tell each other when somebody has signed out: none is left showing what was theirs. */
const channel = 'foothold';
const message = 'signed-out';

export function tellOtherTabs(): void {
	const tabs = new BroadcastChannel(channel);
	tabs.postMessage(message);
	tabs.close();
}

/** For an element of a page that only somebody signed in may see: leaves it when they sign out elsewhere. */
export function watchTabs(): () => void {
	const tabs = new BroadcastChannel(channel);
	tabs.onmessage = ({ data }) => {
		if (data === message) location.reload();
	};
	return () => tabs.close();
}
