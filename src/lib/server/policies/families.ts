import { hasRole, type StaffViewer, type Viewer } from '#lib/domain/viewer.ts';

/** Who may tie an adult to a child, and bar one: the office and the safeguarding lead. */
export function mayTendFamilies(viewer: Viewer): viewer is StaffViewer {
	return hasRole(viewer, 'admin', 'dsl');
}

/** Who may look up who has opened a pupil's page or entry: the office, the safeguarding lead and the head. */
export function mayReviewAccess(viewer: Viewer): viewer is StaffViewer {
	return hasRole(viewer, 'admin', 'dsl', 'head');
}
