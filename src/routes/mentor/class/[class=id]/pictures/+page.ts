// Tick boxes and a sheet to print: a script of one line does what the browser's own menu does.
export const csr = false;
