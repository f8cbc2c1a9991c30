import type { GuardianViewer, StaffViewer, Viewer } from '#lib/domain/viewer.ts';

export type AdultViewer = StaffViewer | GuardianViewer;

/** Whoever has an account may keep it: their own name, password and second factor, nobody else's. */
export function isAdult(viewer: Viewer): viewer is AdultViewer {
	return viewer.kind === 'staff' || viewer.kind === 'guardian';
}
