/** Harm children may do to themselves. The notation is that of pattern.ts, the words are lemmas. */
export const selfRules = {
	'self-harm': `
		selfharm
		hurt|harm|injure|punish|burn|scratch|bite|hit|punch|slap|pinch|bang|slit|stab|choke|strangle ..1 {SELF} [MISHAP]
		want|wish|need|try|go|urge|start|keep|stop ..3 hurt|harm|cut|burn|injure ..1 {SELF}
		cut {SELF} [MISHAP]
		cut|slit|scratch|burn|carve ..2 my|her|his|their ..1 wrist [MISHAP]
		cut|slit|carve my|her|his|their|up|into ..1 {LIMB} [MISHAP]
		burn my ..1 {LIMB} ..3 lighter|match|cigarette|feel|because|purpose|again
		i|be|keep|start|stop ..1 cut !the|out|up|my|a|some|it|paper|shape|and|off|through|in|across|down|wood|card|hair|grass|our|her|his|them|this
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
	`,
	suicide: `
		suicide
		kill {SELF}
		kms|unalive|kys
		want|wish|hope|need|better|rather|should|deserve|ready|try|like|just|might|could ..3-{OTHER} to? die ![of ..2 laugh|boredom|embarrassment|heat]
		want|wish|hope|rather|better|should ..4-{OTHER} be? dead !tired
		want to dye !hair|my|it|the|them|a|some|this|her|his|tshirt|shirt|clothes|egg|wool|blue|pink|purple|green|red
		wish|want|hope i|to ..2 not|never ..2 be|exist|wake|born|here|alive|live !late|last|sick|sad|tired|cross|worried|scared|in|at|on|so
		wish i ..1 go|invisible|nothing !to|home|with|on|there
		be never born
		never be born
		not|never want|wish|like|feel ..3 be ..1 alive|here|anymore|around|born|anywhere
		not|never want|wish ..3 exist|live|breathe !in|with|at|near|there
		not feel like live|be
		not want ..2 life !jacket|of
		not|never want ..1 to ..2 wake
		want|wish|go|like ..3 sleep ..3 not|never ..2 wake
		want|wish|like|could|just ..5 sleep for? ever|forever
		never wake up !in|on|early|late
		end my|his|her|their own? life
		end it|everything ..1 all|$
		go to end it !at|by|with|in
		end the pain
		want ..1 it|everything|this|life ..1 all? to ..1 stop|end|over|finish !rain
		take my|his|her|their own? life !jacket
		can not ..2 go|carry|keep on !the|a|my|that|it|holiday|trip|to
		can not go on
		can not ..2 live !in|at|near|without|there|with
		can not ..1 do|take|handle this|life|it anymore
		can not ..1 do|take this ..3 out|life
		better|happier|easier|fine|glad off? ..1 without me
		better off ..1 dead|if
		better|happier|easier|glad if i ..2 dead|go|not|die|never|leave
		goodbye note
		write ..3 note ..4 goodbye
		say|write ..2 goodbye ..2 to? everyone|family
		goodbye forever
		will not be ..1 here|around|alive ..2 tomorrow|anymore|long|much|monday|tuesday|wednesday|thursday|friday|next|soon|weekend|week|you
		not be ..1 here ..1 tomorrow|next|soon
		give away ..1 all? my|his|her|their ..1 thing|stuff|everything
		give ..2 his|her|their ..1 stuff|thing|everything
		jump off|from|of ..2 bridge|roof|building|balcony|cliff|window
		jump|walk|step|run ..1 front of ..2 train|car|bus|lorry|traffic
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
		how to kill myself|yourself
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
	`
} as const;
