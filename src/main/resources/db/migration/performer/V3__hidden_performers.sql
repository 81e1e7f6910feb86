-- Few are hidden: whoever asks for those who are not looks them up here instead of reading every profile.
create index profile_hidden on profile (id) where hidden;
