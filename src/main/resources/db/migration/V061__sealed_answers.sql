-- What a repeated write is told again can hold a telephone number: it lies sealed, and whom it is about stands beside it, for
-- an erasure to find. Only the version before writes body from now on, while both are at work.
ALTER TABLE idempotent_answer ADD COLUMN sealed bytea;
ALTER TABLE idempotent_answer ADD COLUMN about uuid[] NOT NULL DEFAULT '{}';
UPDATE idempotent_answer SET body = NULL WHERE body IS NOT NULL;
CREATE INDEX idempotent_answer_about ON idempotent_answer USING gin (about);
