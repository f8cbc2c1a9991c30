import type { Corner } from '#lib/domain/answers.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { Feeling } from '#lib/domain/feelings.ts';

/**
 * Each feeling as a child reads it, and what it means in a sentence that can be read out. A word keeps its
 * meaning in every band; the sentence is as short as the band that first meets it needs (domain.md §6.2).
 */
export const feelings: Record<Feeling, { word: string; meaning: string }> = {
	happy: { word: 'happy', meaning: 'Things feel good.' },
	excited: { word: 'excited', meaning: 'Something good is coming soon.' },
	proud: { word: 'proud', meaning: 'I did well and I know it.' },
	cheerful: { word: 'cheerful', meaning: 'I feel bright and want to smile.' },
	brave: { word: 'brave', meaning: 'It is scary and I do it anyway.' },
	surprised: { word: 'surprised', meaning: 'Something happened that I did not expect.' },
	silly: { word: 'silly', meaning: 'I want to laugh and play about.' },
	hopeful: { word: 'hopeful', meaning: 'I think something good can happen.' },
	confident: { word: 'confident', meaning: 'I trust myself to do it.' },
	inspired: { word: 'inspired', meaning: 'Something gave me a great idea or made me want to try.' },
	motivated: { word: 'motivated', meaning: 'I have a reason to get going and I want to.' },
	grateful: { word: 'grateful', meaning: 'I know somebody did something good for me, and it matters.' },
	curious: { word: 'curious', meaning: 'I want to find out more.' },
	amazed: { word: 'amazed', meaning: 'Something is so good or strange that it stops me for a moment.' },

	calm: { word: 'calm', meaning: 'My body is quiet and slow.' },
	safe: { word: 'safe', meaning: 'Nothing here can hurt me.' },
	cosy: { word: 'cosy', meaning: 'I feel warm and snug.' },
	relaxed: { word: 'relaxed', meaning: 'My body is soft and I have time.' },
	loved: { word: 'loved', meaning: 'Somebody cares about me a lot.' },
	thankful: { word: 'thankful', meaning: 'I am glad about what somebody did.' },
	rested: { word: 'rested', meaning: 'I slept well and my body is ready.' },
	kind: { word: 'kind', meaning: 'I want to be good to somebody.' },
	content: { word: 'content', meaning: 'Things are fine just as they are.' },
	peaceful: { word: 'peaceful', meaning: 'It is quiet inside me and around me.' },
	secure: { word: 'secure', meaning: 'I know where I stand and who is there for me.' },
	relieved: { word: 'relieved', meaning: 'Something hard is over, and I can breathe out.' },
	accepted: { word: 'accepted', meaning: 'People like me as I am.' },
	satisfied: { word: 'satisfied', meaning: 'I did what I wanted to do, and it is enough.' },

	cross: { word: 'cross', meaning: 'Something is unfair and I feel hot.' },
	scared: { word: 'scared', meaning: 'Something feels dangerous to me.' },
	worried: { word: 'worried', meaning: 'I keep thinking something bad may happen.' },
	angry: { word: 'angry', meaning: 'Something is wrong and it makes me want to shout.' },
	nervous: { word: 'nervous', meaning: 'Something is coming and my tummy flutters.' },
	jealous: { word: 'jealous', meaning: 'Somebody has what I want.' },
	embarrassed: { word: 'embarrassed', meaning: 'Everyone saw, and I want to hide my face.' },
	muddled: { word: 'muddled', meaning: 'My thoughts are in a tangle.' },
	anxious: { word: 'anxious', meaning: 'A worry stays with me, even when I try to put it down.' },
	frustrated: { word: 'frustrated', meaning: 'I keep trying and something keeps getting in the way.' },
	overwhelmed: { word: 'overwhelmed', meaning: 'It is too much at once.' },
	stressed: { word: 'stressed', meaning: 'There is too much to do and my body is tight.' },
	panicky: { word: 'panicky', meaning: 'My heart races and I need to get out.' },
	furious: { word: 'furious', meaning: 'I am as angry as I can be.' },

	sad: { word: 'sad', meaning: 'I feel heavy and may cry.' },
	tired: { word: 'tired', meaning: 'My body wants to rest.' },
	lonely: { word: 'lonely', meaning: 'I feel alone and want somebody near.' },
	bored: { word: 'bored', meaning: 'I have nothing I want to do.' },
	'left-out': { word: 'left out', meaning: 'Others are together and I am outside.' },
	disappointed: { word: 'disappointed', meaning: 'I hoped for something and it did not come.' },
	hurt: { word: 'hurt', meaning: 'Somebody said or did something that still stings.' },
	shy: { word: 'shy', meaning: 'I want to stay small and quiet near people.' },
	hopeless: { word: 'hopeless', meaning: 'I cannot see how it gets better.' },
	ashamed: { word: 'ashamed', meaning: 'I feel bad about who I am or what I did.' },
	drained: { word: 'drained', meaning: 'All my energy is used up.' },
	discouraged: { word: 'discouraged', meaning: 'I tried, and now I want to stop trying.' },
	empty: { word: 'empty', meaning: 'It is as if there is nothing inside me.' },
	rejected: { word: 'rejected', meaning: 'Somebody pushed me away.' },

	mixed: { word: 'mixed', meaning: 'I feel two things at once.' },
	numb: { word: 'numb', meaning: 'I feel nothing at all.' },
	'cant-say': { word: 'can’t say', meaning: 'There is a feeling and I have no word for it.' }
};

/** The four corners as a child reads them: what the grid says, in every band's words. */
export const cornerNames: Record<Band, Record<Corner, string>> = {
	a: { 1: 'Nice and buzzy', 2: 'Nice and slow', 3: 'Tricky and buzzy', 4: 'Tricky and slow' },
	b: {
		1: 'Good, with lots of energy',
		2: 'Good, with little energy',
		3: 'Hard, with lots of energy',
		4: 'Hard, with little energy'
	},
	c: {
		1: 'Pleasant, high energy',
		2: 'Pleasant, low energy',
		3: 'Unpleasant, high energy',
		4: 'Unpleasant, low energy'
	}
};

/** A corner after "You felt". */
export const cornerPhrases: Record<Band, Record<Corner, string>> = {
	a: { 1: 'nice and buzzy', 2: 'nice and slow', 3: 'tricky and buzzy', 4: 'tricky and slow' },
	b: { 1: 'good and full of energy', 2: 'good and calm', 3: 'upset and full of energy', 4: 'low and slow' },
	c: {
		1: 'good and full of energy',
		2: 'good and calm',
		3: 'tense and full of energy',
		4: 'low on energy and mood'
	}
};
