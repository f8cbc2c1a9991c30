import { expect, test } from 'vitest';
import { readDecision } from './roster.ts';

const id = '019a48f1-d680-777e-8fae-7ad2012392bb';

test('the office’s answers are read, and nothing that the page does not offer', () => {
	const form = new FormData();
	form.append('shown', 'abc');
	form.append('who-2', id);
	form.append('who-13', 'add');
	form.append('who-14', 'delete everybody');
	form.append('who-x', 'add');
	form.append('archive', 'some');
	form.append('leaver', id);
	form.append('leaver', "' or 1=1");
	form.append('leaver', new Blob(['x']));
	expect(readDecision(form)).toEqual({ shown: 'abc', answers: { 2: id, 13: 'add' }, archive: [id] });
});

test('nobody is archived unless that was chosen', () => {
	const form = new FormData();
	form.append('leaver', id);
	expect(readDecision(form)).toEqual({ shown: '', answers: {}, archive: 'none' });
});
