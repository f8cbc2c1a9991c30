import type { Answers } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { GoalAbout } from '#lib/domain/goal.ts';
import type { SignIn } from '#lib/domain/picture-pin.ts';
import type { StaffRole } from '#lib/domain/viewer.ts';
import type { School } from '../context.ts';
import type { StoryName } from './stories.ts';

/** A school as it is told: who is there, who looks after whom, what happens. Keys name people within it. */
export type Cast = {
	name: string;
	phase: School['phase'];
	readsBy: string;
	adults: readonly Adult[];
	classes: readonly Group[];
	children: readonly Child[];
	families: readonly Relative[];
	/** Areas asked beside the three a new school begins with. */
	areas: readonly { name: string; symbol: string }[];
};

export type Adult = { key: string; name: string; email: string; roles: readonly StaffRole[]; left?: boolean };

export type Group = {
	key: string;
	name: string;
	year: number;
	band: Band;
	signIn: SignIn;
	staff: readonly string[];
};

export type Child = {
	key: string;
	first: string;
	surname: string;
	symbol: string;
	group: string;
	/** Who looks after the child; of several, each from one week to another. */
	mentors: readonly Care[];
	story: StoryName;
	/** How often the child checks in on a school day. */
	habit?: number;
	scenes?: readonly Scene[];
};

export type Care = { who: string; kind?: 'cover'; from?: number; to?: number };

/** When a scene plays: a weekday of a week, or the day on which the stories stand. */
export type When = { week: number; weekday: number } | 'today';

/** What happens to a child on one day, in the order in which it is written here. */
export type Scene = {
	when: When;
	/** What the child says at check-in, over what the mood gives. */
	answers?: Answers;
	said?: string;
	/** The child begins and does not send. */
	unsent?: Answers;
	share?: 'team' | 'family';
	goal?: NewGoal;
	/** Changes to the goal of this number. */
	tick?: { goal: number; step: number };
	became?: { goal: number; state: 'achieved' | 'put-aside' | 'taken-up'; words?: string };
	shareGoal?: number;
	/** On the goal's own page the child says how far it is, in holds, and what shows it. */
	far?: { goal: number; holds: number; shows?: string };
	/** The child asks to talk with somebody; the mentor sees it, and unless it is today, they meet the next school day. */
	talk?: { with: string | null };
	comment?: string;
	/** What the child answers the next morning. */
	reply?: { symbol?: 'thanks' | 'like' | 'talk-more' | 'heart'; words?: string };
	note?: string;
	/** A follow-up so many days later; done unless that day is still to come. */
	followUp?: { days: number; words: string };
	concern?: { words: string; childWords?: string; acknowledgedBy?: string };
	letter?: { sentence: string; ask?: string };
	/** The mentor leaves this one for later. */
	waits?: true;
};

export type NewGoal = {
	about: GoalAbout;
	want: string;
	bestBit?: string;
	obstacle?: string;
	ifThen?: string;
	firstStep?: string;
	steps?: readonly string[];
};

export type Relative = {
	key: string;
	name: string;
	email: string;
	child: string;
	relation: string;
	/** Verified by whom; without it the tie waits. */
	verifiedBy?: string;
	/** Kept away, and why, by whom. */
	blocked?: { by: string; reason: string };
};
