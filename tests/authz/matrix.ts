/** Everyone who asks. Each is of the first school unless named otherwise. */
export const viewers = [
	'nobody',
	'tablet',
	'pupil',
	'classmate',
	'pupilElsewhere',
	'mentor',
	'cover',
	'stranger',
	'ended',
	'teacher',
	'dsl',
	'admin',
	'mentorElsewhere',
	'dslElsewhere',
	'adminElsewhere',
	'guardian',
	'unverified',
	'blocked',
	'sibling'
] as const;
export type ViewerName = (typeof viewers)[number];

const staff = ['mentor', 'cover', 'stranger', 'ended', 'teacher', 'dsl', 'admin'] as const;
const staffElsewhere = ['mentorElsewhere', 'dslElsewhere', 'adminElsewhere'] as const;
const guardians = ['guardian', 'unverified', 'blocked', 'sibling'] as const;
const pupils = ['pupil', 'classmate', 'pupilElsewhere'] as const;
const adults = [...staff, ...staffElsewhere, ...guardians] as const;
const admins = ['admin', 'adminElsewhere'] as const;
const caseload = ['mentor', 'cover'] as const;

/** 'all' is open to everyone on purpose; 'hidden' is answered by nobody in a built app. */
export type Row = readonly ViewerName[] | 'all' | 'hidden';

/**
 * Who gets in, by route, when the things it names are those of the first school's pupil. A page without parameters is
 * about the asker's own things; its canaries still tell whose they were.
 */
export const matrix: Record<string, Row> = {
	'/': 'all',
	'/healthz': 'all',
	'/readyz': 'all',
	'/about/components': 'hidden',
	// Only a demo has it.
	'/about/demo': 'hidden',

	'/tablet': 'all',
	'/tablet/[pupil=id]': ['tablet'],
	'/tablet/card': ['tablet'],
	'/tablet/enrol': [...staff, ...staffElsewhere],
	'/tablet/finish': [],
	// Says whether a child is signed in, and nothing of whom.
	'/tablet/here': 'all',

	'/pupil': pupils,
	'/pupil/check-in': [],
	'/pupil/check-in/[step]': pupils,
	// Only who has sent one today; the others are led on.
	'/pupil/check-in/done': ['pupil', 'pupilElsewhere'],
	'/pupil/entries': pupils,
	'/pupil/goals': pupils,
	'/pupil/goals/new': pupils,
	'/pupil/goals/[goal=id]': ['pupil'],
	'/pupil/progress': pupils,
	'/pupil/talk': pupils,

	// A teacher whom no pupil is given to is led on to the team's list.
	'/mentor': [...staff, ...staffElsewhere].filter((who) => who !== 'teacher'),
	// The safeguarding lead reads what a concern was raised about.
	'/mentor/check-ins/[checkIn=id]': [...caseload, 'dsl'],
	'/mentor/class': [...staff, ...staffElsewhere],
	'/mentor/class/[class=id]': staff,
	'/mentor/class/[class=id]/pictures': staff,
	'/mentor/class/[class=id]/cards': staff,
	'/mentor/concerns': [...staff, ...staffElsewhere],
	'/mentor/team': [...staff, ...staffElsewhere],
	// Not shared with the team: the caseload's alone.
	'/mentor/goals/[goal=id]': caseload,
	'/mentor/pupils': [...staff, ...staffElsewhere],
	'/mentor/pupils/[pupil=id]': caseload,

	// Who has one child is led to the letter; who is unverified or blocked stands before the same empty page.
	'/family': ['unverified', 'blocked'],
	'/family/[pupil=id]': ['guardian'],

	'/school': admins,
	'/school/people': admins,
	'/school/people/invite': admins,
	'/school/people/[member=id]': ['admin'],
	'/school/classes': admins,
	'/school/classes/new': admins,
	'/school/classes/[class=id]': ['admin'],
	'/school/tablets': admins,
	'/school/tablets/[tablet=id]': ['admin'],
	'/school/pupils': admins,
	'/school/pupils/new': admins,
	'/school/pupils/[pupil=id]': ['admin'],
	'/school/caseloads': admins,
	'/school/caseloads/[member=id]': ['admin'],
	'/school/families': ['dsl', 'admin', 'dslElsewhere', 'adminElsewhere'],
	'/school/families/invite': admins,
	'/school/families/[tie=id]': ['dsl', 'admin'],
	'/school/access': ['dsl', 'admin', 'dslElsewhere', 'adminElsewhere'],
	'/school/settings': admins,
	'/school/settings/terms': admins,
	'/school/settings/areas': admins,
	'/school/roster': admins,
	'/school/roster/adults': admins,
	'/school/roster/[roster=id]': [],

	'/account/sign-in': 'all',
	'/account/sign-in/code': 'all',
	'/account/sign-in/which': 'all',
	'/account/sign-out': 'all',
	'/account/forgot': 'all',
	'/account/reset/[token]': 'all',
	'/account/join/[token]': 'all',
	'/account/set-up/[token]': 'all',
	'/account/second-factor': adults,
	'/account/you': adults
};

/** Who gets in where the check-in and the goal are those that the pupil shares with team and family. */
export const whenShared: Record<string, readonly ViewerName[]> = {
	'/pupil/goals/[goal=id]': ['pupil'],
	'/mentor/check-ins/[checkIn=id]': [...caseload, 'teacher'],
	'/mentor/goals/[goal=id]': [...caseload, 'teacher']
};

/** Actions that answer more viewers than their page does. */
export const posts: Record<string, Row> = {
	'/pupil/check-in change': pupils,
	'/school/roster/[roster=id] discard': admins,
	'/mentor talk': [...staff, ...staffElsewhere],
	'/mentor done': [...staff, ...staffElsewhere],
	'/mentor settle': [...staff, ...staffElsewhere],
	'/mentor undo': [...staff, ...staffElsewhere],
	'/mentor keys': [...staff, ...staffElsewhere]
};

/** Words that stand in the first school's rows, and who may ever read them. */
export const canaries: Record<string, readonly ViewerName[]> = {
	'CNRY-A-say': ['pupil', ...caseload, 'dsl'],
	'CNRY-A-staffnote': caseload,
	'CNRY-A-concern': ['mentor', 'dsl'],
	'CNRY-A-privategoal': ['pupil', ...caseload],
	'CNRY-A-sharedgoal': ['pupil', ...caseload, 'teacher', 'guardian'],
	'CNRY-A-letter': [...caseload, 'guardian'],
	'CNRY-A-comment': ['pupil', ...caseload, 'dsl'],
	'CNRY-A-reply': ['pupil', ...caseload, 'dsl'],
	'CNRY-A-childwords': ['mentor', 'dsl'],
	// A reminder is its own author's.
	'CNRY-A-followup': ['mentor'],
	'CNRY-A-wholegoal': ['pupil', ...caseload],
	'CNRY-A-bestbit': ['pupil', ...caseload],
	'CNRY-A-obstacle': ['pupil', ...caseload],
	'CNRY-A-ifthen': ['pupil', ...caseload],
	'CNRY-A-firststep': ['pupil', ...caseload],
	'CNRY-A-goalstep': ['pupil', ...caseload],
	'CNRY-A-evidence': ['pupil', ...caseload],
	// Of a goal that is shared a family reads the wish and the first step, never what stands in the way.
	'CNRY-A-sharedobstacle': ['pupil', ...caseload, 'teacher'],
	'CNRY-A-sharedbestbit': ['pupil', ...caseload, 'teacher'],
	'CNRY-A-sharedifthen': ['pupil', ...caseload, 'teacher'],
	// Shared: the team reads it all but what the child and the mentor say to each other, a family never the words.
	'CNRY-A-teamsay': ['pupil', ...caseload, 'teacher'],
	'CNRY-A-teamcomment': ['pupil', ...caseload],
	'CNRY-A-invited': ['admin'],
	'CNRY-A-blockreason': ['dsl', 'admin'],
	'CNRY-A-barred': ['dsl', 'admin']
};

/** No word of the second school may ever reach anybody of the first, and the other way round. */
export const schoolOf = (viewer: ViewerName) => (viewer.endsWith('Elsewhere') ? 'B' : 'A');
