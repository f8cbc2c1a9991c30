import { command, makeReady, refuseSecond, root } from './ready.mjs';
import { readSettings } from './serve/settings.mjs';

// `npm start`: the real thing, on an empty database at first.
await command(async () => {
	readSettings(root);
	refuseSecond(process.env.DATA_DIR || './data');
	await makeReady();
});
