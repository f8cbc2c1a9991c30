import type { Who } from './cast.ts';

/** A policy that says yes or no: who hears yes. */
type YesNo = { yes: readonly Who[] };
/** A policy that gives a scope: the table, the column that names a row, and which rows each person gets. */
type Scoped = { table: string; key: string; rows: Partial<Record<Who, readonly string[]>> };

const staff = [
	'mentor',
	'cover',
	'coverPast',
	'mentorSoon',
	'stranger',
	'teacher',
	'teacherPast',
	'teacherSoon',
	'otherTeacher',
	'dsl',
	'senco',
	'head',
	'admin',
	'elsewhere'
] as const satisfies Who[];
const guardians = [
	'guardian',
	'unverified',
	'untied',
	'barred',
	'barSoon',
	'barOver',
	'barLifted'
] as const satisfies Who[];
const pupils = ['asha', 'ben'] as const satisfies Who[];

const each = <W extends Who>(who: readonly W[], rows: readonly string[]) =>
	Object.fromEntries(who.map((one) => [one, rows])) as Record<W, readonly string[]>;

/** A bar that has not begun, is over or was lifted bars nobody. */
const unbarred = ['barSoon', 'barOver', 'barLifted'] as const;
const roster = ['asha', 'ben', 'dora, archived', 'eli, left yesterday', 'finn, joins tomorrow'];
const ofAsha = [
	'kept',
	'for the team',
	'beside the one for the team',
	'for the family',
	'beside the one for the family',
	'taken back',
	'a concern',
	'beside the concern'
];
const ofBen = [
	'of ben',
	'of ben, the day of the concern',
	'of ben, the day for the family',
	'of ben, for the family'
];
const talksOfAsha = [
	'anybody',
	'the teacher',
	'the teacher who left',
	'the teacher who comes',
	'the other teacher',
	'the stranger'
];
const talksOfNobody = ['ben: anybody', 'ben: the teacher', 'eli: the teacher', 'finn: the teacher'];
const goalsOfAsha = ['kept', 'for the team', 'for the family', 'taken back'];

/** What each policy must say, person by person and row by row. Whoever is not named gets nothing. */
export const expected: Record<string, YesNo | Scoped> = {
	'accounts.isAdult': { yes: [...staff, ...guardians] },
	'check-ins.mayCheckIn': { yes: pupils },
	'concerns.mayRaiseConcern': { yes: staff },
	'concerns.maySafeguard': { yes: ['dsl'] },
	'families.mayReviewAccess': { yes: ['dsl', 'head', 'admin', 'elsewhere'] },
	'families.mayTendFamilies': { yes: ['dsl', 'admin', 'elsewhere'] },
	'goals.mayKeepGoals': { yes: pupils },
	'pupils.mayHelpSignIn': { yes: staff },
	'pupils.mayMentor': {
		yes: ['mentor', 'cover', 'coverPast', 'mentorSoon', 'stranger', 'dsl', 'senco', 'head', 'elsewhere']
	},
	'pupils.mayRunSchool': { yes: ['admin', 'elsewhere'] },

	'calls.watchedBy': {
		table: 'pupils',
		key: 'id',
		rows: { mentor: ['asha'], cover: ['asha'], dsl: ['ben', 'eli, left yesterday', 'finn, joins tomorrow'] }
	},
	'calls.talksHeardBy': {
		table: 'talk_requests',
		key: 'id',
		rows: {
			mentor: talksOfAsha,
			cover: talksOfAsha,
			teacher: ['the teacher', 'ben: the teacher'],
			dsl: talksOfNobody
		}
	},
	'check-ins.openableBy': {
		table: 'check_ins',
		key: 'id',
		rows: {
			asha: ofAsha,
			ben: ofBen,
			mentor: [...ofAsha, 'of dora'],
			cover: ofAsha,
			teacher: ['for the team', 'for the family', 'of ben, for the family', 'of dora'],
			dsl: ['a concern']
		}
	},
	'check-ins.reviewableBy': {
		table: 'check_ins',
		key: 'id',
		rows: { mentor: [...ofAsha, 'of dora'], cover: ofAsha }
	},
	'check-ins.sharedWith': {
		table: 'check_ins',
		key: 'id',
		rows: { guardian: ['for the family', 'of dora'], ...each(unbarred, ['for the family']) }
	},
	'concerns.concernsReadableBy': {
		table: 'concerns',
		key: 'id',
		rows: { dsl: ["the mentor's", "the teacher's"], mentor: ["the mentor's"], teacher: ["the teacher's"] }
	},
	'goals.goalsVisibleTo': {
		table: 'goals',
		key: 'id',
		rows: {
			asha: goalsOfAsha,
			ben: ['of ben', 'of ben, for the family'],
			mentor: goalsOfAsha,
			cover: goalsOfAsha,
			teacher: ['for the team', 'for the family', 'of ben, for the family'],
			...each(['guardian', ...unbarred], ['for the family'])
		}
	},
	'goals.goalsNamedTo': {
		table: 'goals',
		key: 'id',
		rows: {
			asha: goalsOfAsha,
			ben: ['of ben', 'of ben, for the family'],
			mentor: goalsOfAsha,
			cover: goalsOfAsha,
			teacher: ['for the team', 'for the family', 'of ben, for the family'],
			dsl: [...goalsOfAsha, 'of ben', 'of ben, for the family', 'of eli', 'of finn'],
			...each(['guardian', ...unbarred], ['for the family'])
		}
	},
	'pupils.cardsOf': {
		table: 'pupil_cards',
		key: 'pupil_id',
		rows: { mentor: ['asha', 'dora, archived'], cover: ['asha'] }
	},
	'pupils.childrenOf': { table: 'pupils', key: 'id', rows: each(['guardian', ...unbarred], ['asha']) },
	'pupils.pupilsOf': { table: 'pupils', key: 'id', rows: { mentor: ['asha'], cover: ['asha'] } },
	'pupils.rosterOf': {
		table: 'pupils',
		key: 'id',
		rows: { ...each(staff, roster), elsewhere: ['TWIN asha', 'TWIN ben'] }
	}
};

/** The conditions that scopes are made of; the scopes' rows are what notices when one of them breaks. */
export const conditions = [
	'reach.checkInShared',
	'reach.goalShared',
	'reach.isGuardianOf',
	'reach.ofNobody',
	'reach.ofSchool',
	'reach.ofTeam',
	'reach.onCaseload'
] as const;
