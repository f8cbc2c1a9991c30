/** Being touched, watched, bound to a secret: the other half of the theme abuse. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const touching = `
	get|be ..1 hit|slap|punch|smack|whack|beat|whip|spank|batter|belt|cane for|when|if|because|again|everyday|always|at|with|until|so ![..1 the|a ..1 {PLAY}] ![in|at|with ..1 {GAME}]
	bruise|black|hurt ..12 say|tell|pretend ..2 fall
	say i fall but
	{WHO} ..3 touch ..1 me|us [OOPS] ![on ..2 shoulder]
	touch ..2 my|her|his ..1 {PRIVATE}|body|leg|thigh|knee
	touch|tickle ..2 where ..5 not|should|like
	touch|kiss ..2 down there
	see|show|look|lick|rub|kiss|photo|video|feel|stroke ..3 my|his|her|their|your ..1 {PRIVATE} ![of drawer]
	flash me
	rape|molest|grope|pervert|pedo|paedo|nonce
	sex|sexual !education|ed|lesson
	sexually
	undress|strip ..1 me|in
	take|pull|off ..2 clothes|top|trousers|pants|skirt|bra off
	take off ..1 my|her|your ..1 clothes|top|trousers|pants|skirt|bra
	without|no ..2 clothes
	porn|porno
	he|{GROWN}|teacher|cousin|force ..3 kiss ..1 me|her !goodnight|bye ![on ..1 cheek]
	he|{GROWN}|dad|cousin|brother ..2 come|go|get|sneak|climb|walk in|into|on|inside|to ..1 my room|bed ..6 night|dark|sleep|not|door|scared|touch|when|and ![to ..2 say|read|tuck|check|kiss|wake]
	he|{GROWN}|cousin|brother ..2 come|go|get|sneak|climb|lie in|into|on ..1 my|our bed ![to ..2 say|read|tuck|check]
	watch|film|record|photo ..1 of? me ..3 shower|bath|change|undress|sleep|naked|toilet|dress
	{WHO} ..3 make|force|tell|ask|want me|us ..1 to? touch|kiss|lick|undress|steal|strip|cuddle|lie
	{WHO} ..3 make|force|tell me|us ..1 to? do ..2 thing|stuff|bad|something|anything|sex
	make|force|show me|us ..2 watch ..3 video|him|them|bad|porn|naked|adult|rude !cartoon
	make|put|force ..1 me ..2 sleep ..3 outside|floor|shed|garage|garden|bath|cupboard
	make me|us|her|him feel ..2 weird|uncomfortable|unsafe|dirty|icky|yucky|creepy|strange|wrong|scared|horrible
	our ..2 secret !santa|garden|den|club|base|hideout
	{WHO} ..2 say|tell|make|ask|want ..6-birthday|party|present|surprise|gift|santa|cake secret ![about|for ..2 birthday|party|present|surprise|gift]
	keep|stay ..1 our|these|his|quiet ..4 secret
	special cuddle|secret|touch
	secret game|touch
	{WHO} ..4 say|tell|promise|make|warn ..3 not|never ..1 to? ..1 tell|say|speak|talk|snitch|grass|delete
	promise ..4 not|never ..2 tell|say
	promise me|her|him|them $
	if i|we|she|he tell ..2 anyone|mum|he|she|they|on|someone|police|teacher|dad
	not allowed ..1 to? tell|say|talk
	can not|never|dare ..1 tell|say ..1 anyone|nobody|mum|my|him|her|people|who|about|them|dad|teacher !time
	can not ..1 tell|say $
	scared to ..1 tell|say
	trouble ..1 if ..1 i tell
	get me into trouble
	sit on ..1 his|her lap
	get|be ..1 slap|smack|whack|belt|strangle|spank|whip ![by|with ..2 {PLAY}] !in|bang
	hand|finger|thing|willy|tongue ..3 down|up|in|inside|under|between|on ..3 trousers|pants|knickers|skirt|top|mouth|shorts|private|leg|thigh|bra|bottom|bum|shirt|jeans|underwear
	{GROWN}|brother|he ..3 come|walk|watch|look|stare|get|be ..3 bath|bathroom|shower|toilet ..6 i|me|naked|leave|with|when
	between us|ourselves ..1 $|and|because|or
	keep ..3 between us|ourselves
	mad|angry|drunk|cross|temper ..2 and? ..1 hit|hurt|beat|slap|kick|punch|smack ..1 me|us|mum|my
	{WHO} ..2 hurt|hit|punch|kick|slap|smack|beat me $
	can not ..3 tell ..1 anyone|nobody|mum|why ..3 he|she|they|because|or
	not allowed ..2 tell
	dirty|gross|horrible|weird thing to me
	tickle|cuddle|hug|stroke|rub ..2 me ..4 not like|stop|weird|uncomfortable|private
	it hurt ..3 down there|private|when he
	bleed ..2 down there
	make|made me ..2 swear|promise ..2 not
	sit|lie ..3 on top of me
	look|stare|watch|film ..1 at? ..1 me ..3 shower|bath|toilet|change|changing|naked|undress|sleep|dress
	not ..1 tell ..2 my|mum|dad|anyone|him|her|teacher|them|nobody|people|staff|miss|sir
	promise ..2 not ..2 tell
	wish|say ..2 i be ..1 dead|never born
	throw ..1 me|us|mum ..1 against|into|across|at|down|on ..1 the|a|my? ..1 wall|floor|door|stairs|bed|table
	hate ..2 me|us ..2 and ..1 hit|hurt|say
	copy|do ..1 rude|sex
	show|showed me ..2 rude|sexy|dirty|naked|adult|weird ..1 video|photo|thing|film|website
	my ..1 private|privates|bum|willy ..4 touch|hurt|sore|bleed|him|he
	take|pull ..1 my|me|her ..1 pants|trousers|knickers|skirt|top|clothes|shorts ..1 down|off
	touch ..1 me|her|us ..3 in|at|on|when|under ..2 bed|night|sleep|shower|bath|sofa|cover|blanket
	lay|lie|get on top of me
	do not|not want ..2 see|stay|be ..1 with|at ..1 my? ..1 dad|uncle|boyfriend|coach|him|grandad ..3 because|he|anymore|hurt|touch
	he|she|they|{ELDER} ..2 want ..1 me ..1 to ..1 touch|undress|kiss|sleep|lie
	in trouble ..1 if i ..1 say|tell
	say|told ..3 trouble if i
	alone with ..2 him|uncle|dad|coach|grandad|boyfriend|man|brother|cousin ..3 scared|not|weird|hate|touch|because
	did|done ..2 something ..1 bad|wrong|weird|horrible ..1 to ..1 me|him|her
	tell|make me ..2 to? say ..2 i
	put|throw|hold|dunk|push ..1 me ..3 cold|hot|boiling|freezing ..1 shower|bath|water
	put|hold|push|dunk ..1 my head ..2 in|under ..2 water|toilet|bath
	try ..1 to ..1 kiss|touch|grab ..1 me
	down there ..4 him|hurt|sore|itch|bleed|pain|because
	sore|hurt|itch|bleed|pain ..4 down there
	kiss|touch me and touch|kiss
	made|make|force me ..2 watch|touch|suck|lick|rub|hold ..2 him|his|it|her
	beat|whip|smack|whack|slap ..1 me|us ..3 with ..1 a|the|his|her
	{GROWN}|he ..3 kiss ..2 lips|mouth|neck
	hurt|hurts my ..1 {PRIVATE}
	{WHO} ..2 rub|stroke|tickle|squeeze|feel|massage|cuddle|lick ..1 my ..1 leg|thigh|back|bum|chest|neck|shoulder|private|knee|body|tummy|foot
	put|have ..1 his|her|their hand ..2 on|in|up|under|down ..1 me|my
	what he|she|they|dad|uncle do|did ..1 to ..1 me|us
	not believe me
	not want ..2 be ..3 own|alone with
	normal ..2 for ..2 dad|uncle|adult|friends|families
	photo|video ..2 of me ..4 nothing on|naked|undress|change|bath|toilet|shower
	nothing on
	game ..6 clothes|pants|trousers|naked|touch
	freeze ..3 when|and|because
	dad|brother|cousin ..1 come|get|climb ..1 in|into|on ..1 my bed ![to ..2 say|read|tuck|check|cuddle] !when|because|if
`;
