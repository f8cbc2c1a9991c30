/**
 * Whether script has run in this document: then a page that is drawn anew can begin with what needs it, and does not
 * change under a child's finger. On the server it never has.
 */
export const script = { runs: false };
