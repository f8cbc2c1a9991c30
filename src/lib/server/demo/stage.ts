import type { Viewer } from '#lib/domain/viewer.ts';
import { contextOn, type App } from '../app.ts';
import type { Context, School } from '../context.ts';

/** What filling needs of the app. */
export type House = Pick<App, 'store' | 'keys'>;

/** One school while it is being told. */
export type Stage = {
	house: House;
	school: School;
	/** The context of somebody at a moment of the past. */
	as<V extends Viewer>(viewer: V, now: Date): Context<V>;
};

export function stageOf(house: House, school: School): Stage {
	return { house, school, as: (viewer, now) => contextOn(house, viewer, school, now) };
}

/** Does the work for each of a list, so many at a time. */
export async function inTurns<One>(list: readonly One[], atOnce: number, work: (one: One) => Promise<void>) {
	const waiting = [...list];
	const worker = async () => {
		for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}
