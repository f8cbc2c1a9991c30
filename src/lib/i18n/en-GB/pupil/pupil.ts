import { checkIn } from './check-in.ts';
import { abouts, areas, needs, noAnswerWords } from './choices.ts';
import { cornerNames, feelings } from './feelings.ts';
import { goals } from './goals.ts';
import { heard } from './heard.ts';
import { home, readWhen } from './home.ts';
import { progress } from './progress.ts';
import { talk } from './talk.ts';
import { whoSees } from './who-sees.ts';

/** The pupil's wing whole. A page imports the one file it shows, so that a tablet gets no more than that. */
export const pupil = {
	abouts,
	areas,
	checkIn,
	cornerNames,
	feelings,
	goals,
	heard,
	home,
	needs,
	noAnswers: noAnswerWords,
	progress,
	readWhen,
	talk,
	whoSees
};
