-- Mails wait in their outbox; nobody does these any more.
delete from light_jobs where task_name = 'send-mail';
delete from event_publication where listener_id like 'dev.ovation.notification.AnnouncementLetters.%';
