/** Not eating, or undoing it. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const eating = `
	starve {SELF}
	make {SELF} ..1 sick|vomit|puke|throw
	stop eat !meat|sweets|chocolate|crisps|sugar|my|the|breakfast|because
	not ..1 eat ..3 since|for ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|yesterday|last|day|week|#|two|three|four|long|ages
	not ..2 eat ..2 properly|anymore|ever
	not want ..1 to? eat anymore|$|anything|ever|food|again
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
	calorie
	diet
	hate my ..1 body|stomach|belly|leg|face
	only ..1 eat ..3 a day
	not|never deserve ..2 food|eat|dinner
	scared ..2 eat|food|weight
	disgust|guilty|ashamed|fat|gross ..3 when|after|if ..1 i ..1 eat
	pretend|lie|say ..4 eat ..2 but|when ..3 not
	give ..1 my ..1 lunch|food|dinner|breakfast away ..2 everyday|always|so|because
	only|just ..1 have|drink ..2 water ..4 because|fat|day|so
	not ..1 eat|eaten ..3 because|cos|so ..6 fat|thin|weight|ugly|body
	want to be ..1 thin ..1 $|so|like|because|and
	eat ..1 nothing|less ..4 fat|thin|weight|day
	throw up ..1 my|after|so|when
	too|so fat ..3 eat|lunch|food
	fat ..3 so|and ..1 i ..2 not ..1 eat
	starve ..4 so|since|because|everyday|thin|fat|purpose
	eat|food|lunch|dinner|meal|breakfast ..5 because ..4 look|fat|weight|body|ugly|thin|calorie
	because ..3 hate ..2 how i|my ..1 look|body
	hate how i look
	food|eat ..5 because of ..2 my ..1 weight|body
	count ..3 what i eat
	not ..1 let myself eat
	only ..2 water|apple|crackers ..4 day|days|today
	weigh ..1 myself ..3 day|everyday|times|always
	look|be|so disgusting|gross ..3 fat|mirror|eat|body
	exercise ..5 until|burn|weight|fat|eat
	guilty|disgusting|fat|sick|gross ..4 time ..1 i eat
	only|just ..1 have ..2 apple|salad|carrot|yoghurt|water|gum ..1 $|because|so|today
	be sick on purpose
	lose ..3 weight
	too ..1 big ..3 only|not|stop ..2 have|eat
	sick up|out ..1 my|the|all ..1 dinner|food|lunch|tea|breakfast
	pretend ..2 eat
	eat ..3 then ..2 sick|puke|throw|vomit
	only eat ..1 when|if|because
	sick after ..2 every|each|my|i|food|dinner|lunch
	gain|put ..1 on? weight
	eat nothing
	not eat ..1 at|in ..1 school|home ..3 because|so|fat
	not eat ..1 $|anymore|so|and
	because i not eat
	dizzy|faint ..4 not ..2 eat|food
	food|eat make ..1 me fat
	chew ..3 spit
	fat so ..2 not
	hate ..1 be ..1 fat
`;
