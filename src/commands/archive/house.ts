import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromUrl, type ConnectionSettings } from '../../lib/server/db/connection.ts';
import { runningEmbedded, startEmbedded } from '../../lib/server/db/embedded/start.ts';
import type { Env } from '../../lib/server/env.ts';
import { say } from '../serve/say.mjs';

type House = { owner: ConnectionSettings; leave(): Promise<void> };

/** The database of an installation that may be running; its own is started for as long as this takes if it is not. */
export async function enter({ DATABASE_URL, DATA_DIR }: Env): Promise<House> {
	if (DATABASE_URL) return stays(fromUrl(DATABASE_URL));
	if (!existsSync(join(DATA_DIR, 'postgres.json')))
		throw new Error(`There is no installation in ${DATA_DIR}. Set DATA_DIR to its folder, or DATABASE_URL.`);
	const running = runningEmbedded(DATA_DIR);
	return running ? stays(running) : started(DATA_DIR);
}

/** The database of an installation in which nobody is: a running one is refused. */
export async function enterAlone({ DATABASE_URL, DATA_DIR }: Env): Promise<House> {
	return DATABASE_URL ? stays(fromUrl(DATABASE_URL)) : started(DATA_DIR);
}

const stays = (owner: ConnectionSettings): House => ({ owner, leave: async () => {} });

async function started(dataDir: string): Promise<House> {
	const { owner, stop } = await startEmbedded({ dataDir, say });
	return { owner, leave: stop };
}
