/** Not being looked after. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const neglect = `
	no|not|any|without|run ..4 {LIVING}|hot ..4 house|home|fridge|cupboard|ours|flat|left|us|$ ![for|on ..1 club|trip|cat|dog|hamster]
	there be no ..2 {LIVING}|money|hot
	we|i|they not have ..1 any|no|enough ..1 {LIVING}|money|water
	nothing ..2 eat ..2 home|house|at
	nothing to eat $
	fridge|cupboard be? ..2 empty
	always|everyday|so hungry ..2 home|because|night ..4 no|nothing|not|money|food|mum|dad
	always hungry !after|before|when|for|in|from
	go to bed|sleep ..1 hungry
	not|no ..3 dinner|tea|food|eat|feed ..2 for|since|in ..1 #|two|three|four|day|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|last
	only ..1 have|eat|crisps|toast|noodle ..3 dinner|tea ..4 because|all|money
	no money ..1 for|so|to
	mum|dad|she|he|they|parent leave me|us ..3 alone|own|night|weekend|food|day|with
	home alone ..3 everyday|always|night|all|till|until|day|weekend|scared
	alone ..1 all|every|everyday|at ..1 night|weekend|day
	by|on myself|my ..1 own? ..1 all|everyday|at ..1 night|weekend|day
	nobody|no ..2 home|in|look|there ..2 since|for|after|until|all
	mum|dad|parent|she|he|they ..1 be|have|go ..1 go|away|out ..1 #|for|since|all|two|three|day ![at|to|on|for ..1 work|holiday|business]
	mum|dad|parent|she|he ..1 not ..1 be|come ..1 back? ..1 home|back ..2 for|since|yet|#|all|night|day
	look after ..4 baby|brother|sister|mum|kid|family|dad|everyone ..6 myself|own|alone|night|always|everyday|because|no|instead
	no|not|any ..8 look after ..2 baby|brother|sister
	mum|dad ..2 not|never|can ..1 get|wake ..2 up|out ..2 bed|up|of|so
	mum|dad ..1 not get out ..6 so|i|baby|us
	sleep ..3 on|in ..1 floor|car|bath|sofa|outside|shed|park|street ![on the way] ![at|in|with ..3 sleepover|tent|camp|camping|friend|cousin|nan|gran|den] ..4 because|no|cold|and|so|$|everyday|in|not
	sleep ..1 in ..1 my|the uniform|clothes|bath|car|street|park
	nobody|no ..1 wash|clean|feed|cook ..3 me|us|clothes|for|my|$
	nobody|no care !who|what
	wear ..2 same|dirty ..1 clothes|uniform|pants ..3 week|day|because|again|everyday
	say i smell
	mum|dad|she|he|parent ..2 pass out
	mum|dad|she|he|parent|brother ..2 take|use|do|sell|smoke|on ..1 drug|weed
	forget to feed ![my|the|our cat|dog|hamster|fish|rabbit]
	not ..1 feed ..1 me|us
	not ..1 feed ..1 my|the ..1 baby|brother|sister
	dirty|mouse|rat|mould|mice ..3 house|flat|bed|room|everywhere
	homeless|evict|bailiff
	nothing ..2 in ..2 fridge|cupboard|cupboards
	gas|electric|electricity|heating|power|water ..2 run|cut|go|turn out|off
	freezing|cold ..2 at|in ..1 home|house|flat|bed ..3 no|because|and|$|heating
	nobody|no ..2 be ..1 at? home ..1 for|since|all|again|every|when|$|til|late|until
	nobody|no ..1 one? ..1 pick me up
	mum|dad|she|he|parent sleep all ..1 day|time
	mum|dad|she|he|parent be ..2 high|stoned|wasted !up|above|in|on
	mum|dad|she|he|parent ..2 on|using ..1 drug|weed|crack
	i ..1 have to ..2 get|take|feed|dress|cook|look|make ..2 my ..1 brother|sister|baby|dinner|tea ..6 because|mum|dad|no|every
	i ..2 not have a? ..1 bed|coat|dinner|tea|clothes|shower
	hungry ..2 at|in home|house
	hungry ..6 no|not|can not ..3 food|buy|money|eat
	we ..2 can not ..1 afford|buy|pay
	not|no ..1 dinner|tea|food|breakfast again
	no|not|never|without ..3 breakfast|dinner|tea|food|lunch ..6 because|so|mum|dad|money|everyday ..4 money|bed|asleep|drunk|wake|out|home|buy|work|gone|sleep|mum|dad !late
	mum|dad|she|he ..1 not|never ..1 wake|get ..1 up ..8 own|breakfast|school|self|alone|myself
	go|get ..1 to school on ..1 my own ..4 because|no|mum
	cook|wash|clean|feed ..2 for? ..1 us|me|them|myself ..2 because|so|no|$
	clothes|uniform|hair|bed|room|house ..2 be ..2 dirty|smelly|filthy|stink|wet|mouldy
	smell ..3 because ..3 wash|clean|clothes|shower|bath
	no|not ..3 light|heating|electric|gas|wash|soap|toothbrush|shower|bed|blanket
	on ..1 my|our own ..2 for|all|every|at|until|with ..2 night|two|three|#|day|days|week|weekend|baby|late
	look after|looking after ..2 my|the ..1 little|baby|small|younger|sister|brother ..6 because|so|mum|dad|own|out|alone|always
	always ..1 look ..1 after
	mum|dad|she|he|they ..1 go|be ..1 out ..3 and|all|every|leave ..4 alone|night|own|late
	be drunk ..2 everyday|always|again|night|all
	mum|dad|he|she|they ..3 drunk|stoned
	nobody ..1 pick|collect ..1 me up|from
	i ..2 make ..1 my own ..1 dinner|tea|food|lunch ..4 because|every|mum|dad|no
	steal|nick|took ..2 food ..3 because|hungry|home
	thirsty|hungry|starve ..6 nobody|no|nothing|mum|dad ..3 food|home|give|feed|cook|buy|in
	baby ..3 cry ..4 nobody|no|mum|alone|asleep
	only|just ..1 have|eat ..2 toast|crisps|noodles|cereal|bread|biscuit|pot ..6 because|every|everyday|all|for
	toast|crisps|noodles|cereal|bread ..3 every|everyday ..3 because|nothing|no
	nothing else ..2 to? eat|$|in|at
	spend|spends|spent ..3 money ..2 on drink|drug|weed|vodka|beer|bottles|gambling|cans
	no ..1 nappy|nappies|clothes|shoes|blanket|toothbrush|pyjamas
	only|just ..1 have ..1 one ..2 pants|shirt|shoes|uniform|jumper|clothes|pair
	not|never take ..1 me|us to ..2 doctor|dentist|hospital
	sleep in ..1 my coat|clothes|uniform|shoes ..3 because|cold|no
	so|too|always cold ..3 at|in ..1 home|house|flat|bed|room
	nobody|no|not ..3 look ..1 after ..1 me|us|him|her|them|my|$
	i ..3 one ..1 who ..2 change|feed|cook|clean|look|dress
	nobody ..2 be ..1 at|in ..1 ours|home|house|flat ..2 for|since|#|until|all|again
	nobody have be ..4 for|since
	mum|dad ..1 be ..2 sleep ..1 always|all|everyday
	i ..1 make|cook ..1 my ..1 own ..1 tea|dinner|food|breakfast|lunch
	nobody ..1 home ..1 when|and|until
	shoe ..3 hole|small|broken|wet|tight
	hole ..2 in ..1 my ..1 shoe|coat|clothes|tights|trousers
	ask|beg ..3 neighbour|door|friend|shop ..2 for food
	not have ..1 a ..1 bath|shower|wash ..2 for|since|in|week|day
	mum|dad be ..1 never ..1 in|home|there|here
	no|not ..2 food|money ..3 until|till
	we can not ..1 eat
	be ..1 on ..1 my|our own ..1 since|for
	be ..1 on ..1 my|our ..1 own ..2 # day|night|week|hours
	nobody ..1 give|make|cook|buy|get ..1 me|us ..1 dinner|tea|food|breakfast|lunch|clothes|anything
	i ..2 get|take|walk|feed|dress|wash ..1 my ..2 brother|sister|baby|brothers|sisters ..8 because|every|mum|dad
	because mum|dad be ..1 in|still in|asleep in bed
	light|heating|gas|electric|power|water|internet ..2 off|gone|out|cut|stop ..4 pay|money|bill|afford|mum
	can not ..1 pay|afford
	so hungry ..4 take|steal|eat ..3 bag|bin|someone|shop
	nobody take me
	nobody ..1 care ..1 about|for us|me
	toothache|poorly|sick|ill|hurt ..4 nobody ..2 take|look|help|care
	smell|stink ..3 because
`;
