-- Roles, grants and row-level security: the second of the two locks. The first is src/lib/server/policies.
-- Roles belong to the whole cluster, so a role that another database of it has made already is no fault.
do $$
declare
	name text;
begin
	foreach name in array array[
		'foothold_app',       -- a signed-in person's work, inside one school
		'foothold_signin',    -- before the person is known: sessions, credentials, throttles, invitations
		'foothold_jobs',      -- takes work for later
		'foothold_retention', -- the only one that deletes a pupil's data
		'foothold_backup',    -- reads everything, writes nothing
		'foothold_restore'    -- writes into an empty database, reads nothing else
	] loop
		begin
			execute format('create role %I nologin nosuperuser nobypassrls noinherit', name);
		exception when duplicate_object or unique_violation then null;
		end;
	end loop;
end $$;

revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
grant usage on schema public to foothold_app, foothold_signin, foothold_jobs, foothold_retention, foothold_backup, foothold_restore;

-- Locks one table of a school: forced row security, one restrictive policy by school over permissive ones.
-- Every migration that adds a table calls it; the catalogue test finds a table that was forgotten.
create function lock_by_school(target regclass) returns void language plpgsql set search_path = pg_catalog, public as $$
begin
	execute format('alter table %s enable row level security', target);
	execute format('alter table %s force row level security', target);
	execute format('create policy may on %s to foothold_app, foothold_signin, foothold_jobs, foothold_retention using (true) with check (true)', target);
	execute format('create policy own_school on %s as restrictive to foothold_app, foothold_signin, foothold_jobs, foothold_retention
		using (school_id = nullif(current_setting(''app.school'', true), '''')::uuid)
		with check (school_id = nullif(current_setting(''app.school'', true), '''')::uuid)', target);
	execute format('create policy backup on %s for select to foothold_backup using (true)', target);
	execute format('create policy restore on %s for insert to foothold_restore with check (true)', target);
	execute format('grant select on %s to foothold_backup', target);
	execute format('grant insert on %s to foothold_restore', target);
end $$;
revoke all on function lock_by_school(regclass) from public;

-- Locks a global table: no school leads its key, so each role gets a policy of its own below.
create function lock_global(target regclass) returns void language plpgsql set search_path = pg_catalog, public as $$
begin
	execute format('alter table %s enable row level security', target);
	execute format('alter table %s force row level security', target);
	execute format('create policy signin on %s to foothold_signin using (true) with check (true)', target);
	execute format('create policy backup on %s for select to foothold_backup using (true)', target);
	execute format('create policy restore on %s for insert to foothold_restore with check (true)', target);
	execute format('grant select on %s to foothold_backup', target);
	execute format('grant insert on %s to foothold_restore', target);
end $$;
revoke all on function lock_global(regclass) from public;

do $$
declare
	target regclass;
begin
	for target in
		select c.oid::regclass from pg_class c
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
			and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id')
			and c.relname not in ('sessions', 'invitations', 'jobs')
	loop
		perform lock_by_school(target);
	end loop;
	foreach target in array array['accounts', 'sessions', 'throttles', 'invitations', 'jobs']::regclass[] loop
		perform lock_global(target);
	end loop;
end $$;

-- A signed-in person's work.
grant select, insert, update on
	schools, terms, confidence_areas, classes, tablets, memberships, staff_roles, pupils, pupil_identifiers,
	class_members, class_staff, caseloads, guardianships, guardian_blocks, picture_pins, badges, sign_in_windows,
	goals, goal_steps, goal_states, goal_ratings, drafts, check_ins, pupil_cards, alerts, openings, reviews, comments,
	comment_versions, replies, notes, follow_ups, talk_requests, talk_steps, shares, letters, roster_previews,
	tablet_classes
to foothold_app;
grant delete on drafts, tablet_classes, goal_steps, roster_previews, pupil_identifiers, pupil_cards, picture_pins to foothold_app;
-- Append-only for the application: what was said and who read it cannot be rewritten.
grant select, insert on concerns, concern_acknowledgements, access_log, traces to foothold_app;

-- Before the person is known. What it reads of a school it reads with that school set.
grant select, insert, update, delete on sessions, throttles to foothold_signin;
grant select, insert, update on accounts, invitations to foothold_signin;
grant select on schools, classes, class_members, pupils, memberships, staff_roles, tablets, tablet_classes, picture_pins,
	badges, sign_in_windows, guardianships to foothold_signin;
grant insert on schools, memberships, staff_roles, guardianships, confidence_areas, alerts, traces to foothold_signin;
grant update (revoked_at) on badges to foothold_signin;
grant select on alerts to foothold_signin;

-- Accounts and invitations as the people pages need them: never a hash, never a secret, only of the own school.
-- Only policies of global tables ask another table: Citus refuses subqueries in those of distributed ones.
grant select (id, email, totp_confirmed_at, ended_at) on accounts to foothold_app;
create policy of_my_school on accounts for select to foothold_app
	using (exists (select from memberships m where m.account_id = accounts.id));
grant select (id, kind, school_id, account_id, email, name, roles, pupil_id, relation, made_by, at, expires_at, used_at) on invitations to foothold_app;
grant insert on invitations to foothold_app;
grant update (expires_at) on invitations to foothold_app;
create policy of_my_school on invitations to foothold_app
	using (school_id = nullif(current_setting('app.school', true), '')::uuid)
	with check (
		school_id = nullif(current_setting('app.school', true), '')::uuid
		and kind <> 'setup'
		-- A new password can only be offered to somebody of this school: accounts' own policy answers.
		and (account_id is null or exists (select from accounts a where a.id = account_id))
	);
-- Ending someone's access ends the sessions in the same transaction; reading them is the sign-in's alone.
grant select (id, school_id, account_id, membership_id, pupil_id, tablet_id), delete on sessions to foothold_app;
create policy of_my_school on sessions to foothold_app
	using (school_id = nullif(current_setting('app.school', true), '')::uuid);
grant insert on jobs to foothold_app, foothold_signin;
create policy of_my_school on jobs for insert to foothold_app
	with check (school_id = nullif(current_setting('app.school', true), '')::uuid);
grant select, update, delete on jobs to foothold_jobs;
create policy taken on jobs to foothold_jobs using (true) with check (true);

-- The most sensitive words: only their author and the safeguarding lead, whatever the code above forgets.
create policy author_or_lead on concerns as restrictive for select to foothold_app
	using (
		membership_id = nullif(current_setting('app.viewer', true), '')::uuid
		or current_setting('app.lead', true) = 'yes'
	);
create policy by_author on concerns as restrictive for insert to foothold_app
	with check (membership_id = nullif(current_setting('app.viewer', true), '')::uuid);
create policy author_or_lead on concern_acknowledgements as restrictive for select to foothold_app
	using (
		author_id = nullif(current_setting('app.viewer', true), '')::uuid
		or current_setting('app.lead', true) = 'yes'
	);
create policy by_lead on concern_acknowledgements as restrictive for insert to foothold_app
	with check (
		membership_id = nullif(current_setting('app.viewer', true), '')::uuid
		and current_setting('app.lead', true) = 'yes'
	);
-- What is not sent yet is the pupil's alone.
create policy own_draft on drafts as restrictive to foothold_app
	using (pupil_id = nullif(current_setting('app.viewer', true), '')::uuid)
	with check (pupil_id = nullif(current_setting('app.viewer', true), '')::uuid);
