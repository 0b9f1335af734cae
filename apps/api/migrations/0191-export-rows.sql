-- An export is read once, when it is sent. What was sent before is asked for again.
-- An owner who is no superuser would see none of the rows.
alter table acknowledgement_import no force row level security;
update acknowledgement_import set content = null where content is not null;
alter table acknowledgement_import force row level security;
comment on column acknowledgement_import.content is 'what was read of the file, in JSON; null once applied or forgotten';
