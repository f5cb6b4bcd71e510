-- Stage 4: what young person, company and NAV agree on, and the placement that comes of it.

-- A match lives on as a placement once its agreement is signed.
ALTER TABLE proposed_match DROP CONSTRAINT proposed_match_state_check;
ALTER TABLE proposed_match ADD CONSTRAINT proposed_match_state_check
    CHECK (state IN ('OPEN', 'AGREED', 'PLACED', 'DECLINED', 'RETURNED', 'WITHDRAWN'));

-- What the three agree on lives in versions; it has the id of the match that both sides said yes to.
CREATE TABLE agreement (
    id            uuid PRIMARY KEY REFERENCES proposed_match,
    young_person  uuid NOT NULL,
    office        text NOT NULL,
    company       uuid NOT NULL,
    place         uuid NOT NULL,
    -- first day after the last one that place, leader and young person have in common
    offer_ends    date NOT NULL,
    version       bigint NOT NULL,
    FOREIGN KEY (young_person, office) REFERENCES young_person (id, office) ON UPDATE CASCADE,
    FOREIGN KEY (place, company) REFERENCES place (id, company)
);
CREATE INDEX agreement_young_person ON agreement (young_person, id DESC);
CREATE INDEX agreement_office ON agreement (office, id DESC);
CREATE INDEX agreement_company ON agreement (company, id DESC);

CREATE TABLE agreement_version (
    id          uuid PRIMARY KEY,
    agreement   uuid NOT NULL REFERENCES agreement,
    number      integer NOT NULL CHECK (number >= 1),
    -- of the terms: who leads by them
    leader      uuid NOT NULL REFERENCES mentoring_leader,
    terms       jsonb NOT NULL,
    -- SHA-256 of what is signed, from the moment it can be
    hash        text CHECK (length(hash) = 64),
    valid_from  date NOT NULL,
    why         text NOT NULL,
    checks      jsonb NOT NULL,
    asked       text[] NOT NULL,
    state       text NOT NULL CHECK (state IN ('DRAFT', 'SIGNING', 'SIGNED', 'WITHDRAWN')),
    written_by  uuid NOT NULL REFERENCES account,
    written_at  timestamptz NOT NULL,
    written_on  date NOT NULL,
    asked_on    date,
    settled_on  date,
    version     bigint NOT NULL,
    UNIQUE (agreement, number),
    CHECK (state = 'DRAFT' OR state = 'WITHDRAWN' OR (hash IS NOT NULL AND asked_on IS NOT NULL)),
    CHECK ((settled_on IS NOT NULL) = (state IN ('SIGNED', 'WITHDRAWN')))
);
CREATE UNIQUE INDEX one_version_in_work ON agreement_version (agreement) WHERE state IN ('DRAFT', 'SIGNING');

CREATE TABLE agreement_signature (
    version            uuid NOT NULL REFERENCES agreement_version,
    party              text NOT NULL CHECK (party IN ('YOUNG_PERSON', 'GUARDIAN', 'COMPANY', 'NAV')),
    hash               text NOT NULL CHECK (length(hash) = 64),
    -- how whoever signed had signed in
    way                text NOT NULL,
    signed_by          uuid NOT NULL REFERENCES account,
    signed_at          timestamptz NOT NULL,
    signed_on          date NOT NULL,
    -- a guardian's name, or whoever else signed that has no account
    signatory          text NOT NULL,
    -- recorded by a caseworker: why, and who was told when
    on_behalf_because  text,
    told               text,
    told_on            date,
    PRIMARY KEY (version, party),
    CHECK ((on_behalf_because IS NULL) = (told IS NULL) AND (told IS NULL) = (told_on IS NULL))
);
REVOKE UPDATE, DELETE, TRUNCATE ON agreement_signature FROM ${appRole};

-- Whoever was signed for has said later that it was right.
CREATE TABLE signature_confirmation (
    version       uuid NOT NULL,
    party         text NOT NULL,
    confirmed_by  uuid NOT NULL REFERENCES account,
    confirmed_at  timestamptz NOT NULL,
    confirmed_on  date NOT NULL,
    PRIMARY KEY (version, party),
    FOREIGN KEY (version, party) REFERENCES agreement_signature
);
REVOKE UPDATE, DELETE, TRUNCATE ON signature_confirmation FROM ${appRole};

-- A placement begins to exist when its agreement is signed, and has its id. How it stands is what its events say; leader,
-- deputy, days and state are kept here as they are on the field's date, for lists and for access. Whatever the young person
-- has booked on its days is its own.
CREATE TABLE placement (
    id            uuid PRIMARY KEY REFERENCES agreement,
    young_person  uuid NOT NULL,
    office        text NOT NULL,
    cohort        uuid NOT NULL REFERENCES cohort,
    company       uuid NOT NULL,
    place         uuid NOT NULL,
    -- as first signed
    first_leader  uuid NOT NULL,
    agreed_starts date NOT NULL,
    agreed_ends   date NOT NULL CHECK (agreed_ends > agreed_starts),
    earliest_end  date NOT NULL,
    latest_end    date NOT NULL CHECK (latest_end >= earliest_end),
    offer_ends    date NOT NULL,
    -- as they stand now
    leader        uuid NOT NULL,
    deputy        uuid,
    starts        date NOT NULL,
    ends          date NOT NULL CHECK (ends >= starts),
    state         text NOT NULL CHECK (state IN ('AWAITING_START', 'RUNNING', 'PAUSED', 'COMPLETED', 'ENDED_EARLY')),
    version       bigint NOT NULL,
    FOREIGN KEY (young_person, office) REFERENCES young_person (id, office) ON UPDATE CASCADE,
    FOREIGN KEY (place, company) REFERENCES place (id, company),
    FOREIGN KEY (leader, company) REFERENCES mentoring_leader (id, company),
    FOREIGN KEY (deputy, company) REFERENCES mentoring_leader (id, company),
    -- one placement at a time; one that never had a day is in nobody's way
    CONSTRAINT one_placement_at_a_time EXCLUDE USING gist (young_person WITH =, daterange(starts, ends) WITH &&)
);
CREATE INDEX placement_young_person ON placement (young_person, starts DESC);
CREATE INDEX placement_office ON placement (office, state, ends);
CREATE INDEX placement_company ON placement (company, state, ends);
CREATE INDEX placement_leader ON placement (leader, state);
CREATE INDEX placement_deputy ON placement (deputy) WHERE deputy IS NOT NULL;
CREATE INDEX placement_not_over ON placement (id) WHERE state IN ('AWAITING_START', 'RUNNING', 'PAUSED');

-- What happened to it, from which day on, who told so and why.
CREATE TABLE placement_event (
    id           uuid PRIMARY KEY,
    placement    uuid NOT NULL REFERENCES placement,
    event        jsonb NOT NULL,
    on_day       date NOT NULL,
    why          text NOT NULL,
    recorded_by  uuid NOT NULL REFERENCES account,
    recorded_at  timestamptz NOT NULL,
    recorded_on  date NOT NULL
);
CREATE INDEX placement_event_placement ON placement_event (placement, id);
REVOKE UPDATE, DELETE, TRUNCATE ON placement_event FROM ${appRole};

-- All of it is as hidden as the young person.
ALTER TABLE agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON agreement USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE agreement_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_version FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_agreement ON agreement_version USING (EXISTS (SELECT FROM agreement a WHERE a.id = agreement));
ALTER TABLE agreement_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_version ON agreement_signature
    USING (EXISTS (SELECT FROM agreement_version v WHERE v.id = agreement_signature.version));
ALTER TABLE signature_confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE signature_confirmation FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_version ON signature_confirmation
    USING (EXISTS (SELECT FROM agreement_version v WHERE v.id = signature_confirmation.version));
ALTER TABLE placement ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON placement USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE placement_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_event FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON placement_event USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
