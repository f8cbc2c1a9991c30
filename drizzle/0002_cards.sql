-- A pupil card's series: 90 characters, one a day, the last one `last`; '.' is a day without a check-in.
-- Places a mark on its day: a later day shifts the series, an earlier one is written over, one beyond 90 days is left out.
-- The same rule in TypeScript: src/lib/domain/compact.ts; a test holds the two together.
create function placed(series text, last date, day date, mark text) returns text language sql immutable parallel safe as $$
	select case
		when last is null then repeat('.', 89) || mark
		when day > last then right(series || repeat('.', least(day - last, 90) - 1) || mark, 90)
		when last - day < 90 then overlay(series placing mark from 90 - (last - day) for 1)
		else series
	end
$$;
