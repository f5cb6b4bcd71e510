-- Stage 7: where companies are, their next step and what is excellent; and pulse meetings of regions.

CREATE TABLE indicator (
    id               uuid PRIMARY KEY,
    -- one that comes along for everybody has a code and its words in the bundles; a region's own has a name
    code             text UNIQUE,
    region           text REFERENCES region,
    name             text,
    -- which number events give it, and from where on it is the next step and excellent; null where people say it
    measure          text,
    next_from        integer,
    excellent_from   integer,
    -- what these are, of a region's own that people say
    next_means       text,
    excellent_means  text,
    taken_out        date,
    CHECK ((code IS NULL) = (region IS NOT NULL) AND (code IS NULL) = (name IS NOT NULL)),
    CHECK ((measure IS NULL) = (next_from IS NULL) AND (measure IS NULL) = (excellent_from IS NULL)),
    CHECK (excellent_from > next_from)
);
CREATE INDEX indicator_region ON indicator (region) WHERE taken_out IS NULL;

INSERT INTO indicator (id, code, measure, next_from, excellent_from) VALUES
    (gen_random_uuid(), 'LEADERS_READY', 'LEADERS_READY', 60, 100),
    (gen_random_uuid(), 'CHECK_INS_IN_TIME', 'CHECK_INS_IN_TIME', 80, 95),
    (gen_random_uuid(), 'FULL_ATTENDANCE', 'FULL_ATTENDANCE', 70, 90),
    (gen_random_uuid(), 'PLACEMENTS_COMPLETED', 'PLACEMENTS_COMPLETED', 60, 85),
    (gen_random_uuid(), 'SUGGESTIONS_ANSWERED', 'SUGGESTIONS_ANSWERED', 70, 95),
    (gen_random_uuid(), 'LEAN_TASK', NULL, NULL, NULL),
    (gen_random_uuid(), 'CERTIFICATES', NULL, NULL, NULL),
    (gen_random_uuid(), 'DEVELOPMENT', NULL, NULL, NULL),
    (gen_random_uuid(), 'ON_OUR_OWN', NULL, NULL, NULL);

-- One that comes along and that a region does not use.
CREATE TABLE indicator_left_out (
    region     text NOT NULL REFERENCES region,
    indicator  uuid NOT NULL REFERENCES indicator,
    PRIMARY KEY (region, indicator)
);

-- Where a company was on a day: counted, or said with a reason.
CREATE TABLE indicator_reading (
    id         uuid PRIMARY KEY,
    company    uuid NOT NULL REFERENCES company,
    indicator  uuid NOT NULL REFERENCES indicator,
    level      text NOT NULL CHECK (level IN ('BEGUN', 'NEXT_STEP', 'EXCELLENT')),
    figure     integer,
    reason     text,
    -- what the company does next
    next_step  text,
    said_by    uuid REFERENCES account,
    said_at    timestamptz NOT NULL,
    said_on    date NOT NULL,
    CHECK ((figure IS NULL) <> (reason IS NULL)),
    CHECK ((reason IS NULL) = (said_by IS NULL))
);
CREATE INDEX indicator_reading_company ON indicator_reading (company, indicator, id DESC);
CREATE UNIQUE INDEX one_count_a_day ON indicator_reading (company, indicator, said_on) WHERE figure IS NOT NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON indicator_reading FROM ${appRole};

-- Where the programme stands in a region, looked at together.
CREATE TABLE pulse_meeting (
    id        uuid PRIMARY KEY,
    -- the region's
    board     uuid NOT NULL REFERENCES board,
    held_by   uuid NOT NULL REFERENCES account,
    held_at   timestamptz NOT NULL,
    held_on   date NOT NULL,
    -- the numbers that lay on the table, by their names
    figures   jsonb NOT NULL,
    note      text
);
CREATE INDEX pulse_meeting_board ON pulse_meeting (board, id DESC);

CREATE TABLE pulse_decision (
    id          uuid PRIMARY KEY,
    meeting     uuid NOT NULL REFERENCES pulse_meeting,
    board       uuid NOT NULL REFERENCES board,
    words       text NOT NULL,
    owner       uuid NOT NULL REFERENCES account,
    due         date NOT NULL,
    -- followed up next time
    outcome     text,
    settled_by  uuid REFERENCES account,
    settled_on  date,
    version     bigint NOT NULL,
    CHECK ((outcome IS NULL) = (settled_by IS NULL) AND (outcome IS NULL) = (settled_on IS NULL))
);
CREATE INDEX pulse_decision_meeting ON pulse_decision (meeting, id);
CREATE INDEX pulse_decision_open ON pulse_decision (board, due) WHERE outcome IS NULL;
CREATE INDEX pulse_decision_owner ON pulse_decision (owner, due) WHERE outcome IS NULL;
