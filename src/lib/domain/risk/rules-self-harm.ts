/** Children who hurt themselves. One rule a line, in the notation of pattern.ts; the words are lemmas. */
export const selfHarm = `
	selfharm
	hurt|harm|injure|bruise|punish|burn|scratch|bite|hit|punch|slap|pinch|bang|slit|stab|choke|strangle ..1 {SELF} [MISHAP]
	want|wish|need|try|go|urge|start|keep|stop ..3 hurt|harm|cut|burn|injure ..1 {SELF}
	cut {SELF} [MISHAP]
	cut|slit|scratch|burn|carve ..2 my|her|his|their ..1 wrist [MISHAP]
	cut|slit|carve my|her|his|their|up|into ..1 {LIMB} [MISHAP]
	burn my ..1 {LIMB} ..3 lighter|match|cigarette|feel|because|purpose|again
	i|be|keep|start|stop ..1 cut !the|out|up|my|a|some|it|paper|shape|and|off|through|in|across|down|wood|card|hair|grass|our|her|his|them|this|myself|himself|herself|me|him|it
	cut ..1 help|calm
	hurt|harm ..1 my ..1 body
	hit|bang|punch|smack|slap|bash my ..1 head ..4 purpose|against|wall|when|until|because
	keep hit|bang|punch|smack|slap|bite|scratch|pinch|pick|burn my
	hit|bang|punch|smack|slap ..2 own head
	bang|hit|punch|smash my ..1 head|hand|fist ..3 on|against ..1 wall|floor|desk|door ..5 when|angry|because|so|until|purpose|deserve
	punch ..1 wall|door ..6 hand|bleed|deserve|hurt|until
	scratch|pick|bite|rub ..2 my ..2 until|till|purpose|bleed|because|punish|so|calm
	hurt|scratch|cut|burn|injure|harm|fall|bleed|bruise|mark|scar|trip|hit|do ..6 on purpose
	mark|cut|scar|scratch|line ..2 on|up ..1 my|her|his|their ..1 {LIMB} ..8 i|did|do|myself|show|hide|cover|nobody|purpose
	new|more|fresh mark|cut|scar|scratch|line ..1 on
	show ..3 cut|scar|mark ..1 on ..1 {LIMB}|her|his|their
	cover|hide ..2 my|the|her|his ..1 cut|scar|mark|arm|bruise
	nobody|not ..3 see ..2 my|the ..1 cut|scar|mark|arm
	long sleeve ..6 hide|cut|see|scar|mark|arm
	razor|lighter ..6 my|skin|arm|leg|wrist|myself
	sharpener blade|knife
	sharpener ..4 on|cut|skin ..2 {LIMB}|myself
	knife ..3 my ..1 {LIMB}|wrist|skin|myself
	make myself bleed
	pull ..2 my ..1 hair out
	swallow ..2 battery|bleach|glass|pill
	relapse
	think|want|urge|start|do|did ..2 sh
	deserve ..3 pain|hurt|punish|bleed
	feel better when i ..2 hurt|cut|bleed|burn
	{SHARP} ..4 my|her|his|their ..1 {LIMB}|skin|wrist
	my|her|his|their ..1 {LIMB}|skin|wrist ..2 with ..1 {SHARP}
	do|did it again ..2 on my
	cut|scar|mark|bruise ..3 under|beneath ..2 my|her|his ..1 sleeve|clothes|jumper|shirt
	my|her|his ..1 scar
	dig|stick|push ..1 my|a|the ..1 nail|finger|pen|pin|compass|needle|pencil ..2 in|into ..6 bleed|hurt|until|till|skin|arm|leg|pain
	want|need|urge to ..1 cut|burn|scratch $|again|so|because|but
	urge to ..1 cut|hurt|burn|harm
	clean ..1 for|since|# ..6 cut|harm
	make it bleed
	until|till ..1 it|i ..1 bleed
	pain ..3 only|help|stop|feel ..3 me|better|feel|calm
	blood|bleed|scar|wound ..5 my|her|his ..1 sleeve|arm|leg|skin|wrist|thigh
	my|her|his ..1 sleeve|arm|leg|skin|wrist ..3 bleed|scar
	my|her|his cut ..2 sting|heal|bleed|show|hide|bad|open|deep
	like|love|want|need ..4 bleed|pain
	like ..2 it|that ..1 hurts
	do ..1 it ..1 again ..4 blood|bleed|arm|leg|skin|blade|scissors
	hurt|harm|cut herself|himself|themselves
	hurt|harm|cut me ..2 with
	scrape|peel|rip|tear|scratch|pick|bite ..2 my ..1 skin|nails ..2 off|till|until|bleed|raw
	the cutting
	do|did it again the
	line|mark|cut ..2 on ..1 my|her|his|their ..1 {LIMB}|wrist
	need|want|like|deserve to ..1 feel pain|hurt
	my|me|myself ..5 on purpose
	do|did it again ..5 arm|leg|wrist|blood|skin
	get|have ..2 cut ..4 not|nobody ..4 see|know|show|tell
	do|did ..1 something|thing ..3 to my ..1 {LIMB}|wrist|body|skin
	{LIMB}|wrist ..4 not|nobody ..2 show|see|look|know
	help|better|calm|relief|good ..4 when|if|to i? ..2 scratch|cut|hurt|burn|bite|hit|bleed ..1 my|myself|me|$
	be|keep|start ..1 hurt|cut|burn|scratch|bruise|harm my ..1 {LIMB}|wrist|hand|body|skin
	so|because|until ..2 it|that ..1 would? cut me
	hurt|cut|burn|scratch|bruise|bite|punch my ..1 {LIMB}|wrist|hand ..1 again|really|hard|until|till|so|because|when i
	{LIMB}|wrist|body be ..1 cover ..2 in|with ..1 scratch|cut|mark|scar|bruise
	scratch|cut|mark|scar|bruise ..2 i ..1 make|do|did
	get|buy|find|have ..1 a|new|another ..1 new ..1 knife|razor
	snap ..2 band|hairband ..3 wrist
	band ..2 on my wrist
	when i be ..1 upset|sad|angry|stressed ..2 bite|hit|scratch|punch|cut|burn|hurt ..1 my|myself
	urge be|come ..1 back|again
	do it ..1 in ..2 bathroom|toilet|bedroom|room ..3 nobody
	hurt ..1 help|feel good
	not an accident
	no accident
	because i be ..2 stupid|bad|worthless|useless ..3 deserve|hurt
`;
