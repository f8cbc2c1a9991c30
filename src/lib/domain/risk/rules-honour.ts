/** Forced marriage, family honour, cutting. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const honour = `
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
	wedding ..4 mine|my|me
	think|know ..4 wedding ..2 for|mine|me
	marry ..2 man|boy|someone|cousin ..2 i|that ..1 never|not
	not|never let ..1 me|her ..1 come|go ..1 back|home ..2 unless|until|if
	unless|until ..2 i|she ..2 marry
	want|take|get ..3 me|her|us cut $
	shame ..2 family|us|them
	kill me if|for|because ..6 boy|boyfriend|girlfriend|gay|family|shame
	not allowed ..3 because ..3 girl
	girl|sister|i|me|my turn ..3 get|be|have cut
	girl ..3 get cut
	marry ..6 choose|pick|want|promise|old|older|abroad|cousin|not
	marry|wedding ..4 force|against|not want|scared|abroad|summer|holiday|back
	send|sent|take|taking|sending|fly ..1 me|us|her ..3 to|away|back|abroad ..8 marry|wedding|cut|ceremony|husband|never
	find out ..6 kill|hurt|beat|disown|send ..2 me|us|her
	disown|beat ..1 me ..4 find|know|hear|if
	promise|promised ..1 me ..1 to ..3 man|marry|cousin
	pakistan ..8 not ..4 come|be|coming back
	go|going ..2 pakistan|abroad ..4 not|never ..4 back|return
	follow|check|watch ..2 me ..6 talk|speak ..2 boy|girl
	choose|pick|find ..2 my|me ..1 husband|wife|man|bride
	not allowed ..2 talk|see|be ..2 boy|friend|girl ..4 because|or ..3 hurt|kill|hit|beat|shame
	find|get|choose ..2 man|boy|husband|someone ..2 for me|her
	force to ..1 marry
	for me to marry
	if i ..2 not ..1 marry
	look|looking ..1 for ..1 a ..1 husband|wife|man ..1 for
	go|went ..1 on|to ..1 holiday|abroad|pakistan ..3 and ..1 they cut
	they|someone|lady|woman cut ..1 her|me|us
`;
