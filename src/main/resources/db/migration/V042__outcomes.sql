-- Stage 8: what came of placements, and which of them are closed.

-- How somebody stands when a placement ends, and a while after it: one of each moment, as last told.
CREATE TABLE outcome_status (
    id           uuid PRIMARY KEY,
    placement    uuid NOT NULL REFERENCES placement,
    moment       text NOT NULL CHECK (moment IN ('END', 'MONTHS_3', 'MONTHS_6', 'MONTHS_12')),
    status       text NOT NULL CHECK (status IN ('JOB_HERE', 'JOB_ELSEWHERE', 'EDUCATION', 'OTHER_MEASURE', 'NONE')),
    source       text NOT NULL CHECK (source IN ('OWN_ANSWER', 'CASEWORKER', 'IMPORT')),
    -- null where a link was followed
    recorded_by  uuid REFERENCES account,
    recorded_at  timestamptz NOT NULL,
    recorded_on  date NOT NULL,
    version      bigint NOT NULL,
    UNIQUE (placement, moment),
    CHECK (source = 'OWN_ANSWER' OR recorded_by IS NOT NULL)
);

-- What was told of the same moment before.
CREATE TABLE outcome_correction (
    id           uuid PRIMARY KEY,
    outcome      uuid NOT NULL REFERENCES outcome_status,
    status       text NOT NULL,
    source       text NOT NULL,
    recorded_by  uuid REFERENCES account,
    recorded_at  timestamptz NOT NULL,
    recorded_on  date NOT NULL
);
CREATE INDEX outcome_correction_outcome ON outcome_correction (outcome, id DESC);

-- That a young person is asked how it goes at a moment, reminded once, and that nobody has found out.
CREATE TABLE outcome_question (
    id           uuid PRIMARY KEY,
    placement    uuid NOT NULL REFERENCES placement,
    moment       text NOT NULL CHECK (moment IN ('END', 'MONTHS_3', 'MONTHS_6', 'MONTHS_12')),
    asked_on     date NOT NULL,
    -- the last day on which the young person can answer, and change the answer
    last_day     date NOT NULL CHECK (last_day >= asked_on),
    reminded_on  date,
    -- nobody had answered by the last day
    given_up_on  date,
    -- it is known, from whomever
    settled_on   date,
    UNIQUE (placement, moment)
);
CREATE INDEX outcome_question_open ON outcome_question (asked_on) WHERE settled_on IS NULL;

-- A link into one question; what opens it is known to its holder alone.
CREATE TABLE outcome_link (
    token_hash  bytea PRIMARY KEY,
    question    uuid NOT NULL REFERENCES outcome_question,
    made_at     timestamptz NOT NULL
);
CREATE INDEX outcome_link_question ON outcome_link (question);

-- That nothing more is to be done for a placement; opened again, it is one of before.
CREATE TABLE placement_closing (
    id           uuid PRIMARY KEY,
    placement    uuid NOT NULL REFERENCES placement,
    -- why something that is good to have was left out; empty where nothing was
    why          text NOT NULL,
    closed_by    uuid NOT NULL REFERENCES account,
    closed_at    timestamptz NOT NULL,
    closed_on    date NOT NULL,
    opened_why   text,
    opened_by    uuid REFERENCES account,
    opened_at    timestamptz,
    opened_on    date CHECK (opened_on >= closed_on),
    CHECK ((opened_by IS NULL) = (opened_at IS NULL) AND (opened_by IS NULL) = (opened_on IS NULL)
       AND (opened_by IS NULL) = (opened_why IS NULL))
);
CREATE UNIQUE INDEX one_closing ON placement_closing (placement) WHERE opened_by IS NULL;
CREATE INDEX placement_closing_placement ON placement_closing (placement, id DESC);
CREATE INDEX placement_ends ON placement (ends);

REVOKE DELETE, TRUNCATE ON outcome_status, outcome_question, outcome_link, placement_closing FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON outcome_correction FROM ${appRole};

-- All of it is as hidden as the young person; each row's placement is looked up by key.
ALTER TABLE outcome_status ENABLE ROW LEVEL SECURITY;
ALTER TABLE outcome_status FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON outcome_status
    USING (EXISTS (SELECT FROM placement p WHERE p.id = placement OFFSET 0));
ALTER TABLE outcome_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE outcome_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_outcome ON outcome_correction
    USING (EXISTS (SELECT FROM outcome_status s WHERE s.id = outcome OFFSET 0));
ALTER TABLE outcome_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE outcome_question FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON outcome_question
    USING (EXISTS (SELECT FROM placement p WHERE p.id = placement OFFSET 0));
ALTER TABLE outcome_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE outcome_link FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_question ON outcome_link
    USING (EXISTS (SELECT FROM outcome_question q WHERE q.id = question OFFSET 0));
ALTER TABLE placement_closing ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_closing FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON placement_closing
    USING (EXISTS (SELECT FROM placement p WHERE p.id = placement OFFSET 0));
