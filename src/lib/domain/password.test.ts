import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessableWords } from './guessable-words.ts';
import { faultInPassword, sameOnEveryDevice } from './password.ts';

// The longer entries of public lists of stolen passwords, and the habits behind them.
const commonest = `
123456789012 1234567890123 123456123456 111111111111 000000000000 121212121212 123123123123 112233445566 987654321098
qwertyuiop12 qwertyuiop123 qwertyuiop[] qwerty123456 qwerty1234567 qwertyuiopasdf asdfghjkl123 asdfghjklzxcvbnm
1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc zaq12wsxcde3 q1w2e3r4t5y6 qazwsxedcrfv a1b2c3d4e5f6 abcdefghijkl abcd1234abcd
abc123abc123 aaaaaaaaaaaa zzzzzzzzzzzz passwordpassword password1234 password12345 password123! Password2024! P@ssw0rd1234
Passw0rd2025 mypassword123 mysecretpassword letmein123456 welcome12345 Welcome2025! iloveyou1234 iloveyou12345
ilovemyfamily iloveyouforever sunshine1234 princess1234 football1234 liverpool123 Liverpool2005 manchesterunited
manchestercity chelseafc1905 arsenal12345 barcelona1899 realmadrid123 dragonmonkey1 monkeydragon! superman1234
spiderman123 starwars1977 harrypotter1 harrypotter7! pokemon12345 minecraft123 administrator admin1234567 adminadmin12
changeme1234 trustno1trustno1 computer1234 internet1234 michael12345 charlie12345 jessica12345 butterfly123
chocolate123 strawberry12 ashleyashley purplepurple blackandwhite testtesttest test12345678 hellohello12
goodmorning1 christmas2024 september2024 summer202425 Winter2023!! monday123456 school123456 teacher12345
secondaryschool qwertyqwerty asdfasdfasdf zxcvbnmzxcvbnm 1234qwer1234 qwer1234qwer 1234abcd1234 mynameisjohn2 jesuschrist7
lovelovelove babygirl1234 sweetheart12 123qweasdzxc poiuytrewq12 lkjhgfdsa123
`
	.trim()
	.split(/\s+/);

test.each(commonest.filter((password) => password.length >= 12))('%s is too easy to guess', (password) => {
	expect(faultInPassword(password)).toBe('guessable');
});

test('thousands of the usual makings are refused: a word, a year, a sign, a second word', () => {
	const short = guessableWords.filter((word) => word.length >= 6).slice(0, 150);
	const endings = ['123456', '2024!!', '1234567', '!@#456', '20252026', '000000'];
	const made = short.flatMap((word, at) => [
		...endings.map((ending) => word + ending),
		word + short[(at * 7 + 3) % short.length],
		`${word.charAt(0).toUpperCase()}${word.slice(1)}_${short[(at * 11 + 5) % short.length]}1`
	]);
	const counted = made.filter((password) => password.length >= 12);
	expect(counted.length).toBeGreaterThan(1000);
	expect(counted.filter((password) => faultInPassword(password) !== 'guessable')).toEqual([]);
});

test.each([
	'correct horse battery staple',
	'otter-kettle-marzipan',
	'three blind badgers sing',
	'die Sonne scheint über Köln',
	'пятница вечером дома',
	'おはようございます、いい天気ですね',
	'🦊🦉🐇🌙⭐🎒📚🪁🚲🎻🥕🧦',
	'Tr0mb-kaf9-wuz!',
	'vjGx!pQ29zkL'
])('%s is a good password', (password) => expect(faultInPassword(password)).toBeUndefined());

test('the names of the person and of the school do not make a password', () => {
	const about = ['Ms Priya Venkataraman', 'p.venkataraman@hollinbank.sch.example', 'Hollin Bank Primary'];
	expect(faultInPassword('Venkataraman1985', about)).toBe('guessable');
	expect(faultInPassword('HollinBank2026!', about)).toBe('guessable');
	expect(faultInPassword('priyaV3nkataraman', about)).toBe('guessable');
	expect(faultInPassword('Venkataraman1985')).toBeUndefined();
});

test('length is counted in characters, from 12 to 128', () => {
	expect(faultInPassword('vjGx!pQ29zk')).toBe('too-short');
	expect(faultInPassword('🦊🦉🐇🌙⭐🎒')).toBe('too-short');
	expect(faultInPassword(`${'kettle otter marzipan '.repeat(6)}`.slice(0, 128))).toBeUndefined();
	expect(faultInPassword(`${'kettle otter marzipan '.repeat(6)}`.slice(0, 129))).toBe('too-long');
});

test('whatever is typed is judged, and quickly enough for a form', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 0, maxLength: 140 }), (password) => {
			expect([undefined, 'too-short', 'too-long', 'guessable']).toContain(faultInPassword(password));
		})
	);
	expect(faultInPassword('onetwo'.repeat(20) + 'ξ')).toBeUndefined();
	expect(faultInPassword('manmanamanama'.repeat(9) + 'ξ')).toBeUndefined();
});

test('an accent typed in two ways is one password', () => {
	expect(sameOnEveryDevice('cafe\u0301')).toBe(sameOnEveryDevice('café'));
});
