/** Running away. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const runningAway = `
	i|me|we|friend|sister|brother|cousin|she|he ..3 go|want|will|plan|think|might|try|wish|like|could|about|of|should|maybe ..4 run away ![from ..2 {CHASER}] ![to sea|train|join]
	run away from home|school|here|everything|my|mum|dad|care|him|them|foster !dog|cat
	run away with|last|again|yesterday|tomorrow
	sister|brother|friend|cousin run away
	run away ..5 can not find
	leave home ..3 and|for|night|because|never|forever|now|soon|not|without !my|early|late
	not|never ..1 go|come ..1 back? home !yet|late
	never ..1 go|come|be ..2 home|back again|ever|$
	never|not ..1 come|go back !after|in|to ![from lunch|school|holiday]
	pack|hide ..2 bag|stuff|clothes|thing ..8-camp|trip|holiday|swimming|school|pe|club|football not|leave|run|never|away|go|home !camp|trip|holiday|swimming|school|pe|club|football|camping ![to|on|for ..2 camp|trip|holiday|swimming|school|pe|club|football]
	sneak|climb ..1 out ..4 window|night|not|and|of|house|again|when
	sleep ..1 in|at|on|outside|rough ..1 park|street|outside|bench|rough|bus|station|woods
	go missing
	missing ..3 not come home
	run ..1 off ..2 from ..1 home|school|mum|dad|care
	run away|off ..2 and ..3 sleep|slept|not|nobody|live|hide|hid|stay|never
	i|we ..2 leave|leaving home|tonight ..1 $|tonight|because|and|for
	pack ..2 bag|stuff|clothes ..3 and ..3 leave|go|run
	sleep|slept ..2 at|in|on ..1 bus ..1 stop|station|park|bench|street|outside
	i be leaving home
	sneak ..2 out ..3 tonight|night|window|meet
	get away from ..1 home|here|him|mum|dad|them|my
	feel like run away
	bag ..2 pack ..3 for|to|and|because|so ..3 run|leave|go|when
	pack ..1 for when
	miss last|all night
	police ..2 find ..1 me|us
	sleep outside
	not wanna|want ..2 go|come home ..1 ever|again|tonight|$|because
	stay|hide ..2 out ..2 all night
	get on ..2 train|bus|coach ..3 far|and never|away|not
	go|going|sleep ..1 somewhere else ..1 tonight|night|to sleep
	run off ..1 $|and|because|from|again|last
	hide|hiding|stay ..2 at ..2 mate|friend ..6 run|mum|dad|home|not
	i ..1 have ..1 run away
	run away ..1 twice|two|three|before|again|loads
	i be ..1 run away !from|in
	hide ..3 shed|park|woods|garage|alley ..3 all|night|find|so
	all night so ..1 nobody
	run and ..1 not|never ..1 stop|come|look
	want to live ..1 with ..1 someone|anyone|somebody|anybody|foster|nan|gran
	live ..1 with someone else
	stay out all night
`;
