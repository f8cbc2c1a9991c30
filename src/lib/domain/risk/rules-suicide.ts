/** Not wanting to live. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const suicide = `
	suicide
	kill {SELF}
	kms|unalive|kys
	want|wish|hope|need|better|rather|should|deserve|ready|try ..3-{OTHER} to? die ![of ..2 laugh|boredom|embarrassment|heat]
	want|wish|hope|rather|better|should ..4-{OTHER} be? dead !tired
	want to dye !hair|my|it|the|them|a|some|this|her|his|tshirt|shirt|clothes|egg|wool|blue|pink|purple|green|red
	wish|want|hope i|to ..2 not|never ..2 be|exist|wake|born|here|alive|live !late|last|sick|sad|tired|cross|worried|scared|in|at|on|so
	wish i ..1 go|invisible|nothing !to|home|with|on|there
	not|never want|wish|like|feel ..3 be ..1 alive|here|anymore|around|born|anywhere
	not|never want|wish ..3 exist|live|breathe !in|with|at|near|there
	not feel like live|be
	not want ..2 life !jacket|of
	not|never want ..1 to ..2 wake
	want|wish|go|like ..3 sleep ..3 not|never ..2 wake
	want|wish|like|could|just ..5 sleep for? ever|forever
	never wake up !in|on|early|late
	end it|everything ..1 all|$
	go to end it !at|by|with|in
	end the pain
	want ..1 it|everything|this|life ..1 all? to ..1 stop|end|over|finish !rain
	take my|his|her|their own? life !jacket
	can not ..2 go|carry|keep on !the|a|my|that|it|holiday|trip|to
	can not ..2 live !in|at|near|without|there|with
	can not ..1 do|take|handle this|life|it anymore
	can not ..1 do|take this ..3 out|life
	better|happier|easier|fine|glad off? ..1 without me
	better|happier|easier|glad if i ..2 dead|go|not|die|never|leave
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
	dead inside
	no|any|not|see ..2 point|reason ..3 live|alive|be|exist|life|here|me
	nothing to live for
	what be the point of|in ..1 live|life|be|me|anything|it|everything|try|exist
	life ..1 not ..1 worth
	not worth ..1 live|life
	my life be ..1 over
	go and? die !of|my|the
	drop dead ..1 you|and|$
	think|dream ..2 about|of|how ..1-my|our|gran|grandad|dog|cat|when die|death|dead
	think|plan|look|know ..2 about|of|how|way ..2 kill|end|hang|overdose ..2 my|myself|it|me|{SELF}
	nobody|no|would|will|who ..2 care|cry|miss|notice|bother|mind|happy|sad ..2 if|when i ..2 die|dead|go|not|disappear|leave|vanish
	nobody|no ..1 would|will ..1 miss|notice !the|that|my|it|at
	with|to|see|join|meet ..3 in heaven
	be with ..3 in ..1 heaven|sky
	tired|sick|enough|have ..1 of life|live|be|everything !in|at
	enough of ..1 life|live|everything
	kill me i|please ..4 mean|want|serious|dead
	plan to ..1 die|kill ..1 {SELF}|me|$
	disappear|vanish for? ever|forever
	want|wish|like|feel|could|just ..3 disappear|vanish
	way|how to die
	decide|plan|prepare|ready ..2 to ..1 die|go to heaven
	i ..4 will be dead !tired
	what if i ..2 not|never ..1 wake
	if|wish|hope|just ..4 not|never ..2 wake up !early|late|on|in|until
	pill ..3 save|hide|collect|count
	save|hide|collect ..2 pill
	nothing ..1 leave for me
	not ..1 deserve ..1 to? live|life|here|alive
	not ..2 want|wish|deserve|need ..1 to live
	die in my sleep
	hope|wish|pray i ..1 die
	take myself out
	i|me ..2 be better ..1 dead
	it to ..1 be over
	end ..1 it all|tonight|tomorrow|now
	go|want|think|plan ..3 end it
	dead ..2 tomorrow|soon|by
	world|family|mum|dad|everyone|people ..3 better|happier ..2 without me
	when i be? ..1 dead|go ..4 they|you|mum|everyone
	last day|message|note|goodbye ..3 ever|alive|from me
	goodbye ..2 world|forever|everyone
	live|life ..1 be ..2 hard|pain|hell ..3 anymore|not|want
	if i ..1 die ..6 anyone|would|will|care|miss|cry|know|notice|sad|happy
	when i ..1 die ..5 will|they|everyone|happy|sorry|care
	die|dead ..2 be ..2 easier|better|nice|good|peaceful
	wish|hope|want ..5 hit|kill|run|shoot ..1 over|me ..1 me|$|dead|over
	why ..3 should|do|keep|be i ..1 live|here|alive|exist|be|keep
	why|see ..3 keep ..1 live|going|breathe|exist
	not want|see ..1 tomorrow ..2 come|happen|be
	never ..1 get|wake|come up|back ..1 again|$|ever
	thought|think ..3 suicide|kill|end ..2 myself|it|my|life
	leave this ..1 world|earth|planet
	not want|belong ..3 this ..1 world|earth|planet|life
	i ..2 have|got a plan to ..2 die|end|kill|do
	say ..2 sorry ..1 to ..4 before i ..1 go|die|leave
	hurt ..2 myself ..2 badly|bad|forever
	walk|go into ..1 the road|sea|traffic|river
	want ..1 god|jesus to ..1 take me
	i will ..5 be dead !tired
	look ..2 up ..2 way|how ..2 die|kill|suicide|hang
	how|what ..4 take ..2 to die|overdose
	how many|much ..2 pill|medicine|drug ..6 die|kill|overdose
	go|going|be ..1 to heaven !when
	goodbye ..2 to ..1 everyone|all|you|mum|family
	write|say|said ..2 my ..1 goodbye
	can not ..1 see ..1 myself|me ..2 here|alive|older|grow
	end|ending thing ..1 $|all|tonight|soon|now|for
	should just die|go|disappear
	mum|dad|they|everyone ..2 want|wish ..1 me dead
	jump ..4 roof|bridge|window|building|cliff|balcony
	can not ..1 do|take|cope|live ..4 no more
	not want|wanna ..4 no more
	can not ..1 do|face life|living
	never have? be born
	leave|write ..1 a|my ..1 note ..2 for|to ..2 mum|dad|family|them|parent|everyone|people|find
	last time ..4 see|speak|talk ..2 me|him|her|you|us
	say ..3 last time
	i be go to jump $
	goodbye to ..2 my ..8 go|leave|tonight|night|forever|last
	not ..4 alive ..3 for|by|at|next|to|when
	fed up ..1 of|with ..1 life|live|be|everything
	not ..1 scared ..2 die|death|dying
	die like ..2 my|him|her
	sick|tired|bored|fed ..1 of ..1 life|live
	easy|easier|quick|best ..1 way to ..1 die|go|end
	will not be alive
	end ..1 his|her|their ..1 life
	want|wish|hope|like ..5 heaven
	not ..3 be here ..2 next|tomorrow|christmas|birthday|summer|long|much|monday|friday
	want|like|go to ..1 drown|suffocate ..1 $|myself|and|because
	message|text ..2 say ..2 die|kill|kys
	be ..1 never born
	nobody|would ..2 notice|care|miss|cry ..4 i ..2 be|die|go ..1 dead|go|$
	better off ..1 if
	better off ..1 dead
	go to do it night
	well ..1 be ..1 dead|die|kill
	leave|gone ..1 this ..1 world|earth|planet
	think ..2 about|bout ..1 end
	wish|want to ..1 not ..1 wake|exist|live
`;
