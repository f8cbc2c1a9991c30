/** What helps a child use a screen: the early reader's face, calm (muted, still), reading aloud by itself, simple drawings. */
export type Comfort = { face?: 'early'; calm?: boolean; aloud?: boolean; simple?: boolean };
