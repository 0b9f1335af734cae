-- When somebody was last seen was written once and never kept up; nothing asks for it.
alter table session drop column last_seen_at;
create index session_expires on session (expires_at);
