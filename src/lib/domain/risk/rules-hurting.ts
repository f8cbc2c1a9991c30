/** Being hurt, by adults and by anybody: half of the theme abuse. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const hurting = `
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
	{WHO} ..2 throw ..4-{PLAY}|paper at me|us|mum|my|her !and
	{WHO} ..2 throw me !ball|in|into|up|the|a
	{WHO} ..2 throw me|us ..1 out
	get|be ..1 {HIT}|beat by|off|from ..2 {ELDER}|{PEER}|him|her|them|he|she !ball
	get the belt|slipper|stick|cane|spoon|strap|hanger|shoe|whip|brush !for|of
	bruise|lump|burn|scar|handprint ..4 from|by|off|where|because|when ..1 my? ..1 {ELDER}|he|she|they|{PEER} !fall|blood
	mark|cut ..1 on ..3 from|by|where ..2 {ELDER}|he|she|they
	{ELDER}|he|she|they ..3 give|leave ..3 bruise|scar|black
	{ELDER}|he|she|they leave ..2 mark
	scared|nervous of ..2 {KIN}|coach|him|her|carer|go|home !snake|dog|cat|spider
	scared ..2 go|be|walk|come|get ..1 home|house
	scared at home
	not want ..3 go ..1 back? home !yet|early
	not want ..2 be at? home
	not ..1 safe ..2 home|house|with
	hate ..2 be|live ..1 at|in|with ..1 home|house|dad|mum|him|her
	be|get abuse
	abuse ..1 me|us|her|him|them
	assault ..1 me|her|him
	do thing|stuff ..1 i|me|that ..3 not want|like
	{WHO} ..1 force me|us ![..3 vegetable|sprouts|broccoli|homework]
	lock|shut|tie|trap ..1 me|us ..2 in|out|outside|up|away|inside|cupboard|there|to
	keep|make|put|shut|leave me ..4 cupboard|shed|garage|cellar|basement|cage|outside
	not let me ..1 eat|sleep|out|leave|wash|drink|toilet !of|crisps|sweets
	do|did ..1 something|thing|stuff ..3 to me|her|us
	something ..1 bad|happen ..2 to? me
	something ..3 happen ..2 at|to home|me
	call me ..1 worthless|useless|mistake
	{ELDER}|he|she ..3 scream|shout ..1 at me ..3 everyday|always|everything|all|because|until|face
	{WHO} ..3 kick ..1 me out
	threaten ..2 me|us|mum|sister|brother
	black ..1 eye ..4 {ELDER}|{PEER}|he|she|they !at
	black eye ..2 from|off|because ..2 {KIN}|him|her|them|boyfriend|he|she
	hand ..2 round|around|on ..1 my|her|mum ..1 neck|throat
	hurt me|us ..2 everyday|again|at home|when|so|because|and
	hit me|us ..1 everyday|again|when|for|because|if
	kill|hurt ..1 my dog|cat|pet|mum|family|sister|brother ..2 if
	he|she|they|{ELDER} ..1 be ..1 too? rough ..1 with me|us
	{ELDER}|he|she ..3 call me|us ..3 stupid|worthless|useless|fat|bitch|name|idiot|mistake|thick|nothing
	starve|lock|burn|chain|tie ..1 me|us ..2 as|for|when|if|up|in
	bruise|mark ..8 from ..1 home|him|dad|mum|boyfriend|brother
	{HIT}|beat ..3 at home
	get|be ..1 {HIT}|beat ..4 home|dad|mum|boyfriend|belt
	not safe ..1 at|with ..1 home|him|her|dad|mum|uncle
	wish ..1 i|me be dead
	make|force me ..3 kneel|stand|hold|eat ..4 hour|hours|outside|cold|soap|floor|hot|as
	wash ..1 my mouth
	soap ..3 my mouth
	hurt ..2 me ..3 and|when|if|because|at|in|so|on
	punish ..2 me ..4 by|hit|lock|food|belt|hours|cold
	scared|terrified ..4 when|of|that ..2 dad|mum|he|she|they|boyfriend|uncle ..2 come|get|be|go|drink|angry|home|shout
	{WHO} ..3 grab ..1 my|her ..1 face|arm|hair|neck|wrist|throat|leg|bum|chest|shirt|collar
	{WHO} ..6 and ..1 {HIT}|beat ..1 me|us [OOPS]
	pour|tip|throw ..2 water|drink|food|bleach|milk|tea ..2 on|over|at me|us|her !balloon|fight|park
	not|hate|scared ..2 like? ..1 be|being|left ..1 alone ..1 with
	call me ..2 devil|evil|demon|witch|bastard|slut|whore
	witch|devil|demon ..3 burn|beat|hit|inside|hurt
	something ..2 happen ..2 with ..2 {ELDER}|{KIN}|him|her
	can not ..1 talk about ..2 it|what|him|her|home !yet
	scared|shake|freeze|hide|cry ..2 when ..3 hear|come|get|home|upstairs|door|footsteps|car|key
	i fall but|and ..6 dad|mum|he|she|really|actually
	hit ..1 me|us ..3 with ..1 a|the|his|her ..1 {THING}
	black and blue
	{ELDER}|he|she ..2 hate|hates me ..2 and
	{WHO} ..6 and {HIT}|bite|pinch|kick me|us [OOPS]
	{WHO} ..3 {HIT}|bang my ..1 head ..2 on|against|into
	hurt|hurts me|us ..2 at|in|when
	{LIMB}|back|bum|bottom|legs|face be ..1 sore|bruise|hurt|red ..3 from|because ..2 belt|stick|slipper|dad|mum|him|he|hit|slap|smack|cane
	belt ..3 back|leg|bum|hand
	thick|fat|split|cut|busted lip ..2 off|from|by|because
	get ..1 a hiding|hide|battering|beating|slap|smack|kicking|clip|thumping|clout ..1 if|when|for|because|off|from|again
	flinch
	{ELDER}|he|she|they ..2 chuck|throw|launch|hurl ..4-{PLAY}|paper|pass hit|at ..1 me|us|my
	lose ..1 his|her|their temper ..6 me|us|hit|hurt|throw|grab
	when ..1 he|she|dad|mum|they ..1 be|get ..1 angry|mad|cross|drunk|annoyed ..2 he|she|they|dad|mum ..2 hit|hurt|throw|kick|punch|lock|slap|scream|smash|break
`;
