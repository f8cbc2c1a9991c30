/**
 * Words that people build passwords from, as published lists of stolen passwords show them: a password made of one or
 * two of these, with digits and signs, is among the first that anyone tries. Lower case, without accents.
 */
export const guessableWords: readonly string[] = `
password passwort passw passwd pass word letmein login logon welcome admin administrator root master access secret
secure security default changeme change please trustno enter open sesame hello goodbye whatever nothing something test
testing tester demo guest user username temp temporary example sample computer internet windows microsoft google apple
android iphone samsung facebook youtube twitter instagram amazon netflix spotify tiktok snapchat whatsapp minecraft
roblox fortnite pokemon pikachu nintendo playstation xbox gamer gaming player matrix starwars jedi yoda vader
skywalker batman superman spiderman ironman hulk avengers marvel wolverine joker harrypotter potter hogwarts
gandalf frodo hobbit disney mickey minnie simba nemo elsa frozen barbie tigger winnie pooh snoopy garfield scooby
homer bart simpson shrek zelda mario luigi sonic
iloveyou love loveyou lover lovely loving ilove myself forever together always baby babe babygirl babyboy honey sweet
sweetie sweetheart sugar candy cookie chocolate cupcake darling angel angels heaven princess prince queen king kingdom
beautiful beauty pretty cute happy happiness smile smiley lucky blessed bless jesus christ god lord faith hope grace
peace amen church family mother mummy mommy mum mom father daddy dad sister brother auntie grandma grandad nana
children kids child boy girl woman man friend friends bestfriend bff husband wife wedding birthday anniversary
sunshine sun sunny sunset moon moonlight star stars starlight sky rainbow rain snow snowflake winter spring summer
autumn january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday today tomorrow weekend holiday christmas easter halloween
dragon monkey tiger lion bear wolf fox dog doggy puppy cat kitty kitten horse pony rabbit bunny hamster mouse bird
eagle falcon hawk owl duck chicken penguin dolphin shark whale fish turtle frog snake spider butterfly bumblebee bee
panda elephant giraffe unicorn phoenix dinosaur cow pig sheep
buddy rocky max charlie bella molly daisy ruby rosie poppy lily lucy lola luna coco milo oscar alfie toby archie teddy
george jack harry oliver thomas james william daniel michael matthew joshua andrew david robert richard john joseph
paul mark peter steven anthony kevin brian jason justin jordan ryan tyler brandon austin nathan benjamin samuel adam
alex alexander nicholas christopher jonathan patrick sean liam noah ethan logan lucas muhammad mohammed ahmed ali
emma olivia sophie sophia charlotte emily amelia jessica jennifer amanda ashley sarah samantha stephanie nicole
elizabeth michelle melissa natalie rachel rebecca hannah megan lauren chloe grace ella mia isabella victoria danielle
katie kate anna maria laura andrea patricia barbara margaret susan karen nancy linda amy abigail amber holly jasmine
football soccer rugby cricket tennis golf hockey baseball basketball volleyball swimming running dancing dance dancer
gymnastics cheer racing boxing wrestling fishing hunting skating guitar piano drums music singer rockstar
liverpool arsenal chelsea manchester united mancity city everton tottenham spurs newcastle westham villa astonvilla
leeds celtic rangers barcelona madrid realmadrid juventus bayern messi ronaldo beckham gerrard rooney rashford
lakers cowboys yankees steelers eagles packers redsox
london england britain british scotland ireland wales america canada australia paris france germany spain italy
mexico brazil india pakistan poland europe london birmingham glasgow edinburgh cardiff belfast dublin
red orange yellow green blue purple violet pink black white brown grey gray silver gold golden diamond crystal pearl
emerald sapphire jade amethyst
apple banana cherry strawberry blueberry peach peaches melon lemon mango coconut pepper ginger cinnamon vanilla
peanut butter cheese pizza burger bacon chips pasta noodle coffee tea milk water beer vodka whiskey wine
ferrari porsche mercedes bmw audi mustang corvette camaro toyota honda yamaha suzuki harley davidson jaguar bentley
warrior hunter ranger shadow ninja samurai pirate knight wizard witch magic magical mystery ghost zombie vampire devil
demon killer assassin soldier marine army navy police sniper rebel hero legend champion winner number lucky seven
power powerful thunder lightning storm fire flame ice steel metal stone rock hammer blade sword bullet rocket turbo
flower flowers rose roses tulip garden forest river ocean beach island mountain earth world planet universe galaxy
cosmos space freedom liberty justice victory destiny dream dreams dreamer believe inspire courage strong strength
school teacher student pupil mentor classroom class college university academy primary junior infant secondary
nursery reception head office staff learning learn education maths english science history reading spelling library
foothold welcome mylife life live laugh crazy awesome amazing cool super mega ultra extreme great best good bad evil
big little small old new first last one two three four five six seven eight nine ten hundred thousand million
morning night day name names born live
`
	.trim()
	.split(/\s+/);

/** Small words that add nothing to a password. */
export const fillers: readonly string[] =
	'a i my me is it in of to the and you your for with this fc mr mrs ms miss dr'.split(' ');

/** Rows and zigzags of a keyboard, the alphabet and counting: fingers walk them. Also backwards. */
export const walks: readonly string[] = [
	'qwertyuiop',
	'qwertzuiop',
	'azertyuiop',
	'asdfghjkl',
	'zxcvbnm',
	'qwertyuiopasdfghjklzxcvbnm',
	'abcdefghijklmnopqrstuvwxyz',
	'12345678901234567890',
	'1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
	'1q2w3e4r5t6y7u8i9o0p',
	'q1w2e3r4t5y6u7i8o9p0',
	'qazwsxedcrfvtgbyhnujmikolp',
	'zaq1xsw2cde3vfr4bgt5nhy6mju7',
	'a1b2c3d4e5f6g7h8i9',
	'1a2b3c4d5e6f7g8h9i',
	'123qweasdzxc',
	'poiuytrewq',
	'aabbccddeeff',
	'112233445566'
];
