-- Somebody who comes back holds only the roles that the new invitation names.
grant update (ended_at) on staff_roles to foothold_signin;
-- The office sees that a link has died of wrong answers.
grant select (wrong) on invitations to foothold_app;
