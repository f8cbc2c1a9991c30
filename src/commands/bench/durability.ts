import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dayAt } from '#lib/domain/school-day.ts';
import { connect, type Sql } from '#lib/server/db/client.ts';
import { resolveHome, readKept } from '#lib/server/db/embedded/place.ts';
import { readPostmaster } from '#lib/server/db/embedded/postmaster.ts';
import { runningEmbedded } from '#lib/server/db/embedded/start.ts';
import { startApp } from './app.ts';
import { sendPost } from './ask.ts';
import type { Bench } from './house.ts';
import type { Figure } from './lines.ts';
import { postOf, type Series } from './posts.ts';
import { whatStands } from './acknowledged.ts';
import { fillSchool, signInPupils } from './school.ts';

export type Plan = { checkIns: number; serverKills: number; databaseKills: number };

/**
 * The app on its own embedded database is killed again and again while tablets send; each tablet sends again until it
 * is told that its check-in is kept. What was acknowledged must then be there once, as it was sent.
 */
export async function measureDurability(bench: Bench): Promise<Figure[]> {
	const plan = bench.quick
		? { checkIns: 600, serverKills: 3, databaseKills: 1 }
		: { checkIns: 10_000, serverKills: 20, databaseKills: 6 };
	const { lost, doubled, changed, again } = await killAndCount(bench, plan);
	const note = `of ${plan.checkIns} acknowledged over ${plan.serverKills} kills of the server and ${plan.databaseKills} of the database: ${lost} lost, ${doubled} doubled, ${changed} changed; ${again} were sent again`;
	return [{ name: 'durability.lost', value: lost + doubled + changed, note }];
}

/** Kills the app and its database while check-ins come in, then looks for each that was acknowledged. */
export async function killAndCount(bench: Bench, plan: Plan) {
	const today = dayAt(new Date(), 'Europe/London');
	const dataDir = join(bench.folder, 'durable');
	let app = await startApp(bench, { dataDir });
	const filling = owner(dataDir);
	const school = await fillSchool(filling, 300, today);
	const tokens = await signInPupils(filling, school);
	await filling.end({ timeout: 5 });
	const series: Series = { seed: 'durability', today, pupils: school.pupilIds.length };

	let next = 0;
	let kept = 0;
	let again = 0;
	let allSent = false;
	const tablet = async () => {
		while (next < plan.checkIns) {
			const post = postOf(series, next++);
			for (let tries = 0; !allSent; tries++) {
				try {
					await sendPost(app.origin, tokens[post.pupil] ?? '', post, false);
					kept++;
					break;
				} catch {
					if (tries === 0) again++;
					await pause(50);
				}
			}
		}
	};
	const tablets = Promise.all(Array.from({ length: 16 }, tablet));
	try {
		for (const [n, kill] of killsOf(plan).entries()) {
			const due = Math.floor(
				(plan.checkIns * (n + Math.random())) / (plan.serverKills + plan.databaseKills + 1)
			);
			while (kept < due) await pause(5);
			if (kill === 'database') killDatabase(dataDir);
			else {
				await app.kill();
				app = await startApp(bench, { dataDir });
			}
		}
		await tablets;
	} finally {
		allSent = true;
	}
	const reading = owner(dataDir);
	const verdict = await whatStands(reading, series, school.pupilIds, plan.checkIns);
	await reading.end({ timeout: 5 });
	await app.stop();
	return { ...verdict, again };
}

/** The kills in an order of chance. */
function killsOf({ serverKills, databaseKills }: Plan): ('server' | 'database')[] {
	const kills = [
		...Array.from({ length: serverKills }, () => 'server' as const),
		...Array.from({ length: databaseKills }, () => 'database' as const)
	];
	return kills
		.map((kill) => ({ kill, place: Math.random() }))
		.sort((one, other) => one.place - other.place)
		.map(({ kill }) => kill);
}

/** Ends the database server at once, as the machine's memory keeper would; the app brings it back by itself. */
function killDatabase(dataDir: string) {
	const kept = readKept(dataDir);
	const server = kept && readPostmaster(join(resolveHome(dataDir, kept.home), 'data'));
	if (!server) return;
	try {
		process.kill(server.pid, 'SIGKILL');
	} catch {
		// It has ended since the file was read, or is just being started again.
	}
}

/** The owner's connection beside the app that runs on this folder. */
function owner(dataDir: string): Sql {
	const settings = runningEmbedded(dataDir);
	if (!settings) throw new Error('The database of the app cannot be reached.');
	return connect(settings, { max: 1 });
}
