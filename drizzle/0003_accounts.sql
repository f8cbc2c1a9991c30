-- An adult who has shown who they are is not in a school yet: the sign-in must find the schools they belong to. So, for
-- the sign-in's role and for reading only, the lock on memberships has a second key: the account that is signing in.
drop policy own_school on memberships;
create policy own_school on memberships as restrictive to foothold_app, foothold_jobs, foothold_retention
	using (school_id = nullif(current_setting('app.school', true), '')::uuid)
	with check (school_id = nullif(current_setting('app.school', true), '')::uuid);
create policy own_school_or_account on memberships as restrictive for select to foothold_signin
	using (
		school_id = nullif(current_setting('app.school', true), '')::uuid
		or account_id = nullif(current_setting('app.account', true), '')::uuid
	);
create policy own_school_insert on memberships as restrictive for insert to foothold_signin
	with check (school_id = nullif(current_setting('app.school', true), '')::uuid);
create policy own_school_update on memberships as restrictive for update to foothold_signin
	using (school_id = nullif(current_setting('app.school', true), '')::uuid);

-- Somebody who left and is invited again comes back to the membership they had.
grant update (ended_at) on memberships to foothold_signin;
