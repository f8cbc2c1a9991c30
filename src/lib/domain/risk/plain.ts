/**
 * Everyday words that the rules do not speak of. Each stands for itself: without them 'heart' would be read
 * as a misspelt 'hurt'. Found by reading the commonest English words and keeping those taken for another.
 */
export const plainWords: ReadonlySet<string> = new Set(
	`
	aaa accidental accusing actual adores ads adultery adulthood afternoon ago agreeing agreement ahead ain
	almost along already also amputate amusing ann answer ante anti ants anyway aren argumentative armies
	armor arraigned arriving art ass assemble attached attaches attained attentive babysitting bach bagged
	bagging baiting baked baking balding ballon baloney barn baroness barring basin basing bates batted
	batteries batting beaches bead beads beaming bean bearing bearings beastie beatles beaut beauties
	beautiful beets believe bellies ben bending beng bess best bet beta bets betting bidder bidding bide
	bids bien billed billie billy binge bingo bitte bitter bitty bladder blades blake blended blender
	blending blessing blinked bloodied bloods blot boat boating boats bob bobbing boeing boise bold bolt
	bolted bolts bong booing book booted boring bossy both bracken brainless brainwashing brake brakes brass
	brava breached breaches breakers breather breck breeding brock brook bros brothel brotherhood bruce
	brunt budding buddy buds bulging bulletin bulls bummed bumming burners burros burying busy butt butte
	butting cal callisto candidate candy canine cann cannon canoe canoes canon canteen captain career
	careers careless caress carey carr carrier carriers carton cartons carving case cases cashing casing
	catches cater catered caterer catering cates causing caution ceiling cement chafing chance chanting
	charging chasers chassis chatting chaucer checker cheese cheeses cherries chilled chilling chiming choc
	choices choosy chopping christmas chutes cider cited citing clamped clanging clear cloakroom close
	closing clothed clots clotting clubbing cocker collection colored coloring coma combing comedy comet
	comma comme commend commentator commie commies common compassion compassionate compose conceit cone
	cones connecticut connection conned conner conning cons cooker cool coolest coons cooped cooter copped
	cots couch couldn counter couple course crain crapped crass cray crazy creak creed creek crick cris
	croak crock crook crud cuisine cunning curry dade dado damn dang dated dates dating daughter deadass
	dear decades dedicated deed deeds deliveries delivery demonstrated demonstrating demonstration denning
	deserted deserter deserting dias diddy didn different digging din dinars diner diners ding dingo dingy
	dinosaur dire disappointing discard discarded dishonor disorder dispensed distinguished diwali dodd
	doesn dogged domesticated don dong donne doo dor dose drago drama draper drapes drawing drawn dreaded
	dreading dregs drip dripping drips drooling droopy droppings drumming drums duds dues dung earring
	easter easy eid either empathy endorsed even eviction exactly excuse exiting fact faded fades fading
	failed failing fails fainted fainting fallow false farce fart farting fate fathead fatso feather fed
	feds feeder feline fellas feller fellow fellows felon fend fender few fiancee fide fiend fiends fighters
	filed files filing filled filler filling fillings fills finance finders findings finnish fire fits
	fitted fitting five fled fleeing fleet flights fling flooding flor flow flowed flower flowery flowing
	flows fold folding followers fond fooled fooling fools footing forceps ford forgetting forging forming
	forte forth fortunate forty foundation founded founder founding fred french fresher frigging fuck
	fucking fueled fuels fuller fund funded funding funds funk funny further gain gaining garner gassed gene
	genes geography giggling ginger girly gods goner gong goo goofball goons goose gore grading grain grains
	gram grammy grams granada granddaddy grande grandmothers granger grant granted granting grape grapes
	gras grazing great greener greeting grill grilled grilling grin grind grinning gripe griping gripping
	groan groaning groans groundbreaking grounded groupie groupies grub guess guinea guineas guinness gummer
	gunnery gutted gutter hades haiti haitian half halloween hammer handiwork hangar hangers happiness harem
	harmless harmony harness harping hart haven heard heart heartbreaker heartbreaking hearts heater heather
	heave heavier heaving hee heel heels hel hello hemostat heng herd hermes herr hesitate hey hideous hing
	hinges hinting history hither hive hives holden holders holdings holt homey homie homies hominy homo
	homos hone honey hong hooper hoops hoot hooter hooting hoots hoover hooves hopped hopper hopping hoppy
	hops horribly horsing hose hoses hotter housewarming hover hugged hugging huh hummer humming hungary
	hunger hunting hurling hurry hurrying huts hyde hype hyper idea impersonate impersonating impersonator
	important impostor incurred inn insistent insisting installed installing insured intoxicating isn
	isolated jack job john jumpers jumpy kaiser kane keeler kiddies killings kilos kilt kind kites kits
	knight knighthood knights knitted knitting knocked knockers knocking knocks knot knots lacked lacking
	lacks lager laker lang later lats latte latter laughter launch launched launcher launches launching
	layover leaders leading leads leagues leaky leaning leaping leasing least leather leeds lefty legion
	legitimate les levee lever levin liang liar lids lien lift lifting lighten liking lin ling lingo linking
	liter liters litter liven livery loaves locket loft logged logging logs loose looser loot looting losses
	lovey lucked luger lugging luncheon lung lying lynch lynched lynching mace mags makings malls
	manifestation manifold manny manor mara mare marianne marines maris marriages mars maru mary marys
	massage massages massaging mater matey mating mats may meaner meaningless meanness meeker meetings
	melting mend mens mentor merry meteor meter methadone mets michael migs mike mikes miner mining minister
	minute minutes mis missouri mistaken misunderstand misunderstanding mite miter mitts mmmm moaning moans
	mobster mockery mode modelling moment momo moms monastery monies mooning moonlighting moons moore
	morning moss mousse mrs mudd mummies music must mute mutts needless neighboring nein nene ness netflix
	nets nevertheless newer newspaperman newspapermen nicer nightie nine ninny nodded nodding node nodes
	noir nome none nonny nother nothingness notion notre notwithstanding noun nous nova nowhere nukes
	numbers nuns nuts nutter odd office okay once oneself oof orchestrated other outsider overdoing overdone
	paces pacing packet paint painted painter paints pajamas palaces pals panties panting parenthood part
	parted parting partner parts pas passages passionate past pasta pasteur pasture pastures patented
	patents peacefully peaked peaks pecker pecking pecs pee peeked peeking peking pelican pell penitent
	penned pentagon penthouse pepsi percent pest pester petting phat phonics photon picker pickin pictured
	pike pilar piled piles piling pillar pinned pinning pint pints pips pitched pitcher pitches pitching
	pizza place placing plain plains plane plant planted planter planting playground pointers pointy poker
	poking pol poland poles policies policy polish polished polishing poll polls pony por posh position
	posterior posters posture pounded pounding pouting premise premises presentation pretty prevent primate
	printed printer printing probably property propose pucker pups pushers pushy putt putting question quite
	quitting quoting raiding ramadan rammed rams rand rapid rapper rappers rapping raps rate rates ratted
	realised realities reaper rebs reed reef reefs refugee refugees register remember rest rested resting
	rests resulting reunion rhyming richter ridden ride rider rides riding rims rioting ripe ripped ripper
	ripping risking rita rite rites ritter roaming roasted roasting rode rollercoaster rom roman romero
	rooftops rook rooks roost rooster rooted rooting roper roster rotted rotten rotting route routing rubbed
	rubber rubbing rubin runt rust rusted rustling sacked sacks sacred sailing sake sakes sales saluting
	sand sander sands sank sassy sausage saver savin saving sayid sayings scalped scamming scarring scarves
	scatter schiller schilling scholar schooner science scold scooping scoping scored scouting scram
	scrapped scratchy screech screened screening sealed sealing seals seaside seating second secretary
	secured security sedation sedative seeker seeking seeks seine selfless sen sensing set settling shack
	shacked shacking shackles shacks shagging shakers shaky shall sham shaman shamus shaping shareholders
	sharon sharpened sharper shatter shaving shaw shawn shedding sheet sheets shelled shelling shells
	sheraton shilling shimmer shining shipping shire shiver shock shocked shocker shocking shoeless shooters
	shoppers shopping shore shores shorted shorter shoveling shovels shred shudder shutters shyster side
	sing singer sinking sisterhood sitting situation six skid skies skiing skill skilling skimming skinned
	skippy skis skull slab slacking slamming slashed slashing slater slaving slaying sled sleepless sleet
	slender slicing slid sliding slime sling slipped slippery slipping slop sloper slopes slot slots slowing
	smarter smock smokey smoky snack snacks snape snapping snappy snapshot snapshots sneakers sneaky snip
	snoop snooping snowbell snowing soaking soaring socked socks socrates soles solid sometimes son sons
	soothing sory sounded sounding sparked sparring spats spatter speaker specially speeding spencer spender
	spic spicy spike spiking spilling spinning spite splitting spokesperson sports spot spots spotted
	spotter spotting spouting spunk squared squatting stables stacking staging stain stained staking stale
	stalin stall stalled stalling stallion stalls staph star starling starr starred starring starry stars
	starters startled startling stashed stating stealth steamed steamer steaming steel steele steep steered
	steering stella stepped stepping sterling stirred stirring stocking stomachs stomped stomping stool
	stoolie stoop stoops stories storing strain straits strangely strapped strapping strayed streaming
	streams stress string stripped stripping stronger strongly strutting stuart stub stubbed stubs style
	styling succeeded succeeding sucked sucker sucking suffer suing summon summoned summoning sundaes sunk
	sure sutter sutures suturing swam swapping swaying sweeping swelling syed sykes tackling tacks tacky
	tagged tagging tailing tales talkative taller tang teaches teaching tech tel telegraph tentative
	terribly terrific terrorism testing than thank thanked thanking thanks thee therapist thickness thine
	thinkers thirst thorough thoroughbred thoroughfare those though thousand thread threads thready
	throbbing thrones thumb thumbs ticked ticker ticking tide til tiles tink tinker tipped tipping tire
	tires toad tock toes together toke token tolling tolls tong tools topped topping torched torches touchy
	tougher tracing tracking trad trading trailers trainer trapped trays treat treats trees tres triad
	tripped tripping trough true truer trust truth tucker tung turk tush tyke tyler tyres uncalled unclean
	unclear uncool vapor very viper visitation wacker wacko wackos wacky wading wailing wails wales waller
	wand wander wanton war ware warm warmed warmer warming warms warnings warren washer wasn wasting
	watchers weakened weaker weather weatherman wed wedded wee weet welcome weld welding weller wetting
	whaling whatever whatsoever wheeling whether whimper whining whippoorwill whirring white whiting whoo
	whoop whooping whoops whopper whopping whosoever whup wicked wicker wicks wider wield wiggling wild
	wiles willies wilt wily winding winning winter wiped wiper wipes wiping wiser withers withheld wits
	witter womanhood wore worn worry wouldn wrapped wrapping wraps wright writings yeah yes yogurt young
	yourselves
	`
		.trim()
		.split(/\s+/u)
);
