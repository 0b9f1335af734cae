-- Enqueues a job in the transaction of the fact that caused it. The groups may add jobs only through here;
-- the queue's own tables belong to the worker.
create function enqueue_job(task text, payload json, key text default null) returns void
language plpgsql security definer set search_path = public as $$
begin
  perform graphile_worker.add_job(task, payload, job_key := key);
end $$;
revoke execute on function enqueue_job from public;
grant execute on function enqueue_job to vedomo_staff, vedomo_family, vedomo_worker, vedomo_import, vedomo_identity;
