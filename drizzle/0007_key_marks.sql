-- What the keys outside the database leave in it (src/lib/server/db/key-marks.ts): a start with other keys is refused.
-- Nobody but the owner of the database reads or writes it.
create table foothold.key_marks (
	name text not null,
	mark text not null,
	at timestamp with time zone default now() not null,
	constraint key_marks_pk primary key (name)
);
