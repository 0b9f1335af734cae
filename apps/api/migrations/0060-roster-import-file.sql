-- The bytes of the files of an import in pieces, so that no process ever holds a whole file.
create table roster_import_piece (
  school_id uuid not null,
  roster_import_id uuid not null,
  file smallint not null,
  piece integer not null,
  content bytea not null,
  primary key (school_id, roster_import_id, file, piece),
  foreign key (school_id, roster_import_id) references roster_import
);
comment on column roster_import_piece.file is 'its place in roster_import.files, from 0';
-- Archives are compressed already.
alter table roster_import_piece alter column content set storage external;

-- Rows of all schools, which the fence hides from an owner that is no superuser.
alter table roster_import no force row level security;
insert into roster_import_piece (school_id, roster_import_id, file, piece, content)
select i.school_id, i.roster_import_id, f.ordinal - 1, 0,
  substring(i.content from (f.ends - f.bytes + 1)::integer for f.bytes::integer)
from roster_import i, lateral (
  select ordinal, (file ->> 'bytes')::bigint as bytes, sum((file ->> 'bytes')::bigint) over (order by ordinal) as ends
  from jsonb_array_elements(i.files) with ordinality e (file, ordinal)) f
where i.content is not null;
alter table roster_import force row level security;
alter table roster_import drop column content;
comment on column roster_import.files is 'name and bytes of each file';
comment on column roster_import.preview is 'the rows behind the counts; cleared with the pieces when the import is finished';
comment on column roster_import.file_sha256 is 'of the file; of several, each hashed together with the sum before it';

call fence_by_school('roster_import_piece');
grant select, insert, delete on roster_import_piece to vedomo_staff;
grant select, delete on roster_import_piece to vedomo_import;

-- The same one door to the queue; jobs of one line run one after the other, in all processes together.
drop function enqueue_job(text, json, text);
create function enqueue_job(task text, payload json, key text default null, line text default null) returns void
language plpgsql security definer set search_path = public as $$
begin
  perform graphile_worker.add_job(task, payload, queue_name := line, job_key := key);
end $$;
revoke execute on function enqueue_job from public;
grant execute on function enqueue_job to vedomo_staff, vedomo_family, vedomo_worker, vedomo_import, vedomo_identity;
