-- A run that was presented to the offices: a cohort's newest is what can be decided on and what the next run stays near.
ALTER TABLE matching_run ADD COLUMN released_at timestamptz;
ALTER TABLE matching_run ADD COLUMN released_by uuid REFERENCES account;
ALTER TABLE matching_run ADD CONSTRAINT released_with_a_solution
    CHECK ((released_at IS NULL) = (released_by IS NULL) AND (released_at IS NULL OR placed IS NOT NULL));
CREATE INDEX matching_run_released ON matching_run (cohort, asked_at DESC) WHERE released_at IS NOT NULL;

-- A young person keeps this place and leader in the cohort's runs, from when it was said until it was lifted.
CREATE TABLE pin (
    id            uuid PRIMARY KEY,
    cohort        uuid NOT NULL REFERENCES cohort,
    young_person  uuid NOT NULL REFERENCES young_person,
    place         uuid NOT NULL REFERENCES place,
    leader        uuid NOT NULL REFERENCES mentoring_leader,
    reason        text NOT NULL,
    pinned_by     uuid NOT NULL REFERENCES account,
    pinned_at     timestamptz NOT NULL,
    lifted_by     uuid REFERENCES account,
    lifted_at     timestamptz,
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
);
CREATE UNIQUE INDEX pin_in_force ON pin (cohort, young_person) WHERE lifted_at IS NULL;
CREATE INDEX pin_young_person ON pin (young_person);

-- A pin that a run could not keep, and every hindrance.
CREATE TABLE pin_left_out (
    run         uuid NOT NULL REFERENCES matching_run ON DELETE CASCADE,
    pin         uuid NOT NULL REFERENCES pin,
    hindrances  text[] NOT NULL CHECK (cardinality(hindrances) > 0),
    PRIMARY KEY (run, pin)
);

ALTER TABLE pin ENABLE ROW LEVEL SECURITY;
ALTER TABLE pin FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON pin USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE pin_left_out ENABLE ROW LEVEL SECURITY;
ALTER TABLE pin_left_out FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_pin ON pin_left_out USING (EXISTS (SELECT FROM pin p WHERE p.id = pin));

-- Every weighing of a cohort, numbered from 1; the newest stands in the cohort too. Added to, never changed.
CREATE TABLE cohort_weighing (
    cohort      uuid NOT NULL REFERENCES cohort,
    number      integer NOT NULL CHECK (number >= 1),
    weights     jsonb NOT NULL,
    reason      text NOT NULL,
    weighed_by  uuid NOT NULL REFERENCES account,
    weighed_at  timestamptz NOT NULL,
    PRIMARY KEY (cohort, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON cohort_weighing FROM ${appRole};
