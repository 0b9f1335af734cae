create table account (
  account_id uuid primary key,
  login text not null unique check (login = lower(login)),
  password_hash text not null,
  display_name text not null,
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text
);
create index session_account on session (account_id);

-- The table of rate-limiter-flexible.
create table sign_in_throttle (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- Shared, because signing in must find an account's schools before a school is named.
-- person_id is the guardian, student or staff member that the account is in that school.
create table membership (
  school_id uuid not null references school,
  membership_id uuid not null,
  account_id uuid not null references account,
  role text not null check (role in ('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR', 'CLERK', 'TEACHER', 'GUARDIAN', 'STUDENT')),
  person_id uuid,
  starts_on date not null,
  ends_on date,
  last_signed_in_at timestamptz,
  primary key (school_id, membership_id),
  unique (school_id, account_id, role)
);
create index membership_account on membership (account_id);
create index membership_person on membership (school_id, person_id);

alter table membership enable row level security;
alter table membership force row level security;
create policy identity_all on membership to vedomo_identity using (true) with check (true);
create policy school_fence on membership to vedomo_staff, vedomo_worker, vedomo_import
  using (school_id = nullif(current_setting('vedomo.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('vedomo.school', true), '')::uuid);

grant select, insert, update on account to vedomo_identity;
grant select, insert, update, delete on session to vedomo_identity;
grant select, insert, update, delete on sign_in_throttle to vedomo_api;
grant select, insert, update on membership to vedomo_identity;
grant select, update on membership to vedomo_staff;
grant select, update on membership to vedomo_import;
grant select on membership to vedomo_worker;
