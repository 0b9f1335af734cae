-- The forecast itself is computed when it is asked for; what is kept is what families were told, as it was told.

-- The plan of control works, by whose weights a forecast knows what is still to come.
create table planned_work (
  school_id uuid not null references school,
  class_id uuid not null,
  subject_id uuid not null,
  on_date date not null,
  weight numeric(6, 2) not null default 1 check (weight > 0),
  title text not null,
  primary key (school_id, class_id, subject_id, on_date),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, subject_id) references subject
);

-- A school without a row keeps the defaults, which the read models repeat.
create table forecast_policy (
  school_id uuid not null references school,
  starts_on date not null,
  times_per_period smallint not null default 1 check (times_per_period between 1 and 20),
  days_before_end smallint not null default 14 check (days_before_end between 0 and 100),
  fewest_marks smallint not null default 3 check (fewest_marks between 1 and 50),
  scale smallint[] not null default '{2,3,4,5}',
  final_from numeric(6, 3)[] not null default '{2.5,3.5,4.5}',
  primary key (school_id, starts_on),
  check (cardinality(scale) >= 2 and cardinality(final_from) = cardinality(scale) - 1)
);
comment on column forecast_policy.days_before_end is 'the last needed notice is due so many days before the last day of the period';
comment on column forecast_policy.final_from is 'the lowest mean that gives each mark of the scale but the worst';

-- Kept apart from the channels that carry it: the diary shows it, the weekly digest will.
create table forecast_notice (
  school_id uuid not null references school,
  notice_id uuid not null,
  class_id uuid not null,
  grading_period_id uuid not null,
  issued_on date not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  issued_by_staff uuid,
  sentence text check (length(sentence) between 1 and 500),
  primary key (school_id, notice_id),
  unique (school_id, class_id, grading_period_id, issued_on),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, grading_period_id) references grading_period,
  foreign key (school_id, issued_by_staff) references staff_member
);
create index forecast_notice_period on forecast_notice (school_id, grading_period_id);
comment on column forecast_notice.issued_by is 'the membership';
comment on column forecast_notice.issued_on is 'the civil date of issued_at in the school; one notice a day';

create table forecast_notice_item (
  school_id uuid not null references school,
  notice_id uuid not null,
  student_id uuid not null,
  subject_id uuid not null,
  probabilities smallint[] not null,
  mean_so_far double precision,
  mean_low double precision not null,
  mean_high double precision not null,
  marks smallint not null,
  likeliest smallint not null,
  trend text not null check (trend in ('RISING', 'FALLING', 'STEADY', 'TOO_FEW')),
  flags text[] not null,
  needed jsonb not null,
  works_to_come text not null check (works_to_come in ('PLANNED', 'ESTIMATED', 'UNKNOWN')),
  diary_revision integer not null,
  primary key (school_id, student_id, notice_id, subject_id),
  foreign key (school_id, notice_id) references forecast_notice,
  foreign key (school_id, student_id) references student,
  foreign key (school_id, subject_id) references subject
);
create index forecast_notice_item_notice on forecast_notice_item (school_id, notice_id);
comment on column forecast_notice_item.probabilities is 'per mille, the worst mark first';
comment on column forecast_notice_item.diary_revision is 'an acknowledgement of this revision or a later one is the receipt';

-- What the teacher expects, apart from what is computed; the last version counts, null takes it back.
create table expected_mark (
  school_id uuid not null references school,
  expected_mark_id uuid not null,
  student_id uuid not null,
  subject_id uuid not null,
  grading_period_id uuid not null,
  value smallint,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (school_id, expected_mark_id),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, subject_id) references subject,
  foreign key (school_id, grading_period_id) references grading_period
);
create index expected_mark_student on expected_mark (school_id, student_id, grading_period_id, subject_id);

call fence_by_school('planned_work');
call fence_by_school('forecast_policy');
call fence_by_school('forecast_notice');
call fence_by_school('forecast_notice_item');
call fence_by_school('expected_mark');

grant select on planned_work, forecast_policy, forecast_notice, forecast_notice_item to vedomo_staff, vedomo_family, vedomo_worker;
grant insert, update, delete on planned_work to vedomo_staff;
grant insert, update on forecast_policy to vedomo_staff;
grant insert on forecast_notice, forecast_notice_item to vedomo_staff;
grant select, insert on expected_mark to vedomo_staff;

-- Issues forecasts to the families of a class, once a day; each student's diary counts up once.
-- Takes the school first, so that a cluster can run the whole call where the school lives.
-- Returns how many items were issued; 0 where the class had a notice that day.
create function issue_forecast(
  p_school uuid, p_notice uuid, p_class uuid, p_period uuid, p_on date, p_at timestamptz,
  p_by uuid, p_by_staff uuid, p_sentence text, p_items jsonb
) returns integer language plpgsql as $$
declare issued integer;
begin
  insert into forecast_notice
    (school_id, notice_id, class_id, grading_period_id, issued_on, issued_at, issued_by, issued_by_staff, sentence)
  values (p_school, p_notice, p_class, p_period, p_on, p_at, p_by, p_by_staff, p_sentence)
  on conflict (school_id, class_id, grading_period_id, issued_on) do nothing;
  if not found then return 0; end if;

  with item as (
    select * from jsonb_to_recordset(p_items) as i (
      "studentId" uuid, "subjectId" uuid, probabilities smallint[], "meanSoFar" double precision,
      "meanLow" double precision, "meanHigh" double precision, marks smallint, likeliest smallint, trend text,
      flags text[], needed jsonb, "worksToCome" text)
  ), raised as (
    insert into student_diary as d (school_id, student_id, revision, changed_at)
    select distinct p_school, i."studentId", 1, p_at from item i order by i."studentId"
    on conflict (school_id, student_id) do update set revision = d.revision + 1, changed_at = p_at
    returning d.student_id, d.revision
  )
  insert into forecast_notice_item
    (school_id, notice_id, student_id, subject_id, probabilities, mean_so_far, mean_low, mean_high, marks, likeliest,
      trend, flags, needed, works_to_come, diary_revision)
  select p_school, p_notice, i."studentId", i."subjectId", i.probabilities, i."meanSoFar", i."meanLow", i."meanHigh",
    i.marks, i.likeliest, i.trend, i.flags, i.needed, i."worksToCome", r.revision
  from item i join raised r on r.student_id = i."studentId";
  get diagnostics issued = row_count;
  return issued;
end $$;
