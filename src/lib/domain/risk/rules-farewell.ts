/** Ways, days and farewells: the other half of the theme suicide. One rule a line, in the notation of pattern.ts. */
export const farewell = `
	wish|want|hope i|to ..2 not|never ..2 be|exist|wake|born|here|alive|live !late|last|sick|sad|tired|cross|worried|scared|in|at|on|so
	end the pain
	can not ..2 go|carry|keep on !the|a|my|that|it|holiday|trip|to
	goodbye note
	write ..3 note ..4 goodbye
	say|write ..2 goodbye ..2 to? everyone|family
	will not be ..1 here|around|alive ..2 tomorrow|anymore|long|much|monday|tuesday|wednesday|thursday|friday|next|soon|weekend|week|you
	not be ..1 here ..1 tomorrow|next|soon
	give away ..1 all? my|his|her|their ..1 thing|stuff|everything
	give ..2 his|her|their ..1 stuff|thing|everything
	jump|walk|step|run in front of ..2 train|car|bus|lorry|traffic
	overdose
	take|swallow|have ..1 all|loads|lot|many|bunch|too|whole ..4 pill|medicine|meds|drug
	hang|drown {SELF}
	try to hang
	noose|rope ..4 neck|myself
	think|dream ..2 about|of|how ..1-my|our|gran|grandad|dog|cat|when die|death|dead
	think|plan|look|know ..2 about|of|how|way ..2 kill|end|hang|overdose ..2 my|myself|it|me|{SELF}
	with|to|see|join|meet ..3 in heaven
	be with ..3 in ..1 heaven|sky
	plan to ..1 die|kill ..1 {SELF}|me|$
	way|how to die
	decide|plan|prepare|ready ..2 to ..1 die|go to heaven
	pill ..3 save|hide|collect|count
	save|hide|collect ..2 pill
	end ..1 it all|tonight|tomorrow|now
	go|want|think|plan ..3 end it
	dead ..2 tomorrow|soon|by
	last day|message|note|goodbye ..3 ever|alive|from me
	goodbye ..2 world|forever|everyone
	live|life ..1 be ..2 hard|pain|hell ..3 anymore|not|want
	when i ..1 die ..5 will|they|everyone|happy|sorry|care
	not want|see ..1 tomorrow ..2 come|happen|be
	leave this ..1 world|earth|planet
	not want|belong ..3 this ..1 world|earth|planet|life
	i ..2 have|got a plan to ..2 die|end|kill|do
	say ..2 sorry ..1 to ..4 before i ..1 go|die|leave
	walk|go into ..1 the road|sea|traffic|river
	look ..2 up ..2 way|how ..2 die|kill|suicide|hang
	how|what ..4 take ..2 to die|overdose
	how many|much ..2 pill|medicine|drug ..6 die|kill|overdose
	go|going|be ..1 to heaven !when
	goodbye ..2 to ..1 everyone|all|you|mum|family
	write|say|said ..2 my ..1 goodbye
	end|ending thing ..1 $|all|tonight|soon|now|for
	jump ..4 roof|bridge|window|building|cliff|balcony
	leave|write ..1 a|my ..1 note ..2 for|to ..2 mum|dad|family|them|parent|everyone|people|find
	last time ..4 see|speak|talk ..2 me|him|her|you|us
	say ..3 last time
	i be go to jump $
	goodbye to ..2 my ..8 go|leave|tonight|night|forever|last
	not ..4 alive ..3 for|by|at|next|to|when
	easy|easier|quick|best ..1 way to ..1 die|go|end
	want|wish|hope|like ..5 heaven
	not ..3 be here ..2 next|tomorrow|christmas|birthday|summer|long|much|monday|friday
	want|like|go to ..1 drown|suffocate ..1 $|myself|and|because
	message|text ..2 say ..2 die|kill|kys
	go to do it night
	leave|gone ..1 this ..1 world|earth|planet
	want to be ..2 angel
	last day ..1 $|ever|alive|here
	this|it be my last ..1 day|night|week
	on ..1 the|a bridge ..3 jump|yesterday|today|again|night|think
	stood|stand|sat|sit ..2 on ..2 bridge|roof|ledge|edge
	live|life|living be ..1 too hard|painful|much
	be with ..3 angels|heaven|baby|god
`;
