-- An export is read once, when it is sent. What was sent before is asked for again.
update acknowledgement_import set content = null where content is not null;
comment on column acknowledgement_import.content is 'what was read of the file, in JSON; null once applied or forgotten';
