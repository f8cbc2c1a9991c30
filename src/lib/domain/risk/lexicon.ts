/**
 * Words the phrase rules speak of, each under one lemma with the forms that rules of English do not make; `|`
 * parts the lemmas. Regular endings (-s, -ed, -ing, a doubled letter, -in) are added by vocabulary.ts.
 */
export const lemmas = `
	kill: kil kills killd | hurt: hert hurted hurtin harts | harm | hit: hitted | beat: beaten beet beated
	slap | punch | kick | smack | whack: wack | belt | strangle | choke | burn: burnt | stab | batter
	thump | shove | push | grab | drag | pinch | squeeze | bite: bit bitten biten | whip | bash | headbutt
	attack | injure | spank | cane | scald | torture | scratch: scrach | slit | starve | spit: spat
	shake: shook | bruise: broose broos bruse | touch: tuch tuched | grope | rape: raped raping rapist
	molest | abuse: abused abusive abuser | assault | kiss | lick | undress | threaten: threat threats
	blackmail | follow | chase | bully: bullied bullies bulied bulie | tease | mock | laugh: laff larf
	message: msg messege texting dm | post | share | leak | send: sent | ask: arsk axed | tell: told
	say: said sed sez | promise | warn | want: wants wanted | wish | hope | hate: h8 h8s hait
	love: luv luvs loved | die: dies died dying dieing dyin dy dieded | live: livin liv | exist | deserve | skip | puke
	purge | vomit | carry | sell: sold | deliver | drop | hold: held | steal: stole stolen | nick | rob
	mug | jump | plan | pack | lock | shut | tie: tying | force | make: made making
	marry: married marriage | scream | shout | argue: argument | fight: fought fite fites fiting fightin
	smash | throw: threw thrown | break: broke broken | see: saw seen seeing | look | watch | stare
	talk: tork | know: knew known kno | take: took taken tuk takin | bring: brought | give: gave given giv
	get: got gets gotten gettin | go: goes went gone goin | come: came cumin comin | leave: left
	keep: kept | stay | feel: felt | think: thought fink fort thinkin thort thorts thinking thoughts | start
	stop | try: tried tries | cry | hide: hid hidden | sleep: slept asleep sleepin | wake: woke woken waking
	eat: ate eaten eatin | drink: drank | smoke | cut: cutter | bleed: bled blood bloody
	disappear: disapear dissapear | vanish | run: ran runing runned | fall: fell fallen | happen | meet: met
	buy: bought | show: shown | shower: showers | sneak: snuck | climb | owe: owed | hang: hanged hung | drown
	overdose: od overdosed | have: has had having hav | be: am is are was were been being | will: wil
	can: could cud | not: nt | never: neva | no
	suicide: suicidal suiside suicidle sewerside suacide sucide | selfharm: selfharming
	unalive: unaliving unalived unlive | kms: kysm | kys | myself: meself mysel myslf mself
	himself: hisself | herself | themselves: themself theirself themselfs | yourself: urself | dead: ded
	do: does doing doin | find: found | write: wrote written writing writin | choose: chose chosen choosing
	death | dad: dads daddy father stepdad stepfather papa pops dady farther
	mum: mums mummy mom mam mama mother stepmum stepmother mommy mumy muma | uncle: uncel unkle
	aunt: auntie aunty anty | grandad: granded grandpa gramps grandfather granddad
	gran: nan nana nanny granny grandma nanna nans grandmother
	brother: bro stepbrother brothers bruv brova | sister: sis stepsister | cousin: cuzin cusin cuz
	friend: mate m8 bestie bff freind frend mates freinds | boyfriend: bf | girlfriend: gf
	kid: child children kids | boy: boys lad lads | girl | man: men guy guys bloke dude mans
	woman: women lady | teacher | coach | tutor | carer | neighbour: neighbor | babysitter | parent
	adult: grownup grownups | people: ppl peeps | someone: somebody sum1 some1 sumone somone
	everyone: everybody every1 evry1 evryone evrybody | nobody: noone no1 nobodys | anyone: anybody any1
	stranger | dealer | gang | olders: elders older
	knife: nife knives nives shank blade blaid machete zombieknife | gun: pistol | razor: rasor
	pill: paracetamol paracetomol ibuprofen tablets | weed: cannabis spliff | drug: cocaine crack spice ket
	vape | secret: secrit | private: privit privat privates | wrist | arm | leg: thigh | photo: pic pics picture pictures photos selfie pix
	nude: nudes noods nudez | naked | clothes: cloths clothing | video: vid vids | address: adress adres
	online: internet | snapchat: snap snapchat | insta: instagram | tiktok | discord | roblox | fortnite
	minecraft | whatsapp | house: houses | home: hme | school: skool scool
	night: nite nites nights tonight tonite 2nite | day: days | week: weeks wk | food: meal meals | lunch
	dinner | breakfast: brekky brekfast | tea | hungry | fridge: freezer | cupboard | bed: beds
	room: bedroom | scared: scard scarred frightened terrified afraid petrified frightend scred | safe
	unsafe | drunk | hopeless: hopless | worthless: worthles | useless | pointless | empty | numb | burden
	fat | thin: skinny | weight | calorie | sick | meaning | life: lives | alive | anymore
	everything: evrything everythin evrythin everythink | nothing: nuffin nothin nuthin nuthing
	something: somthing sumthing somefin sumfin somethin | always: allways alwys | every: evry evrey
	everyday: evryday | again: agen agian | because: cos coz bcos becos becuz cause bc becoz | with: wiv
	without: wivout w8out | lie | problem | point | party | police: polis | package: parcel parcels packages
	money: cash | trouble | shame: shameful dishonour | husband: fiance | wedding | abroad
	pakistan: india bangladesh somalia | goodbye: bye goodby | note: letter letters | bridge
	balcony: rooftop
`;

/** Whole tokens that stand for others: slang, text speech and contractions without their apostrophe. */
export const expansions = `
im: i be | ive: i have | id: i would | hes: he be | shes: she be | theyre: they be | theyll: they will
youre: you be | theres: there be | whats: what be | wats: what be | wots: what be | its: it be
thats: that be | dont: do not | dnt: do not | donot: do not | cant: can not | cannot: can not | carnt: can not
couldnt: can not | cudnt: can not | wont: will not | wouldnt: would not | wudnt: would not | didnt: did not
doesnt: do not | dosnt: do not | dosent: do not | isnt: be not | wasnt: be not | wosnt: be not | arent: be not
aint: be not | werent: be not | havent: have not | hasnt: have not | hadnt: have not | avent: have not
shouldnt: should not | shudnt: should not | shud: should | cud: can | wud: would
wanna: want to | wana: want to | wnna: want to | gonna: go to | gona: go to | gunna: go to | gna: go to | finna: go to
imma: i go to | ima: i go to | tryna: try to | gotta: get to | dunno: do not know | lemme: let me | gimme: give me
u: you | ur: your | r: be | y: why | n: and | b: be | bin: be | b4: before | 2: to | 4: for | da: the | dat: that | dis: this | dey: they
wen: when | wot: what | wat: what | wif: with | tho: though | plz: please | pls: please | mi: my
alot: a lot | abit: a bit | idk: i do not know | idc: i do not care | ily: i love you | fr: for real | rn: right now | tbh: to be honest
hml: hate my life | fml: hate my life | ctb: suicide | s2g: i swear
evr: ever | eva: ever | anymor: anymore | nemore: anymore | tmrw: tomorrow | 2moro: tomorrow | tomoz: tomorrow
wnt: want | wnana: want to | wanr: want | hav: have | av: have | ov: of | wiv: with | fing: thing | fings: things | ting: thing
stepdads: dad | mums: mum | yr: year | yrs: year | no1: nobody | nd: and | em: them | ppl: people | sumone: someone
🔪: knife | 🔫: gun | 🩸: blood | 💊: pill | 👊: punch | ✂: cut
`;

/** Neighbours that are one word, after lemmas. */
export const joined: readonly (readonly [string, string])[] = [
	['my self', 'myself'],
	['me self', 'myself'],
	['him self', 'himself'],
	['her self', 'herself'],
	['them self', 'themselves'],
	['self harm', 'selfharm'],
	['self harming', 'selfharm'],
	['self injure', 'selfharm'],
	['un alive', 'unalive'],
	['no one', 'nobody'],
	['some one', 'someone'],
	['every one', 'everyone'],
	['any one', 'anyone'],
	['any more', 'anymore'],
	['any thing', 'anything'],
	['every thing', 'everything'],
	['every day', 'everyday'],
	['every night', 'everyday'],
	['every week', 'everyday'],
	['every single day', 'everyday'],
	['all the time', 'always'],
	['to night', 'two night'],
	['to day', 'two day'],
	['to week', 'two week'],
	['grown up', 'adult'],
	['step dad', 'dad'],
	['step mum', 'mum'],
	['foster dad', 'dad'],
	['foster mum', 'mum'],
	['step brother', 'brother'],
	['foster brother', 'brother'],
	['boy friend', 'boyfriend'],
	['good bye', 'goodbye'],
	['old one', 'olders'],
	['big boy', 'olders'],
	['big kid', 'olders'],
	['do not', 'not'],
	['be not', 'not'],
	['have not', 'not'],
	['would not', 'not']
];
