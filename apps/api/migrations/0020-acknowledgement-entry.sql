-- What was entered by mistake and taken back minutes later, kept as it stood.
create table acknowledgement_withdrawal (
  school_id uuid not null references school,
  acknowledgement_withdrawal_id uuid not null,
  student_id uuid not null,
  week date not null,
  guardian_id uuid not null,
  route text not null,
  received_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  note text,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  primary key (school_id, acknowledgement_withdrawal_id),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, guardian_id) references guardian
);
create index acknowledgement_withdrawal_student on acknowledgement_withdrawal (school_id, student_id, week);

-- An export of the regional diary: read for the preview, applied once, its content dropped then.
create table acknowledgement_import (
  school_id uuid not null references school,
  acknowledgement_import_id uuid not null,
  file_name text not null,
  file_sha256 bytea not null,
  content bytea,
  as_of timestamptz,
  summary jsonb,
  created_by uuid not null,
  created_at timestamptz not null,
  applied_at timestamptz,
  primary key (school_id, acknowledgement_import_id),
  check ((applied_at is null) = (summary is null))
);
comment on column acknowledgement_import.as_of is 'when the other system made the export';

call fence_by_school('acknowledgement_withdrawal');
call fence_by_school('acknowledgement_import');

grant select, insert on acknowledgement_withdrawal to vedomo_staff;
grant delete on diary_acknowledgement to vedomo_staff;
grant select, insert, update on acknowledgement_import to vedomo_staff;
