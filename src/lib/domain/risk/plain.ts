/**
 * Everyday words that the rules do not speak of. Each stands for itself: without them 'heart' would be read
 * as a misspelt 'hurt'. Found by reading the commonest English words and keeping those taken for another.
 */
export const plainWords: ReadonlySet<string> = new Set(
	`
	aaa able absolutely abusers accusing act actually additive adores adulation adultery adulthood afternoon
	agent agin ago agonies agreeing agreement ahead ain air alleyways allot allotted almost along already
	also amputate amusing ann answer ante anti ants anyway appendages aren argumentative argus armies armor
	arriving art ass attached attaches attaching attackers attained attentive aunties babysitting bach
	badder baited baiting baked bakes baking bal bald balding bales baling ballon bally banshees baring barn
	barneys barns baroness barring barringer bashers basin basing basking bates bats batted batten batteries
	batting batts baying bays beached beaches bead beaded beads beaming bean bearing bearings bearskin
	beastie beaters beatles beaut beauties beautiful beauts bedouin beets before befriend befriended
	befriending behind bel belated belie believe bellies ben bending beng benn berated berating bering bess
	best bet beta bets betting between bidder bidding bide biding bids bien big bill billed billeting billie
	billy binge bingo bingy birdbrain biscuit bish bitte bitter bitters bitty blackmailers bladder blades
	blake bleating bleeping blended blender blending blessing block blooded bloodied bloods blot blotting
	boat boating boats bob bobbed bobbing bobs bock bodes boeing boing boise bold bolt bolted bolting bolts
	bong booed booing boos booted booting boring bors bos bosh bossy both bracing brack bracken brainchild
	brainwash brainwashing braised brake brakes braking bras brass brava breached breaches breaching
	breakers breather breck breeding bringeth briseis brock brook bros brothel brothels brotherhood bruce
	brunt budding buddy buds bulging bulking bulletin bullring bulls bung buoys burdon burmese burners
	burnout burping burros burying bush bushed bushes buss busy butt butte butted butting buttinsky bytes
	cal callisto cameo campesinos cams canaan canc candidate candy canine cann cannery cannon canny canoe
	canoeing canoes canon canteen captain career careers careful careless caress caressed caresses caressing
	carey careys caring carr carrier carriers cars carting carton cartons carving case cased cases cashing
	casing catch cater catered caterer catering cates cats causing cautery caution ceasing ceiling certainly
	chafing chained chaise chance charing charlie chasers chassis chatted chatting chaucer checker cheese
	cheesed cheeses cherries chickies chilled chilling chiltern chiming choc chock chocks choices choosers
	choosy chopping chowing christmas chucked chucking chutes cider cited citing city clamped clamping clear
	climbers cloakroom clocking close closing clothed clothespin clots clotting clubbed clubbing cocker
	coffee colored coloring colouring coma comas combing comedy comet comings comma commas comme commentator
	commie commies common company comping coms cone cones conned conner conning cons control cooch cooker
	cool coons cooped cooter copped cots cotter couch coucher couches couching couldn couple course crain
	crapped crapping crass cray crazy creak cred creed creek crick crier cris criss croak crock crook crud
	cuisine cumming cunning curry cush cutesy cuties dade dado dais damn dance dang darling date dated dater
	dates dating daughter deaden deadest deadhead dear decades deed deeds deliveries delivery deserted
	deserter deserting dias dickering diddy didn differed different differing dikes dimmer din dinar dinars
	diner dinero diners ding dinge dingo dingy dinosaur dire disappointing discard discarded dishonor
	disinherit dismissive disorder distinguished distinguishes diwali doberman dobermans doctor dodd doesn
	don done dong doo dor dose dour drago drama draped draper drapes drawing drawn dreaded dreading dregs
	drip dripped dripping drips drive droning drooling droop drooping droopy droppings drumming drums duds
	dues dukes dung dunking dyed dyeing dyer dyes easter easy eatery eid either electrically empathy
	endorsed even evening eviction exacted exacting exactly except excuse exiting expect explain eyes
	fabrication fact faded fades fading failed failing fails fainted fainter fainting fallow false far farce
	fart farting fate fathead fatso fatten fatties feather feathery feats fed feds feeder feet feline fellas
	felled feller felling fellow fellows felon fend fender fending fete feuding few fiancee fide fiend
	fiends fighters figure filed files filing filled filler filling fills finally finance finders findings
	finnish fire fits fitted fitter fitting fittings five fled fleeing flees fleet flights fling flitting
	flooding flor flores flow flowed flower flowery flowing flows fodder foder fold folding followers fond
	fonder foodies fooled fooling fools footing foots forceps ford forgetting forging forming forte forth
	fortunate forty fouling foundation founded founder founding fourche frank frazer free freezers french
	fresher friendless frigging fringes fuck fucking fueled fueling fuelled fuels full fuller fund funded
	funding funds funk funny further future gain gaining garb garner gats gays gene general genes gentlemen
	geography george giggling ginger girdles girlies girlish girly glue goad goddamn goner gong gongs goo
	good goofball goofballs gooney goonie goons goony goose goran gore goss grabby gracing grading grain
	grains grainy gram grammy grams granada granado grandaddy granddaddy grande grander grandfathers
	grandmas grandmothers granger grannies grant granted granting grape grapes gras grating grazing great
	greener greenery greeting grill grilled grilling grills grin grind grinned grinning grins gripe gripes
	griping gripped gripping groan groaned groaning groans grooving grossing grouper groupie groupies
	growing grub grubbing grubs grunion guess guinea guineas guinness gummer gumming gums gundy gung gunnery
	gutted gutter gutting hadden hades haiti haitian half halloween halting hammer handiwork hangar hangers
	hangings hapless happenings happiness hard harding harem harmless harmony harness harping hart hats
	hatter haute haven hear heard heart hearted hearts heater heather heave heaved heavier heavies heaving
	hee heeded heel heels hel hello hemmed hemming hemostat heng herd herding herm hermes herr hesitate hey
	hideous highwayman hing hinges hinting hipper hiss history hither hitherto hive hives hmm hokey holden
	holders holdings holed holt homey homeys homie homies hominy homme homo homos hone honed honey hong
	hongs honing hooded hooper hoops hoot hooter hooting hoots hoover hooves hopelessness hopi hopped hopper
	hopping hoppy hops horning horsing hose hosed hoses hosing hospital hots hotter hour hours housekeepers
	housesitting housewarming hove hover huh human hummed hummer humming hungary hunger hungers hungrier
	hunting hurling hurry hurrying hurtled hurtling husbandry huts hyde hype hyped hyper idea impersonate
	impersonated impersonating impersonation impersonator impersonators implanting important impostor
	incurred indie infantry inheriting inherits inimitable inn insistent insisting installed installing
	installs insured insures insuring interned isn isolated isolates jack jesus job joe john jumpers jumpy
	juniper kaiser kane keeled keeler kep kiddies kikes killings kiln kilos kilt kind king kipper kites kits
	kitten knackered knaves kneading knick knight knighted knighthood knights knits knitted knitting knocked
	knocker knocking knocks knot knots knotted kooks lacked lacking lacks ladies lager lagging lags laker
	lakes lang lapp later lats latte latter lattes laughers laughter launch launched launcher launches
	launching law layover leaders leading leads leaguer leagues leaky leaning leaping learn leasing least
	leather leathers leavings leeds lefty leggings legion legislate legitimate leis leng less levee lever
	levin liang liar lids lief lien lieutenant lift lifting light likin liking lin ling lingo linking lire
	listen liter liters litter little liven livery livid livre loafing loaves locket loft logged logging
	logs loose loosed looser loot looter looters lord losses lovey luck lucked lucky luger lugged lugging
	lugs luncheon lung lunkhead lying lynch lynched lynching mace maced macer machetes mad mages mags
	maiming mains major makings mako malls mandingo manet manifestation manifestations manifold manna manny
	manor mara mare mares marianne marines maris marred marriages mars maru mary marys masking massage
	massaged massager massages massaging mated mater matey mateys maths mating mats matte may mealy meaner
	meanies meaningless meanness meant mee meeker meetings melting mend mens merry meted meteor meter
	methadone metre mets michael micks miggs migs mike miked mikes million mimes mine mined miner mines
	minie mining minute minutes mis missouri misunderstand misunderstanding mite miter mites mitts moaned
	moaning moans mockery mode modelled modelling molestation molesters moment momo moms monies months
	mooching mooned mooning moons moore moored morning moseying mote mousse mouth movie moving mrs mucked
	mucking muggings mummies mumsy murderess music mussel must mute muted mutter mutts muumuu naan nakedness
	nee needless neighboring nein nene ness netflix nets netted netting newer newfoundland news newspaperman
	newspapermen newspaperwoman nice nicer nieves nightie nighty nikon nine ninny nodded nodding node nodes
	nods noir nome none nong nonny nonthreatening noo nooks noons noontime nose nosedive noses nother
	nothingness notion notre noun nous nova nowhere nowt nudging nuked nukes numbers numbness nuns nuts
	nutter odd office officer okay once oof open orchestrating order other overdoing overdone overestimate
	overestimating overreaching overshadowed overstepping paced pacer paces pacing packet paint painted
	painter paints pakistani palaces paler pales pals panties panting pape paps papua parenthood part parte
	parted parting partner parts pas passages passionate past pasta pasted pasteur pasties pasting pasts
	pasture pastures patented patents pausing pay peaked peaking peaks pecked pecker pecking pecks pecs pee
	peeked peeking peeks peeled peeler peeling peels peking pelican pepsi perfect perhaps personification
	pertain pest pester pests phat phonics photon picker pickin pictured piece pike piker pikes pilar piled
	piles piling pilings pilis pillar pincer pinche pinchers pint pints pips pish pitched pitcher pitches
	pitching pixilated pizza place placing plain plains plane planet planets planners plant planted planter
	planting plating playground pled plied plucking pointe pointers pointy poker poking pol poland poles
	policies policy polish polished polishes polishing poll polled polling polls pont pony poops poor popes
	posh position possible posterior posters postings posture pouches pounced pounded pounder pounding
	pouting power premise premises presentation presentations president prettied pretties pretty priestess
	printed printer printing probably projection projectionist promissory puce pucker pucks puller punisher
	pupa puppy pups purty pushers pushy putt question questions quick quite quitting quoting raiding ramadan
	rammed ramming rams rand rapid rapier rapped rappelling rapper rappers rapping raps rate rated rates
	rating ratted ratting readjustment realised realities really reaped reaper reaping reappear rebs redd
	rediscover rediscovered reed refugee remember rend report resetting rest rested resting rests
	retardation reunion rhyming ribbed ribbing ribs richter ridden ridding ride rider rides riding right
	rims rind rioting ripe ripped ripper ripping risking rita rite rites ritter ritus roamed roaming roams
	roasted roasting rode roemer rollercoaster rom romaine roman romeos romero romping ronin rooftops
	roomier roost rooster rooted rooting roper roping roster rotted rotten rotter rotting round rousted
	rousting route routing rubbed rubber rubbing rubes rubin rubs ruining ruins runnings runt rupees rust
	rusted rusting rutting sacked sacker sacking sacks sacred sadi sailing sake sakes sales salting saluted
	salutes saluting sam sameness sand sanded sander sanding sands sank sant sarin sassy sausage save saved
	saver saves savin saving sayid sayings scaled scaling scalped scalper scalping scamming scarring scarves
	schiller schilling scholar schoolers schooner science scold scolding scooping scoping scored scoured
	scouted scouting scram scratchy screamers screech screened screener screening sealed sealer sealing
	seals searing seaside second secretary secrete secretion secured security sedative seeker seem seems
	seine sen sennett sense sensing ser set settling seven shack shacked shacking shackled shackles shacks
	shading shagging shakers shaky shall sham shaman shamefully shamus shanked shaping shard shareholders
	sharking sharon sharper shat shatter shave shaved shaver shaves shaw shawn sheared shearing shedding
	shee sheet sheets shelled shelling shells sheraton shilling shimmer shimmying shining shipping shire
	shiver shock shocked shocker shocking shoeless shopping shore shores shorted shorter shorting shouldn
	shoveling shovelling shovels showers showy shred shuck shudder shunning shunted shutters shuttles
	shyster sicced sicken sickos side sign sikes sills silt sing sinking sir sisterhood six skell skid
	skidding skied skier skies skiing skill skilling skimming skimping skinned skinning skippers skippy skis
	skoal skol skull slab slabs slacking slagging slamming slappy slashed slasher slashes slashing slated
	slater slates slats slattery slaving slaying sled sledding sleepers sleepless sleet slender slicing slid
	slider sliding slime slimming sling slipped slippery slipping slither sloop slop sloper slopes sloping
	slopped slopping slops slot slots slowing smackers small smarter smock smokey smoky smooching smoothing
	snack snacking snacks snape snapping snappy snapshot snapshots sneakers sneaky snip sniping snooker
	snoop snooping snowing soaking soaping soaring socked socks socrates sofer soiling soles solid solider
	sometimes somewhere son sons soothing sorry sort sound sounded sounding sounds sowed sowing sown sows
	space spalding spankings spanning sparing sparked sparking sparring spate spats spatter speaker
	specialised speeding spelling spencer spender spending spic spicing spicy spike spiking spilling
	spinnaker spinning spite spittoon splitting spokesperson spooking sports spot spots spotted spotter
	spotting spouting spunk squared stables stacking staffing staging stain stained staking stale stalin
	stall stalled stalling stallion stalls stand star starling starr starred starring starry stars starters
	startled startling stashed stashing state stating stealth steamed steamer steaming steel steele steep
	steeped steered steering stell stella stepped stepping stepsisters stereos sterling stiles stipes
	stirred stirring stocking stomped stomper stomping stool stoolie stooling stoop stooped stooping stoops
	store stored stores storeys stories storing storytellers strafing straggler straight strain straits
	strangely strangeness stranglers strapped strapping strayed straying streamed streaming streams stress
	string stringer stringy stripped stripping strives striving stronger strongly strutting stuart stub
	stubbed stubs style styling subside succeeded succeeding sucked sucker sucking suffer suing suiting
	summon summoned summoning sundaes sunk sure sutter sutured sutures suturing swabbing swam swapping
	swaying sweeping sweet swelling swim swiping swooping syed sykes tach tacked tackling tacks tacky taels
	tailing tain takings talc tales talkative talkers talkies talky taller tang tartare tasking tattered
	teaches teaching tear tearing teat tech teeing teel teetering tel tellus temping ten teng tentative
	terrifies testing thacker than thank thanked thanking thanks thee then thickness thine thinkers thinners
	thinnest thoroughbred thoroughfare those though thousand thread threads thready throaty throbbing
	thrones thumb thumbed thumbing thumbs ticked ticker ticking ticktock tide tien til tiles tiller tind
	tinge tink tinker tins tire tires toad tock toes together toiling toke token toller tolling tolls tom
	tong tooken tooling tools torched torches torching tories tort torturous touche touchy tougher tought
	toying tracking trad trainees trapped trays treat treats treed trees tres triad trin tripped tripping
	trod true truer trumped truss trust truth tucker tudor tung turk tush tyke tykes tyler tyres uncalled
	unclean unclear uncool under unloved untill used vapid vapor varnish very viper wacker wacko wackos
	wacky waded wading wads wafting wailing wails wakan waken wales waller wand wander wands wanking wanton
	war ware warm warmed warmer warming warms warners warnings warren warrens washer wasn wasting watchers
	weaker weather weathered weatherman wed wedded wee weighed weighing weightless weighty welcome weld
	welding well weller welling wells weren westinghouse wets wetter wetting whaling whatever whatshisname
	whatsoever wheeling whereupon whether while whimper whining whirring whisper white whither whiting
	whizzing whoa whoo whoop whooped whooping whoops whooshes whop whopper whopping whosoever whup whupped
	whupping why wich wicked wicker wicks wider wield wiggling wight wild wilding wiles willet willies wilt
	wilting wily winding winter wiped wiper wipes wiping wised wiser witch witches witching withers withheld
	wits witter womanhood wonder wonderful wore world worming worn worry wouldn wow wrapped wrapping wraps
	writhe writhing writings wyke yeah yes york young yourselves
	`.trim().split(/\s+/u)
);
