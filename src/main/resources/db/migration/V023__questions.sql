-- A third queue: questions about runs, seconds to a minute long, wait neither for a run nor for a letter.
CREATE TABLE question_job (LIKE solving_job INCLUDING ALL);

-- What somebody asked of an ended run, and the answer when it is there. The id is made of run and question.
CREATE TABLE run_question (
    id              uuid PRIMARY KEY,
    run             uuid NOT NULL REFERENCES matching_run ON DELETE CASCADE,
    -- whom it is about; none: the whole run
    young_person    uuid,
    question        jsonb NOT NULL,
    asked_by        uuid NOT NULL REFERENCES account,
    asked_at        timestamptz NOT NULL,
    phase           text NOT NULL CHECK (phase IN ('WAITING', 'ANSWERED', 'FAILED')),
    ended_at        timestamptz,
    answer          jsonb,
    failed_because  text,
    CHECK ((phase = 'WAITING') = (ended_at IS NULL)),
    CHECK ((phase = 'ANSWERED') = (answer IS NOT NULL)),
    CHECK ((phase = 'FAILED') = (failed_because IS NOT NULL))
);
CREATE INDEX run_question_run ON run_question (run, asked_at DESC);

-- Why somebody is proposed what they are, as it was first shown: what a decision was made on.
CREATE TABLE kept_explanation (
    run             uuid NOT NULL REFERENCES matching_run ON DELETE CASCADE,
    young_person    uuid NOT NULL,
    -- how many people of the run it knew of: shown anew when one of them has become protected since
    people          integer NOT NULL,
    content         jsonb NOT NULL,
    first_shown_at  timestamptz NOT NULL,
    PRIMARY KEY (run, young_person)
);

-- Both are as hidden as the young person they are about. Ids of others inside them are left out when they are read.
ALTER TABLE run_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE run_question FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON run_question
    USING (young_person IS NULL OR EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE kept_explanation ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_explanation FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON kept_explanation USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
