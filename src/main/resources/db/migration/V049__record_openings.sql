-- One person's record, opened for a while by somebody who works elsewhere, with a reason; the office's manager sees each.
CREATE TABLE record_opening (
    id            uuid PRIMARY KEY,
    account       uuid NOT NULL REFERENCES account,
    young_person  uuid NOT NULL REFERENCES young_person,
    -- whose record it was then
    office        text NOT NULL REFERENCES office,
    reason        text NOT NULL CHECK (length(btrim(reason)) >= 20),
    opened_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL CHECK (ends_at > opened_at),
    seen_by       uuid REFERENCES account,
    seen_at       timestamptz,
    version       bigint NOT NULL DEFAULT 0
);
CREATE INDEX record_opening_now ON record_opening (account, young_person, ends_at DESC);
CREATE INDEX record_opening_office ON record_opening (office, opened_at DESC);
CREATE INDEX record_opening_unseen ON record_opening (office) WHERE seen_at IS NULL;
CREATE INDEX record_opening_young_person ON record_opening (young_person);
REVOKE DELETE, TRUNCATE ON record_opening FROM ${appRole};

ALTER TABLE record_opening ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_opening FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON record_opening
    USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person OFFSET 0));
