/**
 * Everyday words that the rules do not speak of. Each stands for itself: without them 'heart' would be read
 * as a misspelt 'hurt'. Found by reading the commonest English words and keeping those taken for another.
 */
export const plainWords: ReadonlySet<string> = new Set(
	`
	aaa able absolutely accusing act actually adores adultery adulthood afternoon agent agin ago agreeing
	agreement ahead ain air almost along already also amputate amusing ann answer ante anti ants anyway aren
	argumentative argus armies armor arriving art ass attached attaches attaching attackers attained
	attentive babysitting bach badder baiting baked bakes baking bald balding ballon banshees barn barns
	baroness barring basin basing bates bats batted batten batteries batting batts beached beaches bead
	beads beaming bean bearing bearings bearskin beastie beatles beaut beauties beautiful beets before
	befriend behind bel belated believe bellies ben bending beng bess best bet beta bets betting between
	bidder bidding bide bids bien big bill billed billie billy binge bingo biscuit bitte bitter bitty
	bladder blades blake bleeping blended blender blending blessing block blooded bloodied bloods blot boat
	boating boats bob bobbing bock boeing boise bold bolt bolted bolts bong booing booted boring bos bossy
	both bracing bracken brainwash brainwashing brake brakes braking bras brass brava breached breaches
	breakers breather breck breeding brock brook bros brothel brotherhood bruce brunt budding buddy buds
	bulging bulletin bulls burdon burmese burners burping burros burying bush bushed bushes busy butt butte
	butted butting cal callisto cameo cams candidate candy canine cann cannon canoe canoes canon canteen
	captain career careers careful careless caress caressing carey caring carr carrier carriers cars carton
	cartons carving case cased cases cashing casing catch cater catered caterer catering cates cats causing
	caution ceiling certainly chafing chained chance charlie chasers chassis chatted chatting chaucer
	checker cheese cheeses cherries chilled chilling chiming choc choices choosers choosy chopping christmas
	chucked chutes cider cited citing city clamped clear cloakroom close closing clothed clots clotting
	clubbing cocker coffee colored coloring colouring coma combing comedy comet comma comme commentator
	commie commies common company cone cones conned conner conning cons control cooker cool coons cooped
	cooter copped cots couch couches couldn couple course crain crapped crapping crass cray crazy creak
	creed creek crick cris croak crock crook crud cuisine cunning curry dade dado damn dance dang darling
	date dated dates dating daughter dear decades deed deeds deliveries delivery deserted deserter deserting
	dias diddy didn different din dinars diner dinero diners ding dingo dingy dinosaur dire disappointing
	discard discarded dishonor dismissive disorder distinguished diwali doberman doctor dodd doesn don done
	dong doo dor dose drago drama draped draper drapes drawing drawn dreaded dreading dregs drip dripping
	drips drive drooling droopy droppings drumming drums duds dues dukes dung dunking dyed dyer dyes easter
	easy eid either electrically empathy endorsed even evening eviction exacting exactly except excuse
	exiting expect explain eyes fabrication fact faded fades fading failed failing fails fainted fainting
	fallow false far farce fart farting fate fathead fatso fatten feather feats fed feds feeder feet feline
	fellas feller fellow fellows felon fend fender few fiancee fide fiend fiends fighters figure filed files
	filing filled filler filling fills finally finance finders findings finnish fire fits fitted fitting
	fittings five fled fleeing flees fleet flights fling flooding flor flores flow flowed flower flowery
	flowing flows fodder fold folding followers fond fonder fooled fooling fools footing forceps ford
	forgetting forging forming forte forth fortunate forty foundation founded founder founding frank free
	french fresher friendless frigging fuck fucking fueled fueling fuels full fuller fund funded funding
	funds funk funny further future gain gaining garner gays gene general genes gentlemen geography george
	giggling ginger girlish girly glue goddamn goner gong goo good goofball goons goose gore goss grading
	grain grains gram grammy grams granada granddaddy grande grander grandfathers grandmas grandmothers
	granger grant granted granting grape grapes gras grazing great greener greeting grill grilled grilling
	grin grind grinning gripe griping gripped gripping groan groaning groans groupie groupies growing grub
	grubs guess guinea guineas guinness gummer gums gung gunnery gutted gutter hades haiti haitian half
	halloween hammer handiwork hangar hangers hapless happenings happiness hard harding harem harmless
	harmony harness harping hart hats hatter haute haven hear heard heart hearted hearts heater heather
	heave heavier heaving hee heel heels hel hello hemostat heng herd herm hermes herr hesitate hey hideous
	hing hinges hinting hiss history hither hive hives hmm hokey holden holders holdings holed holt homey
	homeys homie homies hominy homo homos hone honey hong hooper hoops hoot hooter hooting hoots hoover
	hooves hopped hopper hopping hoppy hops horsing hose hoses hospital hots hotter hour hours housewarming
	hover huh human hummer humming hungary hunger hunting hurling hurry hurrying hurtling huts hyde hype
	hyper idea impersonate impersonating impersonation impersonator important impostor incurred indie
	infantry inherits inn insistent insisting installed installing insured isn isolated jack jesus job joe
	john jumpers jumpy juniper kaiser kane keeled keeler kiddies killings kilos kilt kind king kites kits
	kitten knick knight knighted knighthood knights knitted knitting knocked knocking knocks knot knots
	knotted kooks lacked lacking lacks ladies lager laker lakes lang later lats latte latter lattes laughter
	launch launched launcher launches launching law layover leaders leading leads leagues leaky leaning
	leaping learn leasing least leather leeds lefty legion legitimate leng less levee lever levin liang liar
	lids lien lieutenant lift lifting light liking lin ling lingo linking lire listen liter liters litter
	little liven livery livid loafing loaves locket loft logged logging logs loose looser loot looters lord
	losses lovey luck lucked lucky luger lugging luncheon lung lunkhead lying lynch lynched lynching mace
	mad mags major makings malls mandingo manifestation manifestations manifold manna manny manor mara mare
	mares marianne marines maris marriages mars maru mary marys massage massaged massages massaging mated
	mater matey maths mating mats may meaner meanies meaningless meanness meant mee meeker meetings melting
	mend mens merry meteor meter methadone mets michael migs mike mikes million mine mined miner mines
	mining minute minutes mis missouri misunderstand misunderstanding mite miter mitts moaning moans mockery
	mode modelling moment momo moms monies months mooning moons moore morning mousse mouth movie moving mrs
	mucking mummies murderess music must mute muted mutter mutts nakedness nee needless neighboring nein
	nene ness netflix nets newer newfoundland news newspaperman newspapermen nice nicer nightie nine ninny
	nodded nodding node nodes noir nome none nonny nose noses nother nothingness notion notre noun nous nova
	nowhere nukes numbers nuns nuts nutter odd office officer okay once oof open order other overdoing
	overdone overestimate paces pacing packet paint painted painter paints pakistani palaces pals panties
	panting parenthood part parted parting partner parts pas passages passionate past pasta pasted pasteur
	pasture pastures patented patents pay peaked peaks pecker pecking pecs pee peeked peeking peeled peeling
	peels peking pelican pepsi perfect perhaps pest pester phat phonics photon picker pickin pictured piece
	pike pilar piled piles piling pillar pinche pint pints pips pitched pitcher pitches pitching pizza place
	placing plain plains plane planet planets plant planted planter planting plating playground plucking
	pointers pointy poker poking pol poland poles policies policy polish polished polishing poll polling
	polls pony poor posh position possible posterior posters posture pounded pounding pouting power premise
	premises presentation presentations president pretty priestess printed printer printing probably
	projection pucker puppy pups pushers pushy putt question questions quick quite quitting quoting raiding
	ramadan rammed ramming rams rand rapid rapper rappers rapping raps rate rated rates rating ratted
	realised realities really reaper reaping rebs reed refugee remember report rest rested resting rests
	reunion rhyming ribs richter ridden ride rider rides riding right rims rioting ripe ripped ripper
	ripping risking rita rite rites ritter roamed roaming roams roasted roasting rode rollercoaster rom
	roman romero romping rooftops roost rooster rooted rooting roper roping roster rotted rotten rotting
	round route routing rubbed rubber rubbing rubin rubs ruining ruins runt rust rusted rusting sacked sacks
	sacred sailing sake sakes sales salutes saluting sam sand sander sands sank sassy sausage save saved
	saver saves savin saving sayid sayings scalped scamming scarring scarves schiller schilling scholar
	schooner science scold scolding scooping scoping scored scouted scouting scram scratchy screech screened
	screening sealed sealing seals seaside second secretary secured security sedative seeker seem seems
	seine sen sense sensing set settling seven shack shacked shacking shackled shackles shacks shagging
	shakers shaky shall sham shaman shamus shaping shard shareholders sharon sharper shat shatter shave
	shaved shaver shaves shaw shawn shedding sheet sheets shelled shelling shells sheraton shilling shimmer
	shining shipping shire shiver shock shocked shocker shocking shoeless shopping shore shores shorted
	shorter shouldn shoveling shovels showers shred shudder shutters shyster sicken sickos side sign sing
	sinking sir sisterhood six skid skier skies skiing skill skilling skimming skinned skippy skis skull
	slab slacking slamming slashed slasher slashing slated slater slats slaving slaying sled sledding
	sleepers sleepless sleet slender slicing slid slider sliding slime sling slipped slippery slipping slop
	sloper slopes slot slots slowing smackers small smarter smock smokey smoky snack snacks snape snapping
	snappy snapshot snapshots sneakers sneaky snip snoop snooping snowing soaking soaring socked socks
	socrates soles solid sometimes somewhere son sons soothing sorry sort sound sounded sounding sounds
	space spalding sparing sparked sparring spats spatter speaker speeding spelling spencer spender spending
	spic spicy spike spiking spilling spinning spite spittoon splitting spokesperson sports spot spots
	spotted spotter spotting spouting spunk squared stables stacking staging stain stained staking stale
	stalin stall stalled stalling stallion stalls stand star starling starr starred starring starry stars
	starters startled startling stashed state stating stealth steamed steamer steaming steel steele steep
	steered steering stella stepped stepping sterling stiles stirred stirring stocking stomped stomping
	stool stoolie stoop stoops store stored stores stories storing straight strain straits strangely
	strapped strapping strayed streaming streams stress string stringy stripped stripping striving stronger
	strongly strutting stuart stub stubs style styling subside succeeded succeeding sucked sucker sucking
	suffer suing summon summoned summoning sundaes sunk sure sutter sutures suturing swam swapping swaying
	sweeping sweet swelling swim swiping swooping syed sykes tach tackling tacks tacky taels tailing tales
	talkative taller tang tartare teaches teaching tear tearing tech tel ten tentative testing than thank
	thanked thanking thanks thee then thickness thine thinkers thoroughbred thoroughfare those though
	thousand thread threads thready throbbing thrones thumb thumbs ticked ticker ticking tide til tiles
	tiller tink tinker tins tire tires toad tock toes together toke token toller tolling tolls tom tong
	tooling tools torched torches touche touchy tougher toying tracking trad trainees trapped trays treat
	treats trees tres triad tripped tripping trod true truer trust truth tucker tung turk tush tyke tyler
	tyres uncalled unclean unclear uncool under used vapor varnish very viper wacker wacko wackos wacky
	wading wailing wails waken wales waller wand wander wanton war ware warm warmed warmer warming warms
	warners warnings warren washer wasn wasting watchers weaker weather weatherman wed wedded wee weighed
	weighing weightless welcome weld welding well weller welling wells weren westinghouse wetter wetting
	whaling whatever whatshisname whatsoever wheeling whether while whimper whining whirring whisper white
	whiting whizzing whoa whoo whoop whooped whooping whoops whopper whopping whosoever whup whupped why
	wicked wicker wicks wider wield wiggling wild wiles willet willies wilt wily winding winter wiped wiper
	wipes wiping wiser witch witches withers withheld wits witter womanhood wonder wonderful wore world worn
	worry wouldn wow wrapped wrapping wraps writhing writings yeah yes york young yourselves
	`
		.trim()
		.split(/\s+/u)
);
