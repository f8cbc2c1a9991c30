// A letter needs no script: it is read, and printed.
export const csr = false;
