/** What helps a child use a screen: the early reader's face, calm (muted, still), reading aloud by itself, simple drawings. */
export type Comfort = { face?: 'early'; calm?: boolean; aloud?: boolean; simple?: boolean };

/** From four switches: what is off is not kept. */
export function comfortOf(on: Record<'face' | 'calm' | 'aloud' | 'simple', boolean>): Comfort {
	return {
		...(on.face && { face: 'early' as const }),
		...(on.calm && { calm: true }),
		...(on.aloud && { aloud: true }),
		...(on.simple && { simple: true })
	};
}
