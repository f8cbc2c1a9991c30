/** Being bullied. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const bullying = `
	get|keep|still ..1 bully !poster
	i|me|he|she|friend|brother|sister|cousin|they ..2 be ..1 bully
	bully ..1 me|him|her|them|us|my|again|everyday
	bullies me|him|her|my|are|keep
	call me|him|her ..2 name|fat|ugly|stupid|gay|lesbian|retard|thick|dumb|freak|weird|weirdo|smelly|horrible|racist|loser|idiot|spastic|mong|slag|slut|bitch|word|terrorist|monkey|nasty|rude|mean|bad|worthless|poof|tramp|rat|snitch|skank|whale|pig
	everyone|they|all|class|people|kid|whole|boy|girl ..2 hate me|us
	hate my guts
	group ..1 chat ..2 about me
	chat about me
	tell|told|telling|say ..1 me|him|her ..1 to? ..1 go? ..1 and? die|kill|jump|hang
	pick|picks|picking on me|him|her|us !for
	laugh|laughs ..1 at me ..3 and|everyday|always|because|when|again|in|all
	keep|always|everyday ..1 laugh|tease|push|kick|trip|hit|call|pick|mock|tell|hurt|punch|throw|message|text|take|follow|steal|touch|poke|spit ..1 at|me|my|him|on
	make|made fun of me|how|my|him|her|us
	mean|horrible|nasty|unkind|racist to me|us ..1 everyday|always|again|every|because|and|online|on
	horrible|nasty|mean|rude|racist ..1 message|comment|thing|text ..3 about|me|to|all|night|everyday|on
	spread ..3 rumour|rumours|lies|lie|photo
	gang up ..1 on
	spit ..1 on|at me|him|her
	kick|push|trip|punch|hit|shove me|him|her ..3 everyday|again|toilet|toilets|corridor|wall|floor|down|over|stairs|bus|field|head [TOY]
	they|he|she|boy|girl|kid|people|someone|gang ..3 take|steal|nick|grab|hide my|his|her ..1 lunch|money|dinner|bag|phone|coat|shoes|things|stuff|food|pencil ..4 and|everyday|again|every|money|off|keep|always|toilet
	they|he|she|boys|girls|kids|people|keep|someone|boy|girl|kid ..3 take|took|steal|nick my|his|her ..1 lunch|money|bag|dinner ![by accident|mistake] ![to|home]
	head ..1 down|in ..1 the? toilet
	told|tell ..1 everyone|people|them|others ..2 not ..1 to? ..1 talk|play|like|speak|sit
	nobody|no ..2 talk|play|sit|speak ..1 to|with|next me ..2 ever|because|everyday|always|anymore|all
	not leave me alone
	push me ..1 and|into|over|down|everyday
	racist
	shut|lock me in ..1 toilet|toilets|locker|cubicle
	she|he ..1 trip|push|hit|spit on|me|him|my
	they push|kick|hit|punch|trip|shove|slap|spit|jump|grab|hurt ..1 me|him|her|my|us [OOPS]
	make|made|post|start ..3 page|account|group|video|chat|tiktok|story|meme|lies|rumour ..2 about|of me|him|her
	everyone|they|people|kids|all|class ..2 laugh ..1 at? me
	say ..2 i should ..1 die|kill|go
	throw ..3 food|thing|stuff|rubbish|bag|stone|rock ..2 at me|in
	take|hide|break|steal|ruin ..1 my ..1 stuff|thing|bag|pencil|glasses|hearing|work ..4 bin|toilet|everyday|again|always|keep|and
	trip|push|shove|kick|hit|punch ..1 me ..2 over|down|everyday|purpose|corridor
	everyday ..3 they|he|she|boys|girls|kids|people ..3 call|hit|push|laugh|tease|kick|hurt|take|say
	spit ..1 at|on ..1 me|my|him|her
	gang ..1 up on
	nobody|no ..2 will|ever|would ..2 sit|talk|speak ..2 me
	call ..1 me ..2 racist|name|the
	not|never ..1 stop ..2 pick|laugh|bully|tease|hit|hurt|call|follow|message
	keep spit
	i should ..1 kill|die
	put ..2 thing|gum|glue|stuff|food|spit ..2 in|on my|me|her|his
	go back to ..1 my|your|our country
	my|her|his skin|colour|hair|accent|religion|hijab|wheelchair|voice|face|clothes|teeth|nose ..4 dirty|ugly|laugh|joke|mean|tease|mock|fun|smell|weird|gross|horrible|touch|pull
	nobody|no ..2 like me
	they|everyone|people|kid ..1 all? ..1 run ..1 away from me
	threaten ..3 me|him|her|us
	say|call|tell ..3 i be ..1 ugly|fat|stupid|dumb|disgusting|gross|thick|weird|smelly|gay|worthless|nothing|retarded|poor|dirty|a
	laugh ..1 at me
	ignore ..1 me ..2 everyday|on purpose|always|all|because
	leave ..1 me out ..3 everyday|always|on purpose|again
	hate|hit|hurt|push|kick ..1 me ..4 everyday|at break|playtime|bus
	they ..3 hate me|us
	dare|make ..1 me ..3 eat|drink|lick|do ..4 toilet|mud|dirty|floor|or|bad
	{WHO} ..1 bark|growl|hiss|moo|oink|whisper|stare|point|snigger|sneer|swear|spit|scream ..2 at|about ..1 me
	whisper ..2 about me
	nasty|horrible|mean|rude|abusive|threatening text|message|comment|note|thing ..1 $|about|to|on|online|everyday
	because of ..1 my skin|scarf|hijab|religion|colour|accent|weight|wheelchair|glasses|hair|teeth|autism
	they|boy|girl|kid|gang|he|she ..3 make me ..1 eat|drink|lick ..2 mud|dirt|it|dog|bug|worm|grass|toilet|spit|sand
	pinch|poke|hit|kick|punch ..1 me ..6 every|under|when no|everyday|always|time
	throw|put|chuck ..1 my ..2 bag|stuff|coat|shoes|thing|lunch|glasses|pencil|hat ..2 in|on|over ..2 toilet|bin|mud|river|puddle|lake|road|roof|fence
	everyone|they|all|class|people ..5 hat|hate me
	get pick ..1 on
	shout|say|call|scream ..3 horrible|nasty|mean|rude|racist ..1 thing|name|word
	if i ..1 tell ..3 he|she|they ..2 batter|beat|hit|hurt
	laugh at how|my|the way
	copy ..2 me|how|my ..4 laugh|voice|talk|walk
	nobody ..1 will ..2 be ..1 my ..1 partner|friend|mate
	say i ..1 stink|smell
	group chat ..3 me
	photo|video|picture ..2 of me ..4 group|chat|everyone|laugh|school
	grab ..1 my neck|hair|bag|arm ..4 every|everyday|when|again|always
	tell|told everyone ..2 my secret|about me|i
	my secret ..4 everyone|school|class|now
`;
