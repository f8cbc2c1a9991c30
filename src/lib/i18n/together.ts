/** Keeps what is read at one glance on one line: a short date, a time, a number and its word. */
export const together = (text: string): string => text.replaceAll(' ', '\u00a0');

/** The same for a name, as long as a column of a table has room for it: "Ms Jones", "4 Otter". */
export const nameTogether = (name: string): string => (name.length <= 18 ? together(name) : name);
