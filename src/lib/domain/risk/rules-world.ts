/** The internet, running away, bullying. The notation is that of pattern.ts, the words are lemmas. */
export const worldRules = {
	online: `
		nude
		send|share|post|leak|ask|want|show ..4 naked|nude|rude|sexy|private|topless ..1 photo|video|one|of|$
		naked ..1 photo|video|of
		photo|video ..4 without|no|naked|underwear|bra|body|bath|shower|undress
		he|she|they|someone|man|boy|guy|stranger|boyfriend|ex|person|girl|friend ..2 ask|want|keep|say|message|make|told|tell ..5 photo|video|selfie ..1 of? me|myself|without !and|with
		ask|asking|asks ..2 for photo|video
		send ..3 photo|video ..1 and now
		send ..3 photo|video ..3 unless
		send ..3 photo|video of me|myself|my !dog|cat|hamster|work|photo|model|lego|painting|cake|gran|dad|mum|new|birthday|and|with
		send ..1 him|her|them|someone|man|stranger ..3 photo|video ![of my dog|cat|homework|work]
		share|post|leak|send|show|put|spread ..4 photo|it|video|them|message|nude ..4 unless|everyone|online
		share|post|leak|send|show|spread ..4 photo|it|video|them|message|nude ..4 if i|not
		unless|if ..3 send ..2 more|money|him|photo|them|another|nude
		blackmail|sextortion|catfish|catfished
		{STRANGER} ..6 {ONLINE} ..8 meet|photo|video|send|clothes|address|secret|number|naked|alone|call|private|live|school|see|money|older|real
		{ONLINE} ..4 {STRANGER} ..8 photo|send|clothes|address|secret|number|alone|camera|private
		{ONLINE} ..4 {STRANGER} ..8 meet me
		{ONLINE} ..4 {STRANGER} ..8 where i live
		not know ..6 message|text|ask|add|call|meet|chat|send
		never meet ..6 message|text|ask|add|call|chat|send|online
		stranger ..6 message|text|talk|ask|add|call|meet|chat|send
		{STRANGER} ..6 {ONLINE} ..4 keep|want|ask|tell|told|say|message
		meet ..1 up? ..1 someone|man|him|boy|girl|stranger|her|person|them|friend ..3 from|off|on|who ..2 {ONLINE} ..6 alone|own|secret|tonight|park|town|today|tomorrow|weekend|not|nobody
		want|ask ..2 meet ..1 me|up|in !class
		{ONLINE} friend ..4 told|tell|say|want|ask|meet|secret|not
		he|she|they|someone|man|person|stranger ..3 want|ask|keep|know ..4 my|our? ..1 address|number
		he|she|they|someone|man|person|stranger ..3 want|ask|keep|know ..4 where i live|go
		he|she|they|someone|man|person|stranger ..3 want|ask|keep|know ..4 what|which school
		he|she|they ..1 say|said ..1 he|she|they|be ..1 be? ..1 # ..2 but
		he|she|they ..3 voice|face|camera|older|old ..3 man|adult
		he|she|they ..3 not ..1 show ..2 face
		turn|put|switch ..1 my|the|on ..1 camera|cam|webcam|phone on? ..4 and|he|take|show|to
		video call ..1 me? ..3 bed|room|alone|night|naked|secret|bath
		delete ..2 our|the|my|all ..1 message|chat|chats|texts
		camera on ..3 take|show|clothes|top
		top off
		groom|grooming|groomed me|by|online|her|him
		sharing|share|sending|send a naked
	`,
	'running-away': `
		i|me|we|friend|sister|brother|cousin|she|he ..3 go|want|will|plan|think|might|try|wish|like|could|about|of|should|maybe ..4 run away ![from ..2 {CHASER}] ![to sea|train|join]
		i|we ..1 run away !from|when|and
		run away from home|school|here|everything|my|mum|dad|care|him|them|foster !dog|cat
		run away with|last|again|yesterday|tomorrow
		sister|brother|friend|cousin run away
		run away ..5 can not find
		leave home ..3 and|for|night|because|never|forever|now|soon|not|without !my|early|late
		not|never ..2 go|come ..1 back? home !yet|late
		never|not ..1 come|go back !after|in|to ![from lunch|school|holiday]
		pack|hide ..2 bag|stuff|clothes|thing ..8-camp|trip|holiday|swimming|school|pe|club|football not|leave|run|never|away|go|home !camp|trip|holiday|swimming|school|pe|club|football|camping ![to|on|for ..2 camp|trip|holiday|swimming|school|pe|club|football]
		sneak|climb ..1 out ..4 window|night|not|and|of|house|again|when
		sleep ..1 in|at|on|outside|rough ..1 park|street|outside|bench|rough|bus|station|woods
		go missing
		missing ..3 not come home
		`,
	bullying: `
		get|be|been|got|am|being|keep|still ..1 bully !poster
		bully ..1 me|him|her|them|us|my|again|everyday
		bullies me|him|her|my|are|keep
		call me|him|her|my ..2 name|names|fat|ugly|stupid|gay|lesbian|retard|thick|dumb|freak|weird|weirdo|smelly|horrible|racist|loser|idiot|spastic|mong|slag|slut|bitch|word|terrorist|monkey|nasty|rude|mean|bad|worthless|poof|tramp|rat|snitch|skank|whale|pig
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
		take|took|steal|nick|grab|hide my|his|her ..1 lunch|money|dinner|bag|phone|coat|shoes|things|stuff|food|pencil ..4 and|everyday|again|every|money|off|keep|always|toilet
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
	`
} as const;
