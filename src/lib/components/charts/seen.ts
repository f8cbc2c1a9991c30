import type { Attachment } from 'svelte/attachments';

/** Runs `then` once, when the element first comes into sight; what it resolves to is run when the element goes. */
export function whenSeen<E extends Element>(then: (element: E) => Promise<() => void>): Attachment<E> {
	return (element) => {
		let end: (() => void) | undefined;
		let gone = false;
		const watcher = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			watcher.disconnect();
			then(element).then(
				(stop) => (gone ? stop() : (end = stop)),
				// Without it, what the server drew stays.
				() => {}
			);
		});
		watcher.observe(element);
		return () => {
			gone = true;
			watcher.disconnect();
			end?.();
		};
	};
}
