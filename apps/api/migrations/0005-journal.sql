create table subject (
  school_id uuid not null references school,
  subject_id uuid not null,
  source_id text,
  title text not null,
  sort_order integer not null,
  primary key (school_id, subject_id),
  unique (school_id, source_id)
);

-- Only what differs from MARKS has a row.
create table assessment_mode (
  school_id uuid not null references school,
  class_id uuid not null,
  subject_id uuid not null,
  grading_period_id uuid not null,
  mode text not null check (mode in ('MARKS', 'PASS_FAIL', 'NONE')),
  primary key (school_id, class_id, subject_id, grading_period_id),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, subject_id) references subject,
  foreign key (school_id, grading_period_id) references grading_period
);

create table lesson (
  school_id uuid not null references school,
  class_id uuid not null,
  on_date date not null,
  ordinal smallint not null check (ordinal between 0 and 14),
  subject_id uuid not null,
  staff_id uuid,
  topic text,
  homework text,
  primary key (school_id, class_id, on_date, ordinal),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, subject_id) references subject,
  foreign key (school_id, staff_id) references staff_member
);

-- value is a mark of the school's scale or one of ABSENT, EXEMPT, PASSED, NOT_PASSED: those are never numbers.
create table mark (
  school_id uuid not null references school,
  student_id uuid not null,
  on_date date not null,
  lesson_ordinal smallint not null,
  position smallint not null default 1,
  class_id uuid not null,
  subject_id uuid not null,
  value text not null,
  weight numeric(6, 2) not null default 1 check (weight > 0),
  comment text,
  recorded_at timestamptz not null,
  primary key (school_id, student_id, on_date, lesson_ordinal, position),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, subject_id) references subject
);

create table period_mark (
  school_id uuid not null references school,
  student_id uuid not null,
  subject_id uuid not null,
  grading_period_id uuid not null,
  value text not null,
  recorded_at timestamptz not null,
  diary_revision integer not null,
  primary key (school_id, student_id, subject_id, grading_period_id),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, subject_id) references subject,
  foreign key (school_id, grading_period_id) references grading_period
);
comment on column period_mark.diary_revision is 'the revision of the diary that brought this value';

-- Counts up with every change of what the family sees.
create table student_diary (
  school_id uuid not null references school,
  student_id uuid not null,
  revision integer not null,
  changed_at timestamptz not null,
  primary key (school_id, student_id),
  foreign key (school_id, student_id) references student
);

call fence_by_school('subject');
call fence_by_school('assessment_mode');
call fence_by_school('lesson');
call fence_by_school('mark');
call fence_by_school('period_mark');
call fence_by_school('student_diary');

grant select on subject, assessment_mode, lesson, mark, period_mark, student_diary to vedomo_staff, vedomo_family, vedomo_worker;
grant insert, update on subject, assessment_mode, lesson, mark, period_mark, student_diary to vedomo_staff, vedomo_worker;
