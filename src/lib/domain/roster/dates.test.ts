import { expect, test } from 'vitest';
import { dateOrderOf, plausibleBirth, readDate } from './dates.ts';

const today = '2025-11-03';

test.each([
	['25/03/2014', '2014-03-25'],
	['25-3-14', '2014-03-25'],
	['25.03.2014', '2014-03-25'],
	['25-Mar-14', '2014-03-25'],
	['25 March 2014', '2014-03-25'],
	['1st Sept 2015', '2015-09-01'],
	['2014-03-25', '2014-03-25'],
	['2014-03-25T00:00:00Z', '2014-03-25'],
	['25/03/2014 00:00', '2014-03-25'],
	['41723', '2014-03-25'],
	['29/02/2016', '2016-02-29']
])('%s is %s', (text, day) => {
	expect(readDate(text, 'day-first', today)).toEqual({ day });
});

test.each(['04/23/2017', '29/02/2015', '31/04/2016', 'soon', '2016', '00/01/2016', '12 Foo 2016'])(
	'%s is no date',
	(text) => {
		expect(readDate(text, 'unsure', today)).toEqual({ fault: 'not-read' });
	}
);

test('a date that could be read two ways is read the British way, and asked about unless the file shows its way', () => {
	expect(readDate('03/04/2017', 'unsure', today)).toEqual({ day: '2017-04-03', fault: 'two-ways' });
	expect(readDate('03/03/2017', 'unsure', today)).toEqual({ day: '2017-03-03' });
	expect(dateOrderOf(['03/04/2017', '23/04/2017'])).toBe('day-first');
	expect(dateOrderOf(['03/04/2017', '04/23/2017'])).toBe('unsure');
	expect(dateOrderOf(['23/04/2017', '04/23/2017'])).toBe('unsure');
});

test('a two-digit year is never in the future', () => {
	expect(readDate('1-Jan-25', 'unsure', today)).toEqual({ day: '2025-01-01' });
	expect(readDate('1-Jan-26', 'unsure', today)).toEqual({ day: '1926-01-01' });
});

test('nobody at school is born tomorrow or was born in 1980', () => {
	expect(plausibleBirth('2031-05-01', today)).toBe(false);
	expect(plausibleBirth('1980-05-01', today)).toBe(false);
	expect(plausibleBirth('2014-05-01', today)).toBe(true);
});
