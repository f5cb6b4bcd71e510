-- Stage 8: certificates of practice.

-- The work processes of an occupation as a region has written them down; the highest number holds. A region that has
-- written none goes by the standard lists.
CREATE TABLE process_list (
    id          uuid PRIMARY KEY,
    region      text NOT NULL REFERENCES region,
    occupation  text NOT NULL,
    number      integer NOT NULL CHECK (number >= 1),
    -- in three languages each
    processes   jsonb NOT NULL,
    written_by  uuid NOT NULL REFERENCES account,
    written_at  timestamptz NOT NULL,
    written_on  date NOT NULL,
    UNIQUE (region, occupation, number)
);

-- What somebody is being confirmed to master: the processes as they were listed at the first confirmation.
CREATE TABLE certificate (
    placement   uuid PRIMARY KEY REFERENCES placement,
    occupation  text NOT NULL,
    processes   jsonb NOT NULL,
    begun_on    date NOT NULL
);

-- That somebody does a process so well; of several about one process the last holds.
CREATE TABLE process_confirmation (
    id            uuid PRIMARY KEY,
    placement     uuid NOT NULL REFERENCES certificate,
    process       uuid NOT NULL,
    mastery       text NOT NULL CHECK (mastery IN ('SHOWN', 'WITH_HELP', 'ALONE', 'MASTERS')),
    -- the instructor, accredited on that day
    leader        uuid NOT NULL REFERENCES mentoring_leader,
    confirmed_by  uuid NOT NULL REFERENCES account,
    confirmed_at  timestamptz NOT NULL,
    confirmed_on  date NOT NULL
);
CREATE INDEX process_confirmation_placement ON process_confirmation (placement, id);
CREATE INDEX process_confirmation_leader ON process_confirmation (leader, placement);

-- What was given out on paper, word by word; a higher number replaces the lower ones.
CREATE TABLE certificate_version (
    id             uuid PRIMARY KEY,
    placement      uuid NOT NULL REFERENCES certificate,
    number         integer NOT NULL CHECK (number >= 1),
    code           text NOT NULL UNIQUE,
    paper          jsonb NOT NULL,
    -- what was wrong with the one before; empty for the first
    why            text NOT NULL,
    issued_by      uuid NOT NULL REFERENCES account,
    issued_at      timestamptz NOT NULL,
    issued_on      date NOT NULL,
    withdrawn_why  text,
    withdrawn_by   uuid REFERENCES account,
    withdrawn_at   timestamptz,
    withdrawn_on   date CHECK (withdrawn_on >= issued_on),
    UNIQUE (placement, number),
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL) = (withdrawn_on IS NULL)
       AND (withdrawn_by IS NULL) = (withdrawn_why IS NULL))
);

REVOKE UPDATE, DELETE, TRUNCATE ON process_list, process_confirmation FROM ${appRole};
REVOKE DELETE, TRUNCATE ON certificate, certificate_version FROM ${appRole};

-- All of it is as hidden as the young person; each row's placement is looked up by key.
ALTER TABLE certificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE certificate FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON certificate
    USING (EXISTS (SELECT FROM placement p WHERE p.id = placement OFFSET 0));
ALTER TABLE process_confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE process_confirmation FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON process_confirmation
    USING (EXISTS (SELECT FROM placement p WHERE p.id = placement OFFSET 0));
ALTER TABLE certificate_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE certificate_version FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON certificate_version
    USING (EXISTS (SELECT FROM placement p WHERE p.id = placement OFFSET 0));
