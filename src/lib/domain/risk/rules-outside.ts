/** Threats and exploitation. The notation is that of pattern.ts, the words are lemmas. */
export const outsideRules = {
	threat: `
		{WHO} ..3 say|threaten|want|try|plan|tell ..4 stab|kill|shank|hurt|beat|batter|jump|shoot|rape|bang|smash|slap|punch|attack|kidnap ..1 me|us|him|her|my|them|someone|everyone|you !feelings [BEATEN]
		he|they|someone|boy|girl|kid|gang|olders|{GROWN} ..1 be? will|go ..1 to? stab|kill|shank|hurt|beat|batter|jump|shoot|smash|punch|attack ..1 me|us|him|her|my|them !feelings [BEATEN]
		{WHO} ..1 be? will|go ..1 to? stab|hurt|beat|batter|shoot|rape ..1 me|us|him|her|my|them !feelings [BEATEN]
		will|go ..1 to? get me !a|an|some|the|to|from|new|my|out|in|for
		wait ..1 for me ..3 after|outside|gate|home|to ..3 batter|beat|hit|jump|stab|fight|kick|punch|get|hurt
		follow|chase ..1 me ..2 home|school|from|after|everywhere|bus|everyday|street|to|and ![on ..1 insta|tiktok]
		someone|man|he|they|boy|stranger|olders ..1 be? keep? ..1 follow ..1 me !online|back ![on ..1 insta|tiktok]
		threaten
		know ..1 where ..1 i|we live ..6 get|hurt|come|kill|find|will|and
		{WHO}|i ..2 bring|carry|have|get|show|pull|keep|hold|take ..3-nerf|water|toy|laser|plastic|butter|bread {WEAPON} ![and fork] ![to|for cut|butter|spread] ![in ..1 game|fortnite|minecraft|roblox|call|cod] ![for ..3 call|fortnite|game|cod] ![and win|won]
		go|will|want|say ..2 bring ..3-nerf|water|toy|laser|plastic|butter|bread {WEAPON}
		stab|shoot ..1 me|us|him|her|someone|people|them|you|my ![..1 ball] ![with|at ..1 needle|jab]
		not|never ..2 feel|be ..2 safe
		i ..1 not ..1 safe
		not safe ..3 school|home|here|walk|street|now|there|$
		unsafe
		scared ..3 walk|come|go ..2 home|school|out|to|outside|in !first|the ![my|a new|first]
		get|be mug|rob
		mug|rob me|him|her|us
		hold|pin ..1 me ..1 down
		want|go|will|think|like|wish|about ..2 stab|shoot|hurt|kill|attack|murder ..1 someone|people|everyone|him|her|them|my|dad|mum|brother|sister|teacher|you|kid !feelings ![..1 in ..1 game|fortnite|minecraft|roblox]
		{WHO} ..1 keep ..2 hit|hurt|punch|kick|push|threaten|follow|touch|slap|trip ![the ball]
		kidnap ..1 me
		`,
	exploitation: `
		owe|owes ..2 money|him|them|people|her|someone|debt
		in debt
		hold|carry|hide|look|keep ..1 stuff|thing|bag|phone ..2 for ..1 olders|them|people|gang
		carry|deliver|drop|hold|take|sell|hide|keep|run|move|give|pick|look ..4 package|bag|stuff|drug|weed|pack|phone|knife|coke|ket ..3 for them|him|olders|people|her|money|someone
		carry|deliver|drop|hold|take|sell|hide|keep|run|move|give|pick ..4 package|bag|stuff|drug|weed|pack|phone|knife|coke|ket ..3 to another|people|town|man|house|sell
		drop|dropping off ..2 package|drug|weed|bag|stuff
		sell|deal|dealing|run|shot|shotting|move ..2 drug|weed|coke|ket|vape|packs
		do ..1 a drop
		money ..2 to drop|deliver|carry|hold|take ..2 package|bag|stuff|thing
		county lines|line
		trap house
		trapping
		go|going country !dancing|walk|park
		make|made|force|told|tell|want|get|ask ..1 me|us|him|her ..2 to? ..1 steal|nick|sell|carry|deliver|shoplift|deal|hold|hide ![..1 breath|hand|door]
		older|olders|gang|man|they|he ..3 want|make|ask|tell|force|get me|us ..2 to? do|carry|take|meet|hold|go|hide|sell|steal|deliver|keep ![..2 homework|tidy]
		older|olders|man|he|they|boyfriend|someone|guy ..3 give|buy ..1 me|us ..6 phone|money|trainers|vape|gift|weed|vodka|alcohol|cigarette|drink|gifts|clothes|presents|stuff|things ..8 owe|want|if|but|work|secret|say|now|do|have
		man|guy|stranger|someone|he|they ..6 give|buy|bring ..1 me|us ..2 vape|weed|vodka|alcohol|cigarette|drug
		in|join|joined|joining|leave ..1 a|the|his|their gang
		gang ..3 want|leave|make|hurt|after|me
		can not say no
		work|working for them
		sleep with ..2 friend|people|men|man|him|someone|them|boys
		boyfriend|he|man ..3 do|want ..3 thing ..3 with|to ..2 friend
		if|say|said ..3 love ..1 me|him ..6 sex|sleep|send|do|prove
		i ..3 be? pregnant
		hurt|kill ..1 my ..1 family|brother|sister|mum ..2 if
	`
} as const;
