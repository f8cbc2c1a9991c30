/** Eating and losing hope. The notation is that of pattern.ts, the words are lemmas. */
export const mindRules = {
	eating: `
		starve {SELF}
		make {SELF} ..1 sick|vomit|puke|throw
		stop eat !meat|sweets|chocolate|crisps|sugar|my|the|breakfast|because
		not ..1 eat ..3 since|for ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|yesterday|last|day|week|#|two|three|four|long|ages
		not ..2 eat ..2 properly|anymore|ever
		not want ..1 to? eat ..1 anymore|$|anything|ever|food|again
		not eat ..3 and|because ..3 not want
		not eat ..4 because|so|and ..4 fat|thin|weight|ugly|body|deserve
		will|wont|would not eat $
		know|notice|see|tell ..4 not ..1 eat
		skip|miss ..1 my|all|most|every|lots|loads ..2 food|lunch|dinner|breakfast|tea ![for|because ..4 club]
		skip|miss food|breakfast|dinner|lunch ..2 and lunch|dinner|food
		skip|miss|avoid ..4 food|lunch|dinner|breakfast|tea ..5 fat|thin|weight|calorie|body
		puke|purge|vomit ..2 after|purpose|food|dinner|lunch|eat|everything
		throw up ..2 after|on|my|every|everything
		finger|toothbrush ..2 down ..2 throat
		hide|throw|bin|flush|give|dump ..1 my ..1 food|lunch|dinner|breakfast|tea|sandwich ..8 nobody|away|so|because|bin|not|everyday|toilet|fat|weight ![to|for the duck|dog]
		so|get|be|too|lose|look ..1 thin ..1 $|enough|like|so|for
		want|need|have|try ..1 to? be|get|look ..1 thin
		feel|be|so|too|look|get|be fat !cat|dog|ball
		lose ..2 weight
		calorie
		diet
		hate my ..1 body|stomach|belly|leg|face
		only ..1 eat ..3 a day
		not|never deserve ..2 food|eat|dinner
		scared ..2 eat|food|weight
	`,
	hopeless: `
		hopeless|worthless|pointless
		what be the point !of|in
		what be the point of|in try|anything|me|everything|it
		no point ..2 anymore|anything|try|me|in|$|life|of
		never ..3 get ..1 better ![at]
		not go to get ..1 better ![at]
		nothing ..2 get|go|make|be ..2 better|change
		nothing ..1 ever? matter
		not matter ..2 anymore
		give up on ..2 everything|life|me|myself|anything|people
		i give up $
		feel nothing
		feel ..2 empty|numb|dead|hopeless|worthless|useless|broken
		be|so|a ..1 worthless|useless|failure|burden|waste|disappointment !of|at|wrapper
		such a failure
		hate myself
		hate my life
		hate be me
		my life ..2 rubbish|horrible|awful|terrible|ruined|sucks|shit|crap|hell
		nobody|no ..1 love|care|want|like|understand ..1 me|$
		nobody|no ..1 care ..1 about me
		not care what ..1 happen ..1 to? me|$
		not care ..1 if i
		can not cope
		can not ..1 take|handle|do ..3 anymore
		not belong anywhere
		no hope
		lose all? hope
		wish i be not me
		wish i be ..1 someone else
		everything be? ..1 my fault
		all my fault
		no|nobody ..1 would|will miss me
	`
} as const;
