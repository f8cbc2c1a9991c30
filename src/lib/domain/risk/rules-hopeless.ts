/** Losing hope. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const hopeless = `
	hopeless|worthless
	life|everything|all|live|i be ..1 pointless
	what be the point !of|in
	what be the point of|in try|anything|me|everything|it
	no point ..2 anymore|anything|try|me|in|$|life|of
	never ..3 get ..1 better ![at]
	not go to get ..1 better ![at]
	nothing ..2 get|go|make|be ..2 better|change
	nothing ..1 ever? matter
	not matter ..2 anymore
	give up on ..2 everything|life|me|myself|anything|people
	i give up $
	feel nothing
	feel ..2 empty|numb|dead|hopeless|worthless|useless|broken
	be|so|a ..1 worthless|useless|failure|burden|waste|disappointment !of|at|wrapper
	such a failure
	hate myself
	hate my life
	hate be me
	my life ..2 rubbish|horrible|awful|terrible|ruined|sucks|shit|crap|hell
	nobody|no ..1 love|care|want|like|understand ..1 me|$
	nobody|no ..1 care ..1 about me
	not care what ..1 happen ..1 to? me|$
	not care ..1 if i
	can not cope
	can not ..1 take|handle|do ..3 anymore
	not belong anywhere
	no hope
	lose all? hope
	wish i be not me
	wish i be ..1 someone else
	everything be? ..1 my fault
	all my fault
	no|nobody ..1 would|will miss me
	nothing ..2 make me ..1 happy|smile|laugh
	not|no ..2 see ..2 way out
	no|not ..1 see|have ..1 a? ..1 future
	hate who|what i be
	hate ..1 live|life|being alive
	cry|cried ..3 everyday|always|sleep|night ..3 not know|because|and|$
	can not take ..1 it|this ..1 $|anymore
	too much ..4 can not
	i be ..2 useless|nothing|trash|rubbish|garbage|mistake|problem|burden|waste
	wish i be ..2 someone|somebody|anyone else
	everything ..1 be ..1 my fault
	it be all my fault
	nobody ..2 care|help|listen|understand ..2 about? ..1 me|$
	feel ..2 alone ..3 always|all|in the world|everyday|forever
	nobody|no ..1 want me
	never ..1 be ..1 happy ..1 again|$
	not ..3 happy ..1 ever? again
	want|wish ..3 to ..1 give up
	lost ..1 hope
	can not ..2 do ..1 this|it anymore
	what be ..1 the point anymore|$|ever|now
	i be break ..1 inside|$|and
	not feel ..1 anything|nothing|happy ..1 anymore|$|just|ever
	ruin ..1 everything|everyone
	just ..1 numb
	everything ..3 fall apart
	lost|broken|empty inside
	nobody ..1 want|need|love|like ..1 me ..1 here|around|$
	better|happy|happier ..2 without me
	i be a ..1 mistake|disappointment|burden|failure|freak|monster|waste
	what be ..1 wrong with me
	i ..2 mess|ruin|spoil everything
	can not ..1 be ..1 fixed|happy
	want everything|it|life to ..1 stop|end|go
	not ..1 good enough|for anything|anyone
	nothing ..2 go|be ..1 right|good|worth|fun ..1 anymore|ever|$
	not ..2 look forward ..1 to ..1 anything
	alone in ..1 the|this world
	no friends ..3 nobody|ever|at|left
	i hate ..1 everything|everyone ..1 and|about|myself
	nothing help|works|matter ..1 $|anymore|any
	feel|be ..2 so|all|completely|really alone !at|in
	waste of ..1 space|oxygen|time|life !to|on
	no ..1 point ..1 wake|get|try
	i ..1 not matter
	not matter to ..1 anyone|anybody|nobody|them
	feel like ..2 drown
	i be done ..1 $|with life|with everything
	i be ..1 done with ..1 life|everything|it|this|trying
	never ..2 be ..1 ok|okay|happy|normal|good|alright
	no reason to ..2 get|wake|try|live|go
	everything ..1 feel|be ..1 dark|black|grey|wrong|bad|hopeless
	not care about anything
	not care ..1 anymore
	nobody ..1 see|notice|hear ..1 me|$
	nobody|they ..1 not ..1 like|want|need|love me
`;
