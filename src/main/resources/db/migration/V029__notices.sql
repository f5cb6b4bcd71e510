-- What people are told of by mail, by SMS or by a caseworker.

-- Where an account's holder is written to; mentees and companies are written to as the register says.
ALTER TABLE account ADD COLUMN email text;
-- Whose account it is, as for young people and companies.
CREATE INDEX role_grant_leader ON role_grant (leader) WHERE revoked_at IS NULL;

-- Written in the transaction of what they tell about, sent afterwards. Ids and dates only: names, addresses and words are
-- looked up when a notice is sent.
CREATE TABLE notice (
    id              uuid PRIMARY KEY,
    -- kind, recipient, subject and day: what is written twice is told once
    dedup_key       text NOT NULL UNIQUE,
    kind            text NOT NULL,
    recipient_kind  text NOT NULL CHECK (recipient_kind IN ('ACCOUNT', 'YOUNG_PERSON', 'COMPANY_CONTACT', 'LEADER')),
    recipient       uuid NOT NULL,
    subject         uuid NOT NULL,
    -- whom it concerns; a case that is handed over takes its notices along
    young_person    uuid,
    office          text REFERENCES office,
    due_on          date,
    state           text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'OVERTAKEN', 'BY_HAND', 'DONE_BY_HAND', 'FAILED')),
    written_at      timestamptz NOT NULL,
    send_at         timestamptz NOT NULL,
    tries           integer NOT NULL CHECK (tries >= 0),
    channel         text CHECK (channel IN ('MAIL', 'SMS', 'START_PAGE')),
    task            text CHECK (task IN ('CALL', 'LETTER')),
    failed_because  text,
    ended_at        timestamptz,
    ended_by        uuid REFERENCES account,
    version         bigint NOT NULL,
    FOREIGN KEY (young_person, office) REFERENCES young_person (id, office) ON UPDATE CASCADE,
    CHECK (recipient_kind <> 'YOUNG_PERSON' OR young_person = recipient),
    CHECK ((state = 'SENT') = (channel IS NOT NULL)),
    CHECK (state <> 'BY_HAND' OR task IS NOT NULL),
    CHECK (state <> 'FAILED' OR failed_because IS NOT NULL),
    CHECK ((state IN ('SENT', 'OVERTAKEN', 'DONE_BY_HAND', 'FAILED')) = (ended_at IS NOT NULL))
);
CREATE INDEX notice_due ON notice (send_at) WHERE state = 'WAITING';
CREATE INDEX notice_waiting ON notice (recipient, send_at) WHERE state = 'WAITING';
CREATE INDEX notice_office ON notice (office, id DESC);
CREATE INDEX notice_office_state ON notice (office, state, id DESC);
CREATE INDEX notice_failed ON notice (id DESC) WHERE state = 'FAILED';
CREATE INDEX notice_written ON notice (written_at);
CREATE INDEX notice_young_person ON notice (young_person);

-- A notice is as hidden as the young person whom it concerns: no job finds it, and so nothing is sent; it waits for
-- somebody cleared to tell it.
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON notice
    USING (young_person IS NULL OR EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
-- Written by whatever happens, seen or not.
CREATE POLICY written_by_all ON notice FOR INSERT WITH CHECK (true);
