-- PostgreSQL reads a table's checks anew at every statement, those of a domain once per connection: reading these four
-- was a tenth of a press. The columns of answers change their types with them: a process that goes on over this upgrade
-- must be started anew.
create domain monday as date check (extract(isodow from value) = 1);
create domain duty_state as text check (value in ('ON_TIME', 'LATE'));
create domain duty_reason as text check (value in ('BEFORE_START', 'LEFT', 'NO_GUARDIAN', 'ADULT', 'EXEMPT'));
comment on domain monday is 'names a study week';

alter table class_week
  drop constraint class_week_week_check,
  alter column week type monday;
alter table weekly_duty
  drop constraint weekly_duty_week_check,
  drop constraint weekly_duty_reason_check,
  drop constraint weekly_duty_state_check,
  alter column week type monday,
  alter column reason type duty_reason,
  alter column state type duty_state;
