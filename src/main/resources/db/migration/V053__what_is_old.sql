-- What retention looks for by its age.
CREATE INDEX session_age ON session (last_seen_at);
CREATE INDEX matching_run_ended ON matching_run (ended_at);
CREATE INDEX young_person_withdrawn ON young_person (withdrawn_on) WHERE withdrawn_on IS NOT NULL AND erased_on IS NULL;
