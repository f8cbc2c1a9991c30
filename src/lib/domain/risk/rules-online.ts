/** Contact online. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const online = `
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
	{ONLINE} ..10 love me|photo|naked|nude|secret|address|alone|older|lied|meet me|camera
	love me ..8 {ONLINE}
	{STRANGER} ..6 {ONLINE} ..8 love|home|robux|gift|where|how old|parents|mum|dad
	stranger|man|guy|someone|person|he|they ..2 offer|give|send ..2 me ..2 robux|money|gift|skin|vbucks|cash
	photo ..3 in|of|without ..2 my|me ..1 underwear|pants|bra|clothes|body|knickers|bikini
	send|sent ..3 my|me ..2 photo|nude|picture|video ..3 to|if|unless|around ..1 everyone|people|school|friend|mum|i
	ask ..3 home alone
	not tell ..2 my|your|any ..1 parent|mum|dad
	tell|ask|say ..2 me ..3 not ..2 tell ..2 parent|mum|dad|anyone|teacher
	{ONLINE} ..4 friend ..4 say|want|ask|tell ..4 not|meet|photo|secret|send
	talk ..2 to ..2 man|stranger|someone|adult ..3 {ONLINE}|night
	call|facetime|video ..3 and|then|when ..2 he|she|they ..2 be ..1 naked|undress
	what|which school i|you ..1 go ..1 to
	say|tell ..2 he|she|they be # ..3 but|and ..3 really|actually|old|older|man|adult|look|not
	but ..2 be ..1 really|actually a? ..1 man|adult|older|grown
	ask|want|keep|tell|make ..5 camera|webcam|cam|facetime
	{STRANGER} ..4 from ..2 game|online|internet|{ONLINE} ..6 come|visit|house|meet|see|love
	want ..2 to ..1 come ..1 to ..1 my|our house|school|room ..1 $|when|and|alone|tonight
	want|need|ask|get ..2 my|our ..1 address|number|location|password
	fake|naked|nude|rude ..1 nude|photo|picture|video|one
	send ..3 photo|video|pic ..4 and ..2 now|want|more|then ..2 want|more|he|they|say
	more ..1 photo|video|nudes
	someone|he|she|they|person|man ..4 know ..2 where i live
	follow ..2 me ..1 on ..2 everywhere
	he|she|they ..2 keep ..1 message|text|call|send ..2 me ..4 night|not know|weird|rude|photo|stop|scared
	photo|picture|video ..3 of me ..4 online|everyone|share|school|without|send|post|sharing
	what ..1 i ..1 be ..1 wear|wearing
	talk|text|chat|message ..2 to|with ..2 man|stranger|adult|someone|guy|person ..6 mum|dad|know|online|week|month|night|secret|never
	if ..2 i ..1 block|stop|leave|report|tell ..4 find|hurt|post|share|kill|send|get|come
	record|film|screenshot ..1 me ..6 say|post|share|send|video|call|undress|show
	say ..4 post|share|leak|send ..2 it|them|photo|video ..1 $|to|online|if|on|everywhere
	add|added ..1 me ..2 on ..6 boyfriend|old|man|adult|want|love|meet|stranger|not know
	send|sent ..1 me ..2 rude|naked|nude|dirty|horrible|scary|sexy|disgusting|dick|weird
	send ..3 photo|video|nude ..2 or ..3 will|tell|post|he|they
	meet ..2 man|guy|boy|girl|person|someone ..4 from|on|off ..1 {ONLINE}
	trick|pressure|force ..1 me ..3 send|photo|video|call
	into send
	older|olders ..2 man|boy|person|guy ..4 send|gift|message|online|roblox|photo
	{ONLINE} ..4 gift|robux|skins ..6 photo|video|meet|ask|want
	not ..1 to? tell ..2 anyone ..2 we ..1 chat|talk|meet|text
	{STRANGER} ..5 on ..1 a ..1 game ..6 photo|pretty|meet|love|video|old|want|send|address|alone
	say ..1 i be ..1 pretty|beautiful|sexy|mature|special|hot
	man|adult|grown|stranger ..3 talk|message|text|chat|speak|call ..1 to? me
	talk|message|text|chat|speak|call ..1 to? me ..2 everyday|night ..3 {ONLINE}
	give|tell|send|told ..1 a|the|him|them|someone ..1 stranger|man|my? ..1 my ..1 address|number|password|school|name
	online|internet ..1 boyfriend|girlfriend
	horrible|bad|naked|rude|embarrassing|fake photo|video ..2 of me
	put ..3 photo|video ..3 of me
	pretend ..2 to be ..1 me
`;
