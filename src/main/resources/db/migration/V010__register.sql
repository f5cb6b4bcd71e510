-- Stage 1: who is registered, what companies offer, and which seats are taken.

CREATE TABLE region (
    code  text PRIMARY KEY,
    name  text NOT NULL
);

CREATE TABLE office (
    code    text PRIMARY KEY CHECK (code ~ '^[0-9]{4}$'),
    name    text NOT NULL,
    region  text NOT NULL REFERENCES region
);

CREATE TABLE company (
    id                   uuid PRIMARY KEY,
    organisation_number  text NOT NULL UNIQUE CHECK (organisation_number ~ '^[0-9]{9}$'),
    region               text NOT NULL REFERENCES region,
    name                 text NOT NULL,
    name_order           text COLLATE "nb-NO-x-icu" GENERATED ALWAYS AS (name) STORED,
    kind                 text NOT NULL,
    sector               text NOT NULL,
    size                 text NOT NULL,
    contact_name         text NOT NULL,
    contact_email        text,
    contact_phone        text,
    version              bigint NOT NULL
);
CREATE INDEX company_order ON company (region, name_order, id);

CREATE TABLE place (
    id                 uuid PRIMARY KEY,
    company            uuid NOT NULL REFERENCES company,
    code               text NOT NULL,
    occupation         text NOT NULL CHECK (occupation ~ '^[0-9]{4}$'),
    tasks              text NOT NULL,
    site_address       text,
    site_postal_code   text NOT NULL,
    site_postal_place  text NOT NULL,
    site_lat           double precision NOT NULL,
    site_lon           double precision NOT NULL,
    seats              integer NOT NULL CHECK (seats >= 0),
    opens              date NOT NULL,
    closes             date NOT NULL CHECK (closes >= opens),
    hours_per_week     integer NOT NULL CHECK (hours_per_week BETWEEN 1 AND 40),
    min_age            integer NOT NULL CHECK (min_age BETWEEN 0 AND 30),
    teaches            text[] NOT NULL,
    licences           text[] NOT NULL,
    certificates       text[] NOT NULL,
    norwegian_level    text NOT NULL,
    offers             text[] NOT NULL,
    version            bigint NOT NULL,
    UNIQUE (company, code),
    UNIQUE (id, company)
);

CREATE TABLE mentoring_leader (
    id          uuid PRIMARY KEY,
    company     uuid NOT NULL REFERENCES company,
    code        text NOT NULL,
    name        text NOT NULL,
    email       text,
    phone       text,
    capacity    integer NOT NULL CHECK (capacity >= 0),
    leads_from  date NOT NULL,
    leads_to    date NOT NULL CHECK (leads_to >= leads_from),
    languages   text[] NOT NULL,
    accredited  boolean NOT NULL,
    ready       boolean NOT NULL,
    version     bigint NOT NULL,
    UNIQUE (company, code),
    UNIQUE (id, company)
);

-- A leader leads places of the own company only: the pairs of keys hold it.
CREATE TABLE leader_place (
    leader   uuid NOT NULL,
    place    uuid NOT NULL,
    company  uuid NOT NULL,
    PRIMARY KEY (leader, place),
    FOREIGN KEY (leader, company) REFERENCES mentoring_leader (id, company),
    FOREIGN KEY (place, company) REFERENCES place (id, company)
);
CREATE INDEX leader_place_place ON leader_place (place);

CREATE TABLE young_person (
    id                          uuid PRIMARY KEY,
    office                      text NOT NULL REFERENCES office,
    caseworker                  uuid NOT NULL REFERENCES account,
    first_name                  text NOT NULL,
    last_name                   text NOT NULL,
    -- sorted as Norwegians sort; compared by bytes: range conditions pass below the policy, patterns would not
    name_order                  text COLLATE "nb-NO-x-icu" NOT NULL,
    first_key                   text COLLATE "C" NOT NULL,
    last_key                    text COLLATE "C" NOT NULL,
    birth_date                  date NOT NULL,
    national_id                 bytea NOT NULL,
    phone                       bytea,
    email                       bytea,
    emergency_name              text,
    emergency_phone             bytea,
    guardian_name               text,
    guardian_phone              bytea,
    sex                         text,
    completed_upper_secondary   boolean NOT NULL,
    home_postal_code            text NOT NULL,
    home_postal_place           text NOT NULL,
    home_lat                    double precision NOT NULL,
    home_lon                    double precision NOT NULL,
    transport                   text NOT NULL,
    max_commute_minutes         integer NOT NULL CHECK (max_commute_minutes >= 1),
    available_from              date,
    available_to                date CHECK (available_to IS NULL OR available_from IS NULL OR available_to >= available_from),
    waiting_since               date NOT NULL,
    follow_up_need              integer NOT NULL CHECK (follow_up_need BETWEEN 1 AND 3),
    needs                       text[] NOT NULL,
    interpreter                 text,
    reserved_against_electronic boolean NOT NULL,
    interests                   text[] NOT NULL CHECK (cardinality(interests) <= 3),
    learning_goals              text[] NOT NULL,
    company_wishes              uuid[] NOT NULL CHECK (cardinality(company_wishes) <= 3),
    aims_at_certificate         boolean NOT NULL,
    licences                    text[] NOT NULL,
    certificates                text[] NOT NULL,
    norwegian_level             text NOT NULL,
    languages                   text[] NOT NULL,
    protection                  text NOT NULL CHECK (protection IN ('NONE', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL')),
    shielded                    boolean NOT NULL,
    registered_on               date NOT NULL,
    withdrawn_on                date,
    version                     bigint NOT NULL
);
CREATE INDEX young_person_order ON young_person (office, name_order, id);
CREATE INDEX young_person_waiting ON young_person (office, waiting_since, id);
CREATE INDEX young_person_last ON young_person (office, last_key);
CREATE INDEX young_person_first ON young_person (office, first_key);
CREATE INDEX young_person_caseworker ON young_person (caseworker);

CREATE TABLE young_person_block (
    young_person  uuid NOT NULL REFERENCES young_person,
    kind          text NOT NULL CHECK (kind IN ('COMPANY', 'LEADER', 'PLACE')),
    target        uuid NOT NULL,
    reason        text NOT NULL,
    made_by       uuid NOT NULL REFERENCES account,
    made_on       date NOT NULL,
    PRIMARY KEY (young_person, kind, target)
);

CREATE TABLE young_person_consent (
    id            uuid PRIMARY KEY,
    young_person  uuid NOT NULL REFERENCES young_person,
    purpose       text NOT NULL,
    given_on      date NOT NULL,
    withdrawn_on  date CHECK (withdrawn_on >= given_on)
);
CREATE UNIQUE INDEX young_person_consent_one ON young_person_consent (young_person, purpose) WHERE withdrawn_on IS NULL;

-- Taking part is an activity that was agreed, not a consent.
CREATE TABLE activity_agreement (
    id            uuid PRIMARY KEY,
    young_person  uuid NOT NULL REFERENCES young_person,
    agreed_on     date NOT NULL,
    content       text NOT NULL,
    recorded_by   uuid NOT NULL REFERENCES account
);
CREATE INDEX activity_agreement_person ON activity_agreement (young_person, agreed_on DESC);

CREATE TABLE cohort (
    id               uuid PRIMARY KEY,
    region           text NOT NULL REFERENCES region,
    name             text NOT NULL,
    placement_start  date NOT NULL,
    min_months       integer NOT NULL CHECK (min_months >= 1),
    max_months       integer NOT NULL CHECK (max_months >= min_months),
    weights          jsonb NOT NULL,
    version          bigint NOT NULL,
    UNIQUE (region, name)
);

CREATE TABLE cohort_company (
    cohort          uuid NOT NULL REFERENCES cohort,
    company         uuid NOT NULL REFERENCES company,
    promised_seats  integer NOT NULL CHECK (promised_seats >= 0),
    PRIMARY KEY (cohort, company)
);
CREATE TABLE cohort_place (
    cohort  uuid NOT NULL REFERENCES cohort,
    place   uuid NOT NULL REFERENCES place,
    PRIMARY KEY (cohort, place)
);
CREATE TABLE cohort_leader (
    cohort  uuid NOT NULL REFERENCES cohort,
    leader  uuid NOT NULL REFERENCES mentoring_leader,
    PRIMARY KEY (cohort, leader)
);
CREATE TABLE cohort_member (
    cohort        uuid NOT NULL REFERENCES cohort,
    young_person  uuid NOT NULL REFERENCES young_person,
    joined_on     date NOT NULL,
    PRIMARY KEY (cohort, young_person)
);
CREATE INDEX cohort_member_person ON cohort_member (young_person);

-- Who holds which national id, as keyed hashes only. Two rows of one office can share a hash when one of the people is
-- hidden: otherwise registering would tell that somebody hidden is there.
CREATE TABLE identity_claim (
    young_person  uuid PRIMARY KEY REFERENCES young_person,
    office        text NOT NULL REFERENCES office,
    id_hash       bytea NOT NULL,
    hidden        boolean NOT NULL,
    UNIQUE (office, id_hash, hidden)
);
CREATE INDEX identity_claim_hash ON identity_claim (id_hash);

-- One national id registered twice: the newer person enters no run until somebody cleared has looked.
CREATE TABLE identity_conflict (
    id            uuid PRIMARY KEY,
    young_person  uuid NOT NULL REFERENCES young_person,
    other         uuid NOT NULL REFERENCES young_person,
    opened_on     date NOT NULL,
    resolved_on   date,
    resolved_by   uuid REFERENCES account,
    resolution    text,
    CHECK ((resolved_on IS NULL) = (resolved_by IS NULL))
);
CREATE UNIQUE INDEX identity_conflict_pair ON identity_conflict (young_person, other);

-- A seat taken reads "reserved" to everybody, also when the person is hidden: no policy here.
CREATE TABLE seat_booking (
    id            uuid PRIMARY KEY,
    young_person  uuid NOT NULL REFERENCES young_person,
    place         uuid NOT NULL REFERENCES place,
    leader        uuid NOT NULL REFERENCES mentoring_leader,
    need          integer NOT NULL CHECK (need BETWEEN 1 AND 3),
    starts        date NOT NULL,
    ends          date NOT NULL CHECK (ends > starts),
    version       bigint NOT NULL,
    CONSTRAINT one_seat_at_a_time EXCLUDE USING gist (young_person WITH =, daterange(starts, ends) WITH &&)
);
CREATE INDEX seat_booking_place ON seat_booking (place, ends);
CREATE INDEX seat_booking_leader ON seat_booking (leader, ends);

-- People with address protection and shielded people exist only for connections that name an office cleared for them.
-- FORCE: the tables' owner is no exception, and so no query is.
ALTER TABLE young_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE young_person FORCE ROW LEVEL SECURITY;
CREATE POLICY hidden_people ON young_person
    USING ((protection = 'NONE' AND NOT shielded)
           OR office = ANY (string_to_array(current_setting('nystart.cleared_offices', true), ',')))
    WITH CHECK ((protection = 'NONE' AND NOT shielded)
           OR office = ANY (string_to_array(current_setting('nystart.cleared_offices', true), ',')));

ALTER TABLE young_person_block ENABLE ROW LEVEL SECURITY;
ALTER TABLE young_person_block FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON young_person_block USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE young_person_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE young_person_consent FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON young_person_consent USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE activity_agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON activity_agreement USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE cohort_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE cohort_member FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON cohort_member USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
