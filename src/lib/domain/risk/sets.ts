/** Words that stand in the same place of a rule. */
export const sets = {
	KIN: 'dad mum uncle aunt grandad gran brother sister cousin parent family boyfriend girlfriend',
	GROWN:
		'uncle grandad boyfriend husband partner carer coach tutor neighbour babysitter adult man woman imam priest driver stranger',
	ELDER: 'dad mum aunt gran parent teacher {GROWN}',
	PEER: 'friend kid boy girl brother sister cousin class people everyone someone nobody gang olders girlfriend ex who dealer bully lot group team year',
	WHO: 'he she they {ELDER} {PEER}',
	OTHER: 'him her them {KIN} baby someone people everyone',
	HIT: 'hit slap punch kick smack whack belt strangle choke burn stab hurt harm batter thump shove bash whip headbutt attack injure spank cane scald torture wallop strap slam yank smother throttle scratch clobber',
	BODY: 'face head arm leg back hand body stomach belly tummy bum bottom rib neck ear',
	PLAY: 'ball snowball pillow balloon frisbee shuttlecock dodgeball water playdough cushion',
	GAME: 'tag tig dodgeball boxing karate judo wrestling rugby taekwondo game goal it',
	CONTEST:
		'chess fifa race running game mario kart fortnite uno monopoly cards pool football tennis swimming maths spelling quiz connect draughts snap badminton golf final match minecraft roblox xbox playstation basketball',
	CHASER: 'train wasp bee catcher ball dragon spider dog zombie monster wave seagull',
	MISHAP:
		'fall trip slip playing play football netball rugby pe bike scooter trampoline slide park climb run skating skate swimming gym oven kettle cook hob paper fence glass wire nail branch bramble shave tin can craft scissors cat accident accidentally playtime goal stairs bouncy gate',
	SELF: 'myself herself himself themselves',
	LIMB: 'arm leg wrist thigh skin stomach belly tummy',
	PRIVATE:
		'private privates bum bottom willy penis vagina boob chest bits pants knickers underwear bra minnie fanny dick cock',
	ONLINE:
		'online snapchat insta discord roblox fortnite minecraft tiktok whatsapp xbox ps4 ps5 kik facebook youtube chat app server omegle telegram twitch',
	STRANGER: 'stranger man woman someone person boy girl he she they adult friend',
	SHARP: 'scissors razor knife glass pin compass needle lighter sharpener shard',
	THING:
		'belt slipper stick cane spoon strap hanger shoe cable wire hose pipe brush hairbrush remote ruler bat pan plate bottle book broom iron rope',
	WEAPON: 'knife gun bat machete acid screwdriver',
	FIGHT: 'fight argue scream shout row',
	LIVING: 'food heat heating electric electricity gas bed dinner tea'
} as const;

/** Harmless ends of a rule's own verb, written `[NAME]`: with the ball, by accident, at chess, on the swing. */
export const tails = {
	TOY: '![with|by ..2 {PLAY}]',
	OOPS: '![by accident|mistake] ![accidentally] ![with|by|in ..2 {PLAY}] ![in|playing ..1 {GAME}]',
	BEATEN: '![..1 at|in|on ..2 {CONTEST}] ![by #|two|three|a] ![#] ![to the|it] ![in the]',
	RIDE: '![on|in|into ..2 swing|bike|scooter|trolley|sledge|roundabout|pool|wheelchair|buggy|kart|pram|slide] ![..1 high|higher|fast]',
	MISHAP:
		'!fall|trip|slip|playing|run|climb|cook|shave|skate|swim|accidentally ![when|while|on|in|at|from|by ..3 {MISHAP}]'
} as const;
