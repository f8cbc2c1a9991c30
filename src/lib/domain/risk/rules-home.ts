/** Harm where a child lives: violence between adults, neglect, honour. Notation: pattern.ts. */
export const homeRules = {
	home: `
		{ELDER}|brother|he|she|they ..3 {HIT} ..1 {KIN}|baby|each !feelings [TOY]
		dad|mum|uncle|boyfriend|grandad|man|parent ..3 {HIT}|push|drag|threaten ..1 her|him|them|each [TOY] [RIDE]
		he|she|they|{ELDER}|brother ..3 beat ..1 my? ..1 {KIN} [BEATEN]
		he|she|they|{ELDER}|brother ..3 push|drag|strangle|throttle|grab|shake|threaten ..1 my? ..1 {KIN}|baby [RIDE]
		{HIT} ..1 mum|dad !feelings|accidentally ![by accident]
		kill|hurt|hit|beat|get ..1 my ..1 mum|dad|sister|brother|family|gran|baby !present|card|feelings|a|at|in|something
		mum|dad|parent ..6 {FIGHT} ..5 everyday|always|again|night|scared|hide|loud|constantly|not|never|hit ![at ..2 football|telly|tv|match|ref|goal]
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
		{ELDER}|he ..2 smash|punch|throw|kick ..3 plate|wall|door|window|glass|tv|chair|thing|stuff|furniture|table|house|phone !away|out
		smash ..1 the ..1 house|flat|everything
		{ELDER}|he|she ..4 drunk !her|his|my|all|the|some|a
		drink ..1 too much
		mum|dad|he|she ..1 drink ..2 everyday|always|vodka|alot
		mum|dad ..3 cry|bleed ..3 floor|everyday|always|bruise|night
		mum|dad|gran|sister|she|her ..2 black eye
		{ELDER} ..3 bruise
		leave ..3 night|refuge|hotel ..3 because ..3 dad|him|he
		refuge|hostel
	`,
	neglect: `
		no|not|any|without|run ..4 {LIVING}|hot ..4 house|home|fridge|cupboard|ours|flat|left|us|$ ![for|on ..1 club|trip|cat|dog|hamster]
		there be no ..2 {LIVING}|money|hot
		we|i|they not have ..1 any|no|enough ..1 {LIVING}|money|water
		nothing ..2 eat ..2 home|house|at
		nothing to eat $
		fridge|cupboard be? ..2 empty
		always|everyday|so hungry ..2 home|because|night ..4 no|nothing|not|money|food|mum|dad
		always hungry
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
		sleep ..3 on|in ..1 floor|car|bath|sofa|outside|shed|park|street ..4 because|no|cold|and|so|$|everyday|in|not
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
	`,
	honour: `
		make|force|want|take|send|tell|bring ..1 me|her|us ..10 marry|wedding !photo
		i|we ..1 have|go|suppose|be|get ..2 to|get|be ..1 marry
		not|never want ..3 marry
		find|choose|pick|get ..1 me|a|my ..1 husband|wife
		i|me|my|she ..3 arranged ..1 marry
		say ..2 i|she ..2 be|get marry
		go|send|take ..1 abroad ..3 marry
		abroad ..3 be marry
		take|hide ..1 my|her passport ![for ..2 holiday]
		bring|be ..2 shame
		shame ..1 on|the|my|our|us|family
		family ..1 honour
		have|be|do|go|get ..1 the|a cut ..4 sister|girl|woman|summer|ceremony|mum|holiday
		cut me|her|girl ..1 down|there|like
		fgm|circumcise|circumcision|khitan
		ceremony|party ..3 become ..1 woman
	`
} as const;
