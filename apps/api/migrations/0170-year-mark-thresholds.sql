-- The year mark rounds by a rule of its own: the mean of a few period marks is not the mean of many marks. Rules that
-- were entered before take the half rounded up, each on its scale. What holds without a row stands in the domain
-- (DEFAULT_FORECAST_TERMS); the read models, of which the comment in 0100 speaks, repeat it no more.
alter table forecast_policy add column year_final_from numeric(6, 3)[] not null default '{2.5,3.5,4.5}';
-- An owner who is no superuser would see none of the rows.
alter table forecast_policy no force row level security;
update forecast_policy f set year_final_from = (
  select array_agg((f.scale[at] + f.scale[at + 1]) / 2.0 order by at)
  from generate_series(1, cardinality(f.scale) - 1) at);
alter table forecast_policy force row level security;
alter table forecast_policy add check (cardinality(year_final_from) = cardinality(scale) - 1);
comment on column forecast_policy.year_final_from is 'as final_from, of the mean of the final marks of the periods';
