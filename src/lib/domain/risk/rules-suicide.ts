/** Not wanting to live. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const dying = `
	suicide
	kill {SELF}
	kms|unalive|kys
	want|wish|hope|need|better|rather|should|deserve|ready|try ..3-{OTHER} to? die ![of ..2 laugh|boredom|embarrassment|heat]
	want|wish|hope|rather|better|should ..4-{OTHER} be? dead !tired
	want to dye !hair|my|it|the|them|a|some|this|her|his|tshirt|shirt|clothes|egg|wool|blue|pink|purple|green|red
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
	want ..1 it|everything|this|life ..1 all? to ..1 stop|end|over|finish !rain
	take my|his|her|their own? life !jacket
	can not ..2 live !in|at|near|without|there|with
	can not ..1 do|take|handle this|life|it anymore
	can not ..1 do|take this ..3 out|life
	better|happier|easier|fine|glad off? ..1 without me
	better|happier|easier|glad if i ..2 dead|go|not|die|never|leave
	dead inside
	no|any|not|see ..2 point|reason ..3 live|alive|be|exist|life|here|me
	nothing to live for
	what be the point of|in ..1 live|life|be|me|anything|it|everything|try|exist
	life ..1 not ..1 worth
	not worth ..1 live|life
	my life be ..1 over
	go and? die !of|my|the
	drop dead ..1 you|and|$
	nobody|no|would|will|who ..2 care|cry|miss|notice|bother|mind|happy|sad ..2 if|when i ..2 die|dead|go|not|disappear|leave|vanish
	nobody|no ..1 would|will ..1 miss|notice !the|that|my|it|at
	tired|sick|enough|have ..1 of life|live|be|everything !in|at
	enough of ..1 life|live|everything
	kill me i|please ..4 mean|want|serious|dead
	disappear|vanish for? ever|forever
	want|wish|like|feel|could|just ..3 disappear|vanish
	i ..4 will be dead !tired
	what if i ..2 not|never ..1 wake
	if|wish|hope|just ..4 not|never ..2 wake up !early|late|on|in|until
	nothing ..1 leave for me
	not ..1 deserve ..1 to? live|life|here|alive
	not ..2 want|wish|deserve|need ..1 to live
	die in my sleep
	hope|wish|pray i ..1 die
	take myself out
	i|me ..2 be better ..1 dead
	it to ..1 be over
	world|family|mum|dad|everyone|people ..3 better|happier ..2 without me
	when i be? ..1 dead|go ..4 they|you|mum|everyone
	if i ..1 die ..6 anyone|would|will|care|miss|cry|know|notice|sad|happy
	die|dead ..2 be ..2 easier|better|nice|good|peaceful
	wish|hope|want ..5 hit|kill|run|shoot ..1 over|me ..1 me|$|dead|over
	why ..3 should|do|keep|be i ..1 live|here|alive|exist|be|keep
	why|see ..3 keep ..1 live|going|breathe|exist
	never ..1 get|wake|come up|back ..1 again|$|ever
	thought|think ..3 suicide|kill|end ..2 myself|it|my|life
	hurt ..2 myself ..2 badly|bad|forever
	want ..1 god|jesus to ..1 take me
	i will ..5 be dead !tired
	can not ..1 see ..1 myself|me ..2 here|alive|older|grow
	should just die|go|disappear
	mum|dad|they|everyone ..2 want|wish ..1 me dead
	can not ..1 do|take|cope|live ..4 no more
	not want|wanna ..4 no more
	can not ..1 do|face life|living
	never have? be born
	fed up ..1 of|with ..1 life|live|be|everything
	not ..1 scared ..2 die|death|dying
	die like ..2 my|him|her
	sick|tired|bored|fed ..1 of ..1 life|live
	will not be alive
	end ..1 his|her|their ..1 life
	be ..1 never born
	nobody|would ..2 notice|care|miss|cry ..4 i ..2 be|die|go ..1 dead|go|$
	better off ..1 if
	better off ..1 dead
	well ..1 be ..1 dead|die|kill
	think ..2 about|bout ..1 end
	wish|want to ..1 not ..1 wake|exist|live
	pray ..3 not|never ..1 wake
	head|brain|voice ..2 say|tell ..4 die|kill|dead
	what ..3 like to be dead
	be like to be dead
	if i not here
	if i ..1 be not here
	nobody ..1 need me
	everyone|they|mum|dad|family would be ..2 fine|better|happier|ok ..1 $|without|if
`;
