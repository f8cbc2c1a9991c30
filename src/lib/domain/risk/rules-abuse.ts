/** Harm by adults, and by anybody who hurts or touches. Notation: pattern.ts; the words are lemmas. */
export const abuseRules = {
	abuse: `
		he|she|they|{PEER} ..3 {HIT} ..1 me|us [OOPS]
		{ELDER} ..3 {HIT} ..1 me|us [TOY]
		{WHO} ..3 {HIT} my|our ..1 {BODY} [OOPS]
		{WHO} ..3 beat ..1 me|us|mum|her|him [BEATEN]
		beat me|us ..2 home|night|everyday|when|with|because
		beat ..1 me|us|him|her|them|mum up
		{WHO} ..2 push ..1 me|us [RIDE]
		{WHO} ..3 drag|pinch|spit|shake|squeeze|throttle ..2 me|my
		{WHO} ..3 grab|hold ..1 me|my ..2 by|neck|throat|hair|wrist|arm|down|against
		{WHO} ..3 pull ..1 my ..1 hair
		he|she|they|{GROWN}|dad|mum|boy|girl|kid ..1 bite me [OOPS]
		{WHO} ..2 throw ..4 at me|us|mum|my|her !and
		{WHO} ..2 throw me !ball|in|into|up|the|a
		{WHO} ..2 throw me|us ..1 out
		get|be ..1 {HIT}|beat by|off|from ..2 {ELDER}|{PEER}|him|her|them|he|she !ball
		get|be ..1 hit|slap|punch|smack|whack|beat|whip|spank|batter|belt|cane for|when|if|because|again|everyday|always|at|with|until|so ![..1 the|a ..1 {PLAY}] ![in|at|with ..1 {GAME}]
		get the belt|slipper|stick|cane|spoon|strap|hanger|shoe|whip|brush !for|of
		bruise|lump|burn|scar|handprint ..4 from|by|off|where|because|when ..2 {ELDER}|he|she|they|{PEER} !fall
		mark|cut ..1 on ..3 from|by|where ..2 {ELDER}|he|she|they
		{ELDER}|he|she|they ..3 give|leave ..3 bruise|scar|black
		{ELDER}|he|she|they leave ..2 mark
		bruise|black|hurt ..12 say|tell|pretend ..2 fall
		say i fall but
		scared|nervous of ..2 {KIN}|coach|him|her|carer|teacher|go|home !snake|dog|cat|spider
		scared ..2 go|be|walk|come|get ..1 home|house
		scared at home
		not want ..3 go ..1 back? home !yet|early
		not want ..2 be at? home
		not ..1 safe ..2 home|house|with
		hate ..2 be|live ..1 at|in|with ..1 home|house|dad|mum|him|her
		{WHO} ..3 touch ..1 me|us [OOPS] ![on ..2 shoulder]
		touch ..2 my|her|his ..1 {PRIVATE}|body|leg|thigh|knee
		touch|tickle ..2 where ..5 not|should|like
		touch|kiss ..2 down there
		see|show|look|lick|rub|kiss|photo|video|feel|stroke ..3 my|his|her|their|your ..1 {PRIVATE} ![of drawer]
		flash me
		rape|molest|grope|pervert|pedo|paedo|nonce
		sex|sexual !education|ed|lesson
		sexually
		be|get abuse
		abuse ..1 me|us|her|him|them
		assault ..1 me|her|him
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
		do thing|stuff ..1 i|me|that ..3 not want|like
		make|force|show me|us ..2 watch ..3 video|him|them|bad|porn|naked|adult|rude !cartoon
		make|put|force ..1 me ..2 sleep ..3 outside|floor|shed|garage|garden|bath|cupboard
		{WHO} ..1 force me|us ![..3 vegetable|sprouts|broccoli|homework]
		make me|us|her|him feel ..2 weird|uncomfortable|unsafe|dirty|icky|yucky|creepy|strange|wrong|scared|horrible
		our ..2 secret !santa|garden|den|club|base|hideout
		{WHO} ..2 say|tell|make|ask|want ..6-birthday|party|present|surprise|gift|santa|cake secret ![about|for ..2 birthday|party|present|surprise|gift]
		keep|stay ..1 our|my|these|his|quiet ..4 secret
		special cuddle|secret|touch
		secret game|touch
		{WHO} ..4 say|tell|promise|make|warn ..3 not|never ..1 to? ..1 tell|say|speak|talk|snitch|grass|delete
		promise ..4 not|never ..2 tell|say
		promise me|her|him|them $
		if i|we|she|he tell ..2 anyone|mum|he|she|they|on|someone|police|teacher|dad
		not allowed ..1 to? tell|say|talk
		can not|never|dare ..1 tell|say ..1 anyone|nobody|mum|my|you|him|her|people|who|about|them|dad|teacher !time
		can not ..1 tell|say $
		scared to ..1 tell|say
		trouble ..1 if ..1 i tell
		get me into trouble
		lock|shut|tie|trap ..1 me|us ..2 in|out|outside|up|away|inside|cupboard|there|to
		keep|make|put|shut|leave me ..4 cupboard|shed|garage|cellar|basement|cage|outside
		not let me ..1 eat|sleep|out|leave|wash|drink|toilet !of|crisps|sweets
		do|did ..1 something|thing|stuff ..3 to me|her|us
		something ..1 bad|happen ..2 to? me
		something ..3 happen ..2 at|to home|me
		call me ..1 worthless|useless|mistake
		{ELDER}|he|she ..3 scream|shout ..1 at me ..3 everyday|always|everything|all|because|until|face
		{WHO} ..3 kick ..1 me out
		sit on ..1 his|her lap
		threaten ..2 me|us|mum|sister|brother
	`
} as const;
