-- Stage 4: agreements that nobody works on are annulled in time.

-- What lay untouched so long that it was annulled: a match with the agreement that was to come of it, or the draft of a
-- change.
CREATE TABLE agreement_lapse (
    id          uuid PRIMARY KEY,
    match       uuid NOT NULL REFERENCES proposed_match,
    -- the day on which somebody last did something about it
    idle_since  date NOT NULL,
    on_day      date NOT NULL CHECK (on_day > idle_since)
);
CREATE INDEX agreement_lapse_match ON agreement_lapse (match, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON agreement_lapse FROM ${appRole};

ALTER TABLE agreement_lapse ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_lapse FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_match ON agreement_lapse
    USING (EXISTS (SELECT FROM proposed_match m WHERE m.id = agreement_lapse.match));

-- What both sides said yes to and nobody has signed: looked through each day.
CREATE INDEX proposed_match_agreed ON proposed_match (settled_on) WHERE state = 'AGREED';
