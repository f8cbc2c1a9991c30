import { createServer } from 'node:http';
import { pack, type Answers } from '#lib/domain/answers.ts';
import type { PupilViewer } from '#lib/domain/viewer.ts';
import { findSession } from '#lib/server/auth/session-store.ts';
import type { Door } from '#lib/server/db/door.ts';
import { newId } from '#lib/server/ids.ts';
import { insertCheckIn } from '#lib/server/queries/check-ins.ts';
import { bodyIn, flights, hashOf, settings, tell, tokenIn } from './flights.ts';

// The same SQL as the app's, the session's and the check-in's, by node:http and the driver and nothing else: no
// framework, no validation, no policy, no headers.

const { login } = settings();
const { fly } = flights(login, 6);
const entrance = {
	flight: (statements: Parameters<Door['flight']>[0]) =>
		fly({ role: 'signin', schoolId: '', viewerId: '' }, statements as never)
} as Door;

const server = createServer(async (request, response) => {
	const now = new Date();
	const [found, body] = await Promise.all([
		findSession(entrance, hashOf(tokenIn(request)), now),
		bodyIn(request)
	]);
	const viewer = found?.viewer as PupilViewer;
	const form = new URLSearchParams(body);
	const answers = JSON.parse(form.get('answers') ?? '') as Answers;
	const { schoolId, pupilId } = viewer;
	const rows = await fly({ role: 'app', schoolId, viewerId: pupilId }, (tx) =>
		insertCheckIn(tx, viewer, {
			id: form.get('id') ?? '',
			day: form.get('day') ?? '',
			slot: Number(form.get('slot')),
			band: 'b',
			answers: pack({ ...answers, audience: 'mentor' }),
			worries: null,
			corner: '1',
			confidence: 'K',
			shareId: newId(now),
			traceId: newId(now),
			alertId: newId(now),
			occurredAt: now,
			now,
			requestId: newId(now)
		})
	);
	response.writeHead(rows.length > 0 ? 303 : 500, { location: '/pupil/check-in/done' });
	response.end();
});
server.listen(0, '127.0.0.1', () => tell(server));
