import { createServer } from 'node:http';
import { confidenceOfMark, marksIn } from '#lib/domain/compact.ts';
import { addDays, dayAt } from '#lib/domain/school-day.ts';
import { cornerDots, sparkline } from '#lib/domain/sparkline.ts';
import type { StaffViewer } from '#lib/domain/viewer.ts';
import { findSession } from '#lib/server/auth/session-store.ts';
import type { Door } from '#lib/server/db/door.ts';
import type { CardRow } from '#lib/server/queries/caseload.ts';
import { flights, hashOf, settings, tell, tokenIn } from './flights.ts';

// The caseload page written by hand: the same two questions to the database, the same drawings, a text put together.

const { login } = settings();
const { fly } = flights(login, 6);
const entrance = {
	flight: (statements: Parameters<Door['flight']>[0]) =>
		fly({ role: 'signin', schoolId: '', viewerId: '' }, statements as never)
} as Door;

const server = createServer(async (request, response) => {
	const now = new Date();
	const found = await findSession(entrance, hashOf(tokenIn(request)), now);
	const { schoolId, membershipId, name } = found?.viewer as StaffViewer;
	const today = dayAt(now, 'Europe/London');
	const cards = await fly(
		{ role: 'app', schoolId, viewerId: membershipId },
		({ sql }) => sql<CardRow[]>`
		select distinct on (pupil_id) pupil_id as "pupilId", shown_name as "shownName", surname, symbol,
			last_day::text as "lastDay", corners, confidences, waiting, talk_waiting as "talkWaiting", open_goals as "openGoals"
		from pupil_cards where school_id = ${schoolId} and pupil_id = any (array(
			select pupil_id from caseloads where school_id = ${schoolId} and membership_id = ${membershipId}
				and since <= ${today} and (until is null or until >= ${today}))) order by pupil_id`
	);
	const frame = { from: addDays(today, -89), to: today, width: 96, height: 28 };
	const rows = cards
		.sort((one, other) => one.surname.localeCompare(other.surname))
		.map((card) => rowOf(card, frame))
		.join('');
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
	response.end(`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>My pupils</title>
<link rel="stylesheet" href="/style.css"></head><body><header><nav><a href="/mentor">Today</a><a href="/mentor/pupils">My pupils</a>
<a href="/mentor/class">Classes</a><a href="/mentor/concerns">Concerns</a></nav><p>${escaped(name)}</p></header><main><h1>My pupils</h1>
<p>${cards.length} pupils</p><table><thead><tr><th>Pupil</th><th>Last check-in</th><th>Feelings</th><th>Confidence</th><th>Goals</th>
<th>Waiting</th></tr></thead><tbody>${rows}</tbody></table></main></body></html>`);
});
server.listen(0, '127.0.0.1', () => tell(server));

function rowOf(card: CardRow, frame: Parameters<typeof sparkline>[1]): string {
	const points = marksIn({ marks: card.confidences, lastDay: card.lastDay }).map(({ day, mark }) => {
		const given = confidenceOfMark(mark);
		const value = typeof given === 'object' ? given.value : null;
		return { day, band: 'b' as const, raw: value, value };
	});
	const { line, dots } = sparkline(points, frame);
	const feelings = Object.values(cornerDots({ marks: card.corners, lastDay: card.lastDay }, frame)).join('');
	const name = escaped(card.shownName);
	return `<tr><th scope="row"><a href="/mentor/pupils/${card.pupilId}"><bdi>${name} ${escaped(card.surname)}</bdi></a></th><td>${card.lastDay}</td>
<td>${drawing(feelings, feelings, `Feelings of ${name}`)}</td><td>${drawing(line, dots, `Confidence of ${name}`)}</td><td>${card.openGoals}</td><td>${card.waiting}</td></tr>`;
}

const drawing = (d: string, dots: string, label: string) =>
	`<svg viewBox="0 0 96 28" role="img" aria-label="${label}"><path class="ground" d="M0 27.5H96"/><path d="${d}"/><path class="dots" d="${dots}"/></svg>`;

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? '');
