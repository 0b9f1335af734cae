-- All dates are civil dates of the school; ends_on is the last day, null while open.
create table academic_year (
  school_id uuid not null references school,
  academic_year_id uuid not null,
  source_id text,
  title text not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  first_duty_week date not null check (extract(isodow from first_duty_week) = 1),
  primary key (school_id, academic_year_id),
  unique (school_id, source_id)
);

create table school_class (
  school_id uuid not null references school,
  class_id uuid not null,
  academic_year_id uuid not null,
  source_id text,
  title text not null,
  grade text not null,
  sort_order integer not null,
  imported_on date not null,
  ends_on date,
  primary key (school_id, class_id),
  unique (school_id, source_id),
  foreign key (school_id, academic_year_id) references academic_year
);
create index school_class_year on school_class (school_id, academic_year_id);

create table student (
  school_id uuid not null references school,
  student_id uuid not null,
  source_id text,
  family_name text not null,
  given_name text not null,
  middle_name text,
  birth_date date,
  ends_on date,
  primary key (school_id, student_id),
  unique (school_id, source_id)
);

create table guardian (
  school_id uuid not null references school,
  guardian_id uuid not null,
  source_id text,
  family_name text not null,
  given_name text not null,
  middle_name text,
  ends_on date,
  primary key (school_id, guardian_id),
  unique (school_id, source_id)
);

create table staff_member (
  school_id uuid not null references school,
  staff_id uuid not null,
  source_id text,
  family_name text not null,
  given_name text not null,
  middle_name text,
  position text,
  ends_on date,
  primary key (school_id, staff_id),
  unique (school_id, source_id)
);

create table enrolment (
  school_id uuid not null references school,
  student_id uuid not null,
  class_id uuid not null,
  starts_on date not null,
  ends_on date,
  primary key (school_id, student_id, class_id, starts_on),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, class_id) references school_class,
  check (ends_on is null or ends_on >= starts_on)
);
create index enrolment_class on enrolment (school_id, class_id);

create table class_teacher (
  school_id uuid not null references school,
  class_id uuid not null,
  staff_id uuid not null,
  starts_on date not null,
  ends_on date,
  primary key (school_id, class_id, staff_id, starts_on),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, staff_id) references staff_member,
  check (ends_on is null or ends_on >= starts_on)
);
create index class_teacher_staff on class_teacher (school_id, staff_id);

create table guardianship (
  school_id uuid not null references school,
  student_id uuid not null,
  guardian_id uuid not null,
  starts_on date not null,
  ends_on date,
  rights text not null default 'FULL' check (rights in ('FULL', 'NONE', 'ORGANISATION')),
  relation text,
  primary key (school_id, student_id, guardian_id, starts_on),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, guardian_id) references guardian,
  check (ends_on is null or ends_on >= starts_on)
);
create index guardianship_guardian on guardianship (school_id, guardian_id);

create table contact_point (
  school_id uuid not null references school,
  contact_point_id uuid not null,
  guardian_id uuid not null,
  kind text not null check (kind in ('PHONE', 'EMAIL')),
  value text not null,
  source text not null check (source in ('WRITTEN_STATEMENT', 'ELECTRONIC_MESSAGE', 'ENTERED_BY_GUARDIAN', 'ROSTER_IMPORT')),
  consent_on date,
  verified_at timestamptz,
  starts_on date not null,
  ends_on date,
  primary key (school_id, contact_point_id),
  foreign key (school_id, guardian_id) references guardian
);
create index contact_point_guardian on contact_point (school_id, guardian_id);

create table invitation (
  school_id uuid not null references school,
  invitation_id uuid not null,
  role text not null check (role in ('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR', 'CLERK', 'TEACHER', 'GUARDIAN', 'STUDENT')),
  student_id uuid,
  guardian_id uuid,
  staff_id uuid,
  code_hash bytea not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  failures smallint not null default 0,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (school_id, invitation_id),
  unique (school_id, code_hash),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, guardian_id) references guardian,
  foreign key (school_id, staff_id) references staff_member
);
create index invitation_student on invitation (school_id, student_id);

-- What each import did, with the whole plan's counts and problems.
create table roster_import (
  school_id uuid not null references school,
  roster_import_id uuid not null,
  file_name text not null,
  file_sha256 bytea not null,
  status text not null check (status in ('READING', 'PREVIEW', 'REFUSED', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED')),
  progress smallint not null default 0 check (progress between 0 and 100),
  mapping jsonb,
  summary jsonb,
  problems jsonb,
  content bytea,
  created_by uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (school_id, roster_import_id)
);

call fence_by_school('academic_year');
call fence_by_school('school_class');
call fence_by_school('student');
call fence_by_school('guardian');
call fence_by_school('staff_member');
call fence_by_school('enrolment');
call fence_by_school('class_teacher');
call fence_by_school('guardianship');
call fence_by_school('contact_point');
call fence_by_school('invitation');
call fence_by_school('roster_import');

grant select on academic_year, school_class, student, guardian, staff_member, enrolment, class_teacher, guardianship
  to vedomo_staff, vedomo_family, vedomo_worker, vedomo_import, vedomo_identity;
grant insert, update on academic_year, school_class, student, guardian, staff_member, enrolment, class_teacher, guardianship, contact_point
  to vedomo_import, vedomo_staff;
grant select on contact_point to vedomo_staff, vedomo_family, vedomo_import;
grant insert, update on contact_point to vedomo_family;
grant insert on guardian, guardianship, staff_member, academic_year to vedomo_identity;
grant select, insert, update on invitation to vedomo_staff;
grant select, update on invitation to vedomo_identity;
grant insert on invitation to vedomo_identity;
grant select, insert, update on roster_import to vedomo_staff, vedomo_import, vedomo_worker;
