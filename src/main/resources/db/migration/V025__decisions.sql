-- Stage 4: what caseworkers decide about proposals, and what company and young person answer.

-- A case that is handed over takes its decisions along: their office stays that of the young person.
ALTER TABLE young_person ADD CONSTRAINT young_person_at_office UNIQUE (id, office);

-- The decision log. A row holds what was decided about what, by whom and why, and what the person was shown; the pages'
-- role can add and read, nothing else.
CREATE TABLE decision (
    id            uuid PRIMARY KEY,
    young_person  uuid NOT NULL,
    office        text NOT NULL,
    cohort        uuid NOT NULL REFERENCES cohort,
    -- none: placed by hand
    run           uuid REFERENCES matching_run,
    choice        text NOT NULL CHECK (choice IN ('ACCEPTED', 'DECLINED')),
    because       text,
    reason        text NOT NULL,
    place         uuid NOT NULL REFERENCES place,
    leader        uuid NOT NULL REFERENCES mentoring_leader,
    starts        date NOT NULL,
    ends          date NOT NULL CHECK (ends > starts),
    shown         jsonb,
    decided_by    uuid NOT NULL REFERENCES account,
    decided_at    timestamptz NOT NULL,
    decided_on    date NOT NULL,
    CHECK ((choice = 'DECLINED') = (because IS NOT NULL)),
    FOREIGN KEY (young_person, office) REFERENCES young_person (id, office) ON UPDATE CASCADE
);
CREATE INDEX decision_young_person ON decision (young_person, id DESC);
CREATE INDEX decision_office ON decision (office, id DESC);
CREATE INDEX decision_cohort ON decision (cohort, id DESC);
CREATE INDEX decision_run ON decision (run, young_person);
REVOKE UPDATE, DELETE, TRUNCATE ON decision FROM ${appRole};

-- What an accepted proposal lives on as: a seat held for a young person while both sides answer, and after they did.
CREATE TABLE proposed_match (
    id            uuid PRIMARY KEY REFERENCES decision,
    young_person  uuid NOT NULL,
    office        text NOT NULL,
    company       uuid NOT NULL,
    place         uuid NOT NULL,
    leader        uuid NOT NULL,
    starts        date NOT NULL,
    ends          date NOT NULL CHECK (ends > starts),
    -- none: the seat is given back
    booking       uuid UNIQUE REFERENCES seat_booking ON DELETE SET NULL,
    asked_on      date NOT NULL,
    answer_by     date NOT NULL CHECK (answer_by >= asked_on),
    state         text NOT NULL CHECK (state IN ('OPEN', 'AGREED', 'DECLINED', 'RETURNED', 'WITHDRAWN')),
    settled_on    date,
    version       bigint NOT NULL,
    CHECK ((state = 'OPEN') = (settled_on IS NULL)),
    FOREIGN KEY (young_person, office) REFERENCES young_person (id, office) ON UPDATE CASCADE,
    FOREIGN KEY (place, company) REFERENCES place (id, company),
    FOREIGN KEY (leader, company) REFERENCES mentoring_leader (id, company)
);
CREATE UNIQUE INDEX one_open_match ON proposed_match (young_person) WHERE state = 'OPEN';
CREATE INDEX proposed_match_young_person ON proposed_match (young_person, id DESC);
CREATE INDEX proposed_match_office ON proposed_match (office, state, id DESC);
CREATE INDEX proposed_match_company ON proposed_match (company, id DESC) WHERE state IN ('OPEN', 'AGREED');
CREATE INDEX proposed_match_leader ON proposed_match (leader, id DESC) WHERE state IN ('OPEN', 'AGREED');
CREATE INDEX proposed_match_due ON proposed_match (answer_by) WHERE state = 'OPEN';

-- One answer of each side, given once.
CREATE TABLE match_answer (
    match              uuid NOT NULL REFERENCES proposed_match,
    party              text NOT NULL CHECK (party IN ('COMPANY', 'YOUNG_PERSON')),
    accepted           boolean NOT NULL,
    because            text,
    given_by           uuid NOT NULL REFERENCES account,
    given_at           timestamptz NOT NULL,
    given_on           date NOT NULL,
    -- recorded by a caseworker: why, and who was told when
    on_behalf_because  text,
    told               text,
    told_on            date,
    PRIMARY KEY (match, party),
    CHECK (accepted = (because IS NULL)),
    CHECK ((on_behalf_because IS NULL) = (told IS NULL) AND (told IS NULL) = (told_on IS NULL))
);
REVOKE UPDATE, DELETE, TRUNCATE ON match_answer FROM ${appRole};

-- A side wants to talk before it answers.
CREATE TABLE match_talk (
    id        uuid PRIMARY KEY,
    match     uuid NOT NULL REFERENCES proposed_match,
    party     text NOT NULL CHECK (party IN ('COMPANY', 'YOUNG_PERSON')),
    asked_by  uuid NOT NULL REFERENCES account,
    asked_at  timestamptz NOT NULL,
    asked_on  date NOT NULL,
    held_by   uuid REFERENCES account,
    held_at   timestamptz,
    held_on   date,
    CHECK ((held_by IS NULL) = (held_at IS NULL) AND (held_at IS NULL) = (held_on IS NULL))
);
CREATE INDEX match_talk_match ON match_talk (match);
CREATE UNIQUE INDEX one_talk_wanted ON match_talk (match, party) WHERE held_on IS NULL;

-- A side that was silent was reminded of a date; of each date once.
CREATE TABLE match_reminder (
    match      uuid NOT NULL REFERENCES proposed_match,
    party      text NOT NULL CHECK (party IN ('COMPANY', 'YOUNG_PERSON')),
    answer_by  date NOT NULL,
    on_day     date NOT NULL,
    PRIMARY KEY (match, party, answer_by)
);
REVOKE UPDATE, DELETE, TRUNCATE ON match_reminder FROM ${appRole};

-- The date to answer by was put off, once.
CREATE TABLE match_extension (
    match      uuid PRIMARY KEY REFERENCES proposed_match,
    answer_by  date NOT NULL,
    reason     text NOT NULL,
    by_whom    uuid NOT NULL REFERENCES account,
    at         timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON match_extension FROM ${appRole};

-- A caseworker took the acceptance back.
CREATE TABLE match_withdrawal (
    match    uuid PRIMARY KEY REFERENCES proposed_match,
    reason   text NOT NULL,
    by_whom  uuid NOT NULL REFERENCES account,
    at       timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON match_withdrawal FROM ${appRole};

-- All of it is as hidden as the young person.
ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE decision FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON decision USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE proposed_match ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposed_match FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON proposed_match USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE match_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE match_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_match ON match_answer USING (EXISTS (SELECT FROM proposed_match m WHERE m.id = match));
ALTER TABLE match_talk ENABLE ROW LEVEL SECURITY;
ALTER TABLE match_talk FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_match ON match_talk USING (EXISTS (SELECT FROM proposed_match m WHERE m.id = match));
ALTER TABLE match_reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE match_reminder FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_match ON match_reminder USING (EXISTS (SELECT FROM proposed_match m WHERE m.id = match));
ALTER TABLE match_extension ENABLE ROW LEVEL SECURITY;
ALTER TABLE match_extension FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_match ON match_extension USING (EXISTS (SELECT FROM proposed_match m WHERE m.id = match));
ALTER TABLE match_withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE match_withdrawal FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_match ON match_withdrawal USING (EXISTS (SELECT FROM proposed_match m WHERE m.id = match));

-- Who is placed by hand; few, and only for those cleared.
CREATE INDEX young_person_hidden ON young_person (office, name_order, id) WHERE protection <> 'NONE' OR shielded;
-- Whether somebody can answer on a page of their own.
CREATE INDEX role_grant_young_person ON role_grant (young_person) WHERE revoked_at IS NULL;
CREATE INDEX role_grant_company ON role_grant (company) WHERE revoked_at IS NULL;
