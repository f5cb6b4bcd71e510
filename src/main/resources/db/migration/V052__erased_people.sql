-- Somebody erased leaves a row without anything in it, to which what must be kept points. It is there for nobody, whatever
-- they are cleared for; only the letting-go that makes it sees it.
ALTER TABLE young_person ADD COLUMN erased_on date;
ALTER POLICY hidden_people ON young_person
    USING ((erased_on IS NULL OR current_setting('nystart.letting_go', true) <> '')
           AND ((protection = 'NONE' AND NOT shielded)
                OR office = ANY (string_to_array(current_setting('nystart.cleared_offices', true), ','))
                OR id::text = ANY (string_to_array(current_setting('nystart.own_people', true), ','))));

-- A young person wants to be erased; the office answers by a day.
CREATE TABLE erasure_request (
    id            uuid PRIMARY KEY,
    young_person  uuid NOT NULL,
    office        text NOT NULL,
    words         text,
    asked_by      uuid NOT NULL REFERENCES account,
    asked_at      timestamptz NOT NULL,
    asked_on      date NOT NULL,
    answer_by     date NOT NULL CHECK (answer_by >= asked_on),
    answer        text,
    answered_by   uuid REFERENCES account,
    answered_at   timestamptz,
    answered_on   date,
    FOREIGN KEY (young_person, office) REFERENCES young_person (id, office) ON UPDATE CASCADE,
    CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_on IS NULL)
       AND (answer IS NULL) = (answered_at IS NULL))
);
CREATE UNIQUE INDEX erasure_request_open ON erasure_request (young_person) WHERE answer IS NULL;
CREATE INDEX erasure_request_person ON erasure_request (young_person, id DESC);
CREATE INDEX erasure_request_office ON erasure_request (office, answer_by) WHERE answer IS NULL;

ALTER TABLE erasure_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure_request FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON erasure_request
    USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person OFFSET 0));
