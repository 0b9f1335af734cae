create table grading_period (
  school_id uuid not null references school,
  grading_period_id uuid not null,
  academic_year_id uuid not null,
  kind text not null check (kind in ('QUARTER', 'HALF_YEAR', 'TRIMESTER', 'YEAR')),
  ordinal smallint not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  grades text[] not null,
  primary key (school_id, grading_period_id),
  foreign key (school_id, academic_year_id) references academic_year
);
create index grading_period_year on grading_period (school_id, academic_year_id);

create table calendar_exception (
  school_id uuid not null references school,
  calendar_exception_id uuid not null,
  academic_year_id uuid not null,
  kind text not null check (kind in ('VACATION', 'DAY_OFF', 'WORKING_DAY')),
  title text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  grades text[],
  primary key (school_id, calendar_exception_id),
  foreign key (school_id, academic_year_id) references academic_year
);
create index calendar_exception_year on calendar_exception (school_id, academic_year_id);
comment on column calendar_exception.grades is 'null: the whole school';

create table weekday_pattern (
  school_id uuid not null references school,
  class_id uuid not null,
  starts_on date not null,
  weekdays smallint[] not null,
  primary key (school_id, class_id, starts_on),
  foreign key (school_id, class_id) references school_class
);
comment on column weekday_pattern.weekdays is 'ISO days, 1 Monday to 7 Sunday';

create table duty_policy (
  school_id uuid not null references school,
  from_week date not null check (extract(isodow from from_week) = 1),
  grace_hours smallint not null check (grace_hours between 0 and 167),
  answers text not null check (answers in ('ANY', 'EVERY')),
  target_percent smallint not null check (target_percent between 1 and 100),
  primary key (school_id, from_week)
);

create table duty_exemption (
  school_id uuid not null references school,
  student_id uuid not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  order_number text not null,
  order_date date not null,
  primary key (school_id, student_id, starts_on),
  foreign key (school_id, student_id) references student
);

call fence_by_school('grading_period');
call fence_by_school('calendar_exception');
call fence_by_school('weekday_pattern');
call fence_by_school('duty_policy');
call fence_by_school('duty_exemption');

grant select on grading_period, calendar_exception, weekday_pattern, duty_policy, duty_exemption
  to vedomo_staff, vedomo_family, vedomo_worker, vedomo_import;
grant insert, update, delete on grading_period, calendar_exception, weekday_pattern, duty_policy, duty_exemption to vedomo_staff;
grant insert, update on grading_period, weekday_pattern, duty_policy to vedomo_import;
grant insert on duty_policy to vedomo_identity;
