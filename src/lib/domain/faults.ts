/** What can be wrong with one field of a form. The catalogues say each in words. */
export type FieldFault =
	'needed' | 'too-long' | 'not-an-email' | 'not-a-choice' | 'not-a-number' | 'not-a-date';
