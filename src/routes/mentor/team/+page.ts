// Names, days and plain links: nothing on this page needs a script.
export const csr = false;
