import type { FieldFault } from '#lib/domain/faults.ts';

/** What is wrong with a field, in general words; a form says it better where it can. */
export const formFaults = {
	needed: 'Fill this in',
	'too-long': 'Use fewer words',
	'not-an-email': 'Enter an e-mail address, like name@school.example',
	'not-a-choice': 'Choose one of the answers',
	'not-a-number': 'Enter a whole number',
	'not-a-date': 'Enter a day that is in the calendar'
} satisfies Record<FieldFault, string>;

/**
 * The faults of a form as sentences, by field, in the order in which the form found them.
 * @param errors what `parseForm` found, or a service
 * @param own sentences of the form itself, by field and fault: `{ email: { needed: 'Enter your e-mail' } }`
 */
export function faultsInWords(
	errors: Partial<Record<string, string>> = {},
	own: Partial<Record<string, Partial<Record<string, string>>>> = {}
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(errors).map(([field, fault = '']) => [field, own[field]?.[fault] ?? inGeneral(fault)])
	);
}

function inGeneral(fault: string): string {
	return fault in formFaults ? formFaults[fault as FieldFault] : 'There is a problem with this';
}
