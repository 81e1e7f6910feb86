-- When to run a job once more that was asked for while it ran: it may have looked before there was something to see.
alter table light_jobs add again_at timestamptz;
alter table heavy_jobs add again_at timestamptz;
