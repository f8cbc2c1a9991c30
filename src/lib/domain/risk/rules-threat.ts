/** Threats, weapons, not feeling safe. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const threat = `
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
	want|think|like|wish|about|plan ..2 stab|shoot|hurt|kill|attack|murder ..1 someone|people|everyone|him|her|them|my|dad|mum|brother|sister|teacher|you|kid !feelings ![..1 in ..1 game|fortnite|minecraft|roblox]
	{WHO} ..1 keep ..2 hit|hurt|punch|kick|push|threaten|follow|touch|slap|trip ![the ball]
	kidnap ..1 me
	i ..1 be? will|go ..1 to? stab|shoot|hurt|attack|shank ..1 someone|people|everyone|him|her|them|my|dad|mum|brother|sister|teacher|you|kid|myself !feelings
	say|threaten ..3 get|batter|do|jump me !a|an|some|to|from|the|new|my|out|for|in
	get|be ..1 jump|mug|attack|batter|stab|threaten !on|in|by|at|over
	get|be jump ..1 on the way|by|after|at|in
	man|someone|stranger|person|car|guy|van|people|boy|they ..4 watch|stare|follow|wait ..2 me|outside|for ..3 me|school|house|home|bus|street
	wait ..2 outside ..2 school|house|gate ..4 me|watch
	{WHO} ..4 break|smash ..1 my|his|her|your|our ..1 leg|arm|neck|jaw|nose|face|head|bones|knee|finger !in
	pull|pulled ..1 a? ..1 knife|gun ..2 on|out
	scared ..4 walk|go|come ..2 home|out|to school ..3 alone|own|because|$
	they|he|she|boy|girl|gang|year|kids ..4 want to|go to|will fight me
	say ..3 know where i live
	beat ..1 me|us|him|her up
	threat
	get beat up
	beat|batter ..2 up ..2 after|at|on|tomorrow|today|by|behind
	say ..4 kill|hurt|stab|get|batter|beat|shoot ..2 me|us|my|him|her !present
	if i tell ..3 kill|hurt|get|beat
	brick|bottle|stone ..2 at|through ..2 window|house|me|us
	say ..2 i|we be ..1 next
	he|she|they|boy|kid|someone ..2 have|get ..3 knife|gun|blade|weapon
	weapon
	punch|hit|kick|rob ..1 me and ..1 take|took|steal
	make ..1 me ..2 give ..2 money|phone|bike|food|lunch
	not ..2 safe ..2 go|walk|at|in|on|here|anywhere|outside
	swing|swung|wave|point|chuck|throw ..1 a|the|his|her ..1 {WEAPON}|bottle|brick|stick|rock|stone|chair ..2 at ..1 me|us|him|her
	photo|video ..3 {WEAPON} ..6 me|you|say|send
	grab|pull|drag ..1 my|me|her ..2 arm|in|into|to|near ..4 car|van|shop|park|street|alley|bush
	bring|carry|take|have ..3 {WEAPON} ..2 to|tomorrow|in|school
	scared ..4 will|go|might ..2 hurt|hit|kill|get|beat|attack|stab ..1 me|us|mum|my
	knife|gun|blade ..2 to|at|on ..1 my|me|his|her ..1 back|neck|throat|face|head|side|belly|stomach|$
	slit ..1 my|his|her|your ..1 throat|neck|wrist
	tell|say|told ..2 me ..3 slit|stab|kill|shoot|hurt|batter|beat|get
	they|he|she|boy|girl|gang|kids ..2 want ..1 to ..1 fight ..1 me
	fight me
	van|car ..4 get|pull|grab|follow|stop|ask ..2 me|in
	try ..1 to ..1 get|grab|pull|take|kidnap|touch|stab|hit me
	see|saw ..2 someone|him|her|boy|man|people|brother ..2 stab|shot|shoot|die|hurt|beat
	or else
`;
