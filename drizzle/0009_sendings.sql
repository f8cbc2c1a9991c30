-- A check-in is the trace of its own sending: who sent it, when and from which tablet stay as they were first written,
-- and only what the child may say otherwise can be changed. What is changed leaves a trace of its own.
revoke update on check_ins from foothold_app;
grant update (corner, words, abouts, needs, subjects, confidences, progresses, safe, belonging, ready, note, note_answer,
	audience, worries, changed_at) on check_ins to foothold_app;
