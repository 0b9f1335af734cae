-- Who changed the calendar, when and how; never rewritten. What it did to closed weeks stands in duty_correction.
create table calendar_change (
  school_id uuid not null references school,
  calendar_change_id uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  kind text not null,
  change jsonb not null,
  reason text,
  primary key (school_id, calendar_change_id)
);
create index calendar_change_time on calendar_change (school_id, changed_at);
comment on column calendar_change.changed_by is 'the membership';
comment on column calendar_change.reason is 'why closed weeks changed; null where none did';

call fence_by_school('calendar_change');
grant select, insert on calendar_change to vedomo_staff;
