-- Which request a mail comes of, for who looks for it in the log; null for what nobody asked for.
alter table outbox add column request_id text;
