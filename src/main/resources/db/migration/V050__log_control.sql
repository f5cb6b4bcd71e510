-- What the manager of an office has looked through of the trail, and what came of it.
CREATE TABLE log_control (
    id        uuid PRIMARY KEY,
    office    text NOT NULL REFERENCES office,
    begins    date NOT NULL,
    ends      date NOT NULL CHECK (ends >= begins),
    drawn_by  uuid NOT NULL REFERENCES account,
    drawn_at  timestamptz NOT NULL,
    drawn_on  date NOT NULL
);
CREATE INDEX log_control_office ON log_control (office, id DESC);

CREATE TABLE log_control_line (
    control       uuid NOT NULL REFERENCES log_control,
    -- of the trail; what was found of it outlives the line
    line          bigint NOT NULL,
    young_person  uuid NOT NULL,
    verdict       text CHECK (verdict IN ('IN_ORDER', 'TO_EXPLAIN')),
    remark        text,
    judged_by     uuid REFERENCES account,
    judged_at     timestamptz,
    judged_on     date,
    PRIMARY KEY (control, line),
    CHECK ((verdict IS NULL) = (judged_at IS NULL)),
    CHECK (verdict <> 'TO_EXPLAIN' OR length(btrim(remark)) > 0)
);
CREATE INDEX log_control_line_person ON log_control_line (young_person);
REVOKE UPDATE, DELETE, TRUNCATE ON log_control FROM ${appRole};
REVOKE DELETE, TRUNCATE ON log_control_line FROM ${appRole};

ALTER TABLE log_control_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_control_line FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON log_control_line
    USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person OFFSET 0));

-- The trail by day, and each person's by day.
CREATE INDEX audit_line_at ON audit_line (at DESC, id DESC);
CREATE INDEX audit_line_shown ON audit_line (subject, at DESC) WHERE subject_kind = 'YOUNG_PERSON' AND outcome = 'SHOWN';
