/** Who is asking. Made once for a request by the room of sign-in, read by every policy. */
export type Viewer =
	| { kind: 'nobody' }
	| { kind: 'pupil'; schoolId: string; pupilId: string; tabletId: string | null; sessionId: string }
	| {
			kind: 'staff';
			schoolId: string;
			membershipId: string;
			accountId: string;
			roles: readonly StaffRole[];
			sessionId: string;
			name: string;
	  }
	| {
			kind: 'guardian';
			schoolId: string;
			membershipId: string;
			accountId: string;
			sessionId: string;
			name: string;
	  };

export type PupilViewer = Extract<Viewer, { kind: 'pupil' }>;
export type StaffViewer = Extract<Viewer, { kind: 'staff' }>;
export type GuardianViewer = Extract<Viewer, { kind: 'guardian' }>;

export const staffRoles = ['mentor', 'teacher', 'dsl', 'senco', 'head', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const nobody = { kind: 'nobody' } as const satisfies Viewer;

/** True when the viewer is staff and holds at least one of the roles. */
export function hasRole(viewer: Viewer, ...roles: readonly StaffRole[]): viewer is StaffViewer {
	return viewer.kind === 'staff' && roles.some((role) => viewer.roles.includes(role));
}
