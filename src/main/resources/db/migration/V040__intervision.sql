-- Stage 7, intervision: several look at one case that nobody is known from, and what they come to goes back to it.

CREATE TABLE intervision_session (
    id           uuid PRIMARY KEY,
    region       text NOT NULL REFERENCES region,
    theme        text NOT NULL,
    on_day       date NOT NULL,
    begins       time NOT NULL,
    place        text NOT NULL,
    -- plans it and leads it
    facilitator  uuid NOT NULL REFERENCES account,
    planned_at   timestamptz NOT NULL,
    planned_on   date NOT NULL,
    -- of the method: null before it has begun
    step         text CHECK (step IN ('OPENING', 'CASE', 'QUESTIONS', 'REFLECTION', 'ADVICE', 'CHOICE')),
    step_since   timestamptz,
    ended_at     timestamptz,
    ended_on     date,
    version      bigint NOT NULL,
    CHECK ((step IS NULL) = (step_since IS NULL) AND (ended_at IS NULL) = (ended_on IS NULL))
);
CREATE INDEX intervision_session_region ON intervision_session (region, on_day, id);

-- That somebody takes part and keeps what they hear to themselves.
CREATE TABLE intervision_pledge (
    session    uuid NOT NULL REFERENCES intervision_session,
    account    uuid NOT NULL REFERENCES account,
    -- how they were signed in
    way        text NOT NULL,
    signed_at  timestamptz NOT NULL,
    signed_on  date NOT NULL,
    PRIMARY KEY (session, account)
);
REVOKE UPDATE, DELETE, TRUNCATE ON intervision_pledge FROM ${appRole};

-- Opened from a flag; nobody but the bringer's office sees it before it has been read through.
CREATE TABLE intervision_case (
    id              uuid PRIMARY KEY,
    session         uuid NOT NULL REFERENCES intervision_session,
    placement       uuid NOT NULL REFERENCES placement,
    flag            uuid NOT NULL REFERENCES raised_flag,
    told            text NOT NULL,
    opened_by       uuid NOT NULL REFERENCES account,
    opened_at       timestamptz NOT NULL,
    opened_on       date NOT NULL,
    reviewed_by     uuid REFERENCES account,
    reviewed_at     timestamptz,
    reviewed_on     date,
    withdrawn_by    uuid REFERENCES account,
    withdrawn_at    timestamptz,
    withdrawn_on    date,
    -- what they came to
    action          text,
    agreed_by       uuid REFERENCES account,
    agreed_at       timestamptz,
    agreed_on       date,
    -- what the bringer made of it
    outcome         text,
    returned_by     uuid REFERENCES account,
    returned_at     timestamptz,
    returned_on     date,
    version         bigint NOT NULL,
    CHECK ((reviewed_on IS NULL) = (reviewed_by IS NULL)),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
    CHECK ((action IS NULL) = (agreed_on IS NULL) AND (outcome IS NULL) = (returned_on IS NULL)),
    CHECK (action IS NULL OR reviewed_on IS NOT NULL),
    CHECK (outcome IS NULL OR action IS NOT NULL)
);
CREATE UNIQUE INDEX intervision_case_session ON intervision_case (session) WHERE withdrawn_on IS NULL;
CREATE INDEX intervision_case_flag ON intervision_case (flag, id DESC);
CREATE INDEX intervision_case_placement ON intervision_case (placement);
CREATE INDEX intervision_case_bringer ON intervision_case (opened_by) WHERE withdrawn_on IS NULL AND returned_on IS NULL;

-- As hidden as the placement.
ALTER TABLE intervision_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE intervision_case FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON intervision_case
    USING (EXISTS (SELECT FROM placement p WHERE p.id = placement OFFSET 0));
