-- A card has a picture for the camera and, for a tablet without one, eight characters to type. They are guessable by
-- whoever holds a copy of the database, so they are kept as an HMAC with the pepper, which lives outside it.
alter table badges add column code_hash text;
alter table badges add constraint badges_code unique (school_id, code_hash);

-- Letting one child in is good for one sign-in: the sign-in itself ends it.
grant update (closed_at) on sign_in_windows to foothold_signin;
