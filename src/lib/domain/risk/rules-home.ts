/** Violence between the adults of a home. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const home = `
	{ELDER}|brother|he|she|they ..3 {HIT} ..1 {KIN}|baby|each !feelings [TOY]
	dad|mum|uncle|boyfriend|grandad|man|parent ..3 {HIT}|push|drag|threaten ..1 her|him|them|each [TOY] [RIDE]
	he|she|they|{ELDER}|brother ..3 beat ..1 my? ..1 {KIN} [BEATEN]
	he|she|they|{ELDER}|brother ..3 push|drag|strangle|throttle|grab|shake|threaten ..1 my? ..1 {KIN}|baby [RIDE]
	{HIT} ..1 mum|dad !feelings|accidentally ![by accident]
	he|she|they|someone|people|will|say|threaten ..3 kill|hurt|hit|beat|get ..1 my ..1 mum|dad|sister|brother|family|gran|baby !present|card|feelings|a|at|in|something|for
	mum|dad|parent ..6 {FIGHT} ..5 everyday|always|again|night|scared|hide|loud|constantly|hit ![at ..2 football|telly|tv|match|ref|goal]
	they|he|she ..3 {FIGHT} ..4 everyday|always|night|hide|scared
	hide ..8 when|because|from ..3 {FIGHT}|hit|angry|drunk|smash|they|he|she|dad|mum
	{FIGHT}|hit|push|angry|drunk|smash|hurt ..8 i|we|me ..3 hide
	scared|worried ..3 he|she|they|dad|mum|someone|boyfriend ..3 kill|hurt|hit|beat|stab|find|get|come|take !late|lost|a
	he|she|they|dad|boyfriend ..1 will|go ..2 kill ..1 mum|her|us|him|them
	he|she|they|dad|boyfriend|mum ..1 say|threaten ..4 kill|burn|hurt|stab ..2 mum|her|us|me|him|house|them|my|everyone
	burn ..1 house ..1 down
	police ..3-assembly|class|school come ..3-assembly|class|school|talk|visit again|house|home|flat|door|because|night|dad|mum|when
	police ..4 take|arrest ..2 dad|mum|him|her|boyfriend|brother|away
	police ..8 hurt|hit|fight|shout|drunk
	{ELDER}|he ..2 smash|punch|throw|kick ..5 hole|plate|wall|door|window|glass|tv|chair|thing|stuff|furniture|table|house|phone !away|out
	smash ..1 the ..1 house|flat|everything
	{ELDER}|he|she ..4 drunk !her|his|my|all|the|some|a
	drink ..1 too much
	mum|dad|he|she ..1 drink ..2 everyday|always|vodka|alot
	mum|dad ..3 cry|bleed ..3 floor|everyday|always|bruise|night
	mum|dad|gran|sister|she|her ..2 black eye
	mum|dad ..3 bruise
	leave ..3 night|refuge|hotel ..3 because ..3 dad|him|he
	refuge|hostel|shelter !animal
	999 ..6 he|she|dad|mum|hurt|hit|fight|kill|boyfriend
	ambulance|police ..4 because|when ..3 he|she|dad|mum|boyfriend ..3 hurt|hit|fight|kill|stab|smash|drunk
	he|she|they ..3 {HIT}|strangle|grab|drag ..1 her|him|mum|them [OOPS]
	grab|hold|drag|pull ..1 her|him|mum|me|them by ..1 hair|neck|throat|arm|wrist
	scary|angry|mad|scared|nasty|violent|mean|horrible|frightening ..3 when|if ..1 he|she|dad|mum|they|boyfriend ..1 drink|drunk
	when|if ..1 he|she|dad|mum|boyfriend ..2 drink|drunk
	mum|dad|she be ..2 scared|frightened of ..1 him|dad|her|mum|boyfriend
	hear ..2 dad|mum|him|them|her|boyfriend ..1 hit|hurt|fight|punch|slap|cry|scream
	shout|scream|break|smash ..4 and ..1 we|i ..2 hide|run|lock|scared|cry
	mum|dad|she|he ..2 have|got ..2 bruise|black
	kill ..1 mum|us ..1 if|one|tonight|when
	violent|violence
	listen|hear ..3 them|mum|dad|parent ..1 {FIGHT}|hit|scream ..2 night|everyday|always|all|through|again|and
	break|smash|take|throw ..2 mum phone|arm|nose|stuff|thing|face
	in front of ..1 us|me|my|the ..1 kid|brother|sister|$
	cry ..3 because|when ..1 he|dad|boyfriend ..2 hit|hurt|shout|angry|leave|drunk
	smack|slap|hit|punch mum|dad
	mum|she ..3 hide|lock|run ..2 us|me|in|from|away ..3 because|dad|him|he|from|come
	hide|lock|run ..1 because|from ..1 dad|he|him|mum|she|they|boyfriend
	we|mum|i ..2 have|need ..1 to ..1 leave|escape|run|hide ..4 dad|him|he|home|night
	dad|he|boyfriend ..1 be ..1 go to ..1 find|kill|hurt ..1 us|mum
	he|boyfriend ..1 be ..1 go to ..1 kill|hurt ..1 me
	dad|mum|he|she ..2 lose ..1 it|temper ..3 hit|throw|smash|scared|break|hurt
	walk|egg on eggshells
	domestic
	scream|cry|shout ..3 wake ..2 me|us
	can not|never ..1 sleep ..3 because|cos ..3 shout|fight|argue|bang|scream|party|them|row
	shout|scream|bang|fight ..4 downstairs|next|wall|door ..4 night|sleep|scared|everyday|always
	mum|she ..3 hospital ..4 dad|him|boyfriend|he
	dad|he|boyfriend ..2 keep ..1 turn|come|show ..2 up|round|back ..8 scared|mum|not
	kick|hit|hurt|kill|throw ..1 the|our|my ..1 dog|cat|pet|puppy|kitten !ball
	between|stop ..2 them|him|dad ..4 hit|hurt|fight
	court|order|allowed ..4 near ..2 mum|us|me
	{ELDER}|he ..3 break|smash|throw ..1 everything|thing|stuff
	mum ..3 scream|scared|terrified ..4 dad|him|boyfriend|he
	take ..1 us|me away from ..1 mum|dad
	come back and ..2 hurt|hit|kill|get
	hurt|hit|scared ..3 when ..3 think ..2 i ..2 sleep
	mum ..8 because of ..1 dad|him|boyfriend|her boyfriend
	mum ..2 have ..2 break|broken ..1 arm|nose|rib|jaw|leg ..3 because|from|dad|him
	scared|cry|hide|leave|left|moved|hospital ..6 because of ..1 dad|him|mum|boyfriend
	go ..1 crazy|mad|mental|nuts ..4 hurt|hit|break|throw|smash|mum|us
	mum ..1 get ..1 hurt|hit
	{FIGHT} ..6 bleed|blood|fall|stairs|hospital|police|neighbours|knife
	lock mum|us|her|him ..1 out|in
	quiet ..4 or ..2 he|dad|they ..3 kick|angry|hit|mad|off|shout
	he|dad ..3 kick off
	control ..1 mum|her|us
	take ..1 mum|her money
	so ..1 dad|he|they ..1 can not ..1 find ..1 us|me|mum
	not find us
	hide|move|run|stay ..4 so|from ..2 dad|he|him
	egg shell
`;
