import { Agent, request } from 'node:http';
import { isKept, pageHeaders, postHeaders, SEND } from './ask.ts';
import { bodyOf, postOf, type Series } from './posts.ts';

/** What this process is asked to send, and how. */
export type Job = {
	origin: string;
	/** Check-ins of a series from number `from` on, or the same page again and again; one session each in turn. */
	what: { series: Series; from: number } | { path: string };
	tokens: string[];
	seconds: number;
	/** So many at once, each after the other's answer; or so many a second, whatever becomes of those before. */
	pace: { connections: number } | { perSecond: number };
};

/** What came of it. `next` is the number after the last that was sent; times are in milliseconds, from when each was due. */
export type Outcome = {
	kept: number;
	lost: number;
	seconds: number;
	next: number;
	times: number[];
	fault: string;
};

const PATIENCE_MS = 30_000;

process.on('message', (job: Job) => void run(job).then((outcome) => process.send?.(outcome)));
process.on('disconnect', () => process.exit());

async function run(job: Job): Promise<Outcome> {
	const { what, pace, seconds } = job;
	const agent = new Agent({ keepAlive: true, maxSockets: 'connections' in pace ? pace.connections : 256 });
	const outcome: Outcome = {
		kept: 0,
		lost: 0,
		seconds: 0,
		next: 'from' in what ? what.from : 0,
		times: [],
		fault: ''
	};
	const one = async (due: number) => {
		const fault = await ask(agent, job, outcome.next++).catch((error: Error) => error.message);
		if (fault) outcome.lost++;
		else outcome.kept++;
		outcome.fault ||= fault;
		outcome.times.push(performance.now() - due);
	};
	const began = performance.now();
	const end = began + seconds * 1000;
	if ('connections' in pace) {
		const worker = async () => {
			while (performance.now() < end) await one(performance.now());
		};
		await Promise.all(Array.from({ length: pace.connections }, worker));
	} else await arrivals(pace.perSecond, began, end, one);
	outcome.seconds = (performance.now() - began) / 1000;
	agent.destroy();
	return outcome;
}

/** Arrivals as people come: each after a time of its own (a Poisson process), none waiting for another's answer. */
async function arrivals(
	perSecond: number,
	began: number,
	end: number,
	one: (due: number) => Promise<void>
): Promise<void> {
	const open: Promise<void>[] = [];
	for (let due = began; due < end; due += (-Math.log(1 - Math.random()) * 1000) / perSecond) {
		const wait = due - performance.now();
		if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		open.push(one(due));
	}
	await Promise.all(open);
}

/** Sends one and reads the answer. @returns what is wrong with it; nothing when all is well */
function ask(agent: Agent, { origin, what, tokens }: Job, k: number): Promise<string> {
	const posting = 'series' in what;
	const post = posting ? postOf(what.series, k) : undefined;
	const token = tokens[(post?.pupil ?? k) % tokens.length] ?? '';
	const body = post && bodyOf(post);
	const headers = posting ? postHeaders(origin, token, k % 2 === 0) : pageHeaders(token);
	return new Promise((resolve, reject) => {
		const asked = request(
			origin + (posting ? SEND : what.path),
			{
				agent,
				method: posting ? 'POST' : 'GET',
				headers: { ...headers, ...(body && { 'content-length': body.length }) }
			},
			(answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.on('error', reject);
				answer.on('end', () => {
					const status = answer.statusCode ?? 0;
					const text = () => Buffer.concat(parts).toString();
					const well = posting
						? isKept(status, answer.headers.location ?? null, status === 200 ? text() : '')
						: status === 200;
					resolve(well ? '' : `answered with ${status}: ${text().slice(0, 200)}`);
				});
			}
		);
		asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error('no answer')));
		asked.on('error', reject);
		asked.end(body);
	});
}
