import { theApp } from '#lib/server/app.ts';

/** Ready when the database answers and is of this version; 503 with the reason when not. */
export const GET = async () => {
	const fault = await theApp().store.fault();
	return new Response(fault ?? 'ready', {
		status: fault ? 503 : 200,
		headers: { 'content-type': 'text/plain' }
	});
};
