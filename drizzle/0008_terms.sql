-- A term that was entered by mistake goes; nothing refers to one.
grant delete on terms to foothold_app;
