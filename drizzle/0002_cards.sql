-- Keeps a pupil card's series: 90 characters, one a day, the right-most is `last`; '.' is a day without an entry.
-- A later day shifts the series, an entry that comes late finds its own day, one older than 90 days changes nothing,
-- and '.' covers nothing. Its twin is withMark in src/lib/domain/compact.ts; a test holds the two together.
create function placed(series text, last date, day date, mark text) returns text language sql immutable parallel safe as $$
	select case
		when mark = '.' or coalesce(last, day) - day >= 90
			then right(series || repeat('.', least(greatest(day - coalesce(last, day), 0), 90)), 90)
		else overlay(
			right(series || repeat('.', least(greatest(day - coalesce(last, day), 0), 90)), 90)
			placing mark from 90 - greatest(coalesce(last, day) - day, 0) for 1)
	end
$$;

grant execute on function placed(text, date, date, text) to foothold_app;
