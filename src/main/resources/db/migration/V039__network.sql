-- Stage 2, the network around the programme: study visits, guides with their units, information meetings, project plans.

-- A company or a unit of a municipality shows others how it works.
CREATE TABLE study_visit (
    id                 uuid PRIMARY KEY,
    host               uuid NOT NULL REFERENCES company,
    region             text NOT NULL REFERENCES region,
    theme              text NOT NULL,
    invitation         text NOT NULL,
    on_day             date NOT NULL,
    meet_at            text NOT NULL,
    seats              integer NOT NULL CHECK (seats BETWEEN 1 AND 200),
    -- to sign up, included
    last_day           date NOT NULL CHECK (last_day <= on_day),
    -- of the day, a line for each point, such as 09:00 Board meeting
    programme          text NOT NULL,
    invited_by         uuid NOT NULL REFERENCES account,
    invited_at         timestamptz NOT NULL,
    invited_on         date NOT NULL,
    cancelled_because  text,
    cancelled_by       uuid REFERENCES account,
    cancelled_at       timestamptz,
    cancelled_on       date,
    version            bigint NOT NULL,
    CHECK ((cancelled_on IS NULL) = (cancelled_by IS NULL) AND (cancelled_on IS NULL) = (cancelled_because IS NULL))
);
CREATE INDEX study_visit_region ON study_visit (region, on_day, id);
CREATE INDEX study_visit_host ON study_visit (host);

-- Who comes; a leader of the register, or a colleague by name alone.
CREATE TABLE visit_guest (
    id            uuid PRIMARY KEY,
    visit         uuid NOT NULL REFERENCES study_visit,
    company       uuid NOT NULL REFERENCES company,
    leader        uuid REFERENCES mentoring_leader,
    name          text NOT NULL,
    signed_by     uuid NOT NULL REFERENCES account,
    signed_at     timestamptz NOT NULL,
    signed_on     date NOT NULL,
    withdrawn_by  uuid REFERENCES account,
    withdrawn_at  timestamptz,
    withdrawn_on  date,
    CHECK ((withdrawn_on IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX visit_guest_visit ON visit_guest (visit, company) WHERE withdrawn_on IS NULL;
CREATE INDEX visit_guest_company ON visit_guest (company, visit) WHERE withdrawn_on IS NULL;
CREATE UNIQUE INDEX visit_guest_once ON visit_guest (visit, leader) WHERE withdrawn_on IS NULL;

-- What a company's guests tell afterwards.
CREATE TABLE visit_feedback (
    visit      uuid NOT NULL REFERENCES study_visit,
    company    uuid NOT NULL REFERENCES company,
    saw        text NOT NULL,
    take_home  text NOT NULL,
    given_by   uuid NOT NULL REFERENCES account,
    given_at   timestamptz NOT NULL,
    given_on   date NOT NULL,
    PRIMARY KEY (visit, company)
);

-- What they suggest to the host, and what came of it.
CREATE TABLE visit_suggestion (
    id           uuid PRIMARY KEY,
    visit        uuid NOT NULL,
    company      uuid NOT NULL,
    words        text NOT NULL,
    fate         text CHECK (fate IN ('TAKEN_UP', 'DONE', 'DECLINED')),
    fate_words   text,
    answered_by  uuid REFERENCES account,
    answered_at  timestamptz,
    answered_on  date,
    version      bigint NOT NULL,
    FOREIGN KEY (visit, company) REFERENCES visit_feedback,
    CHECK ((fate IS NULL) = (fate_words IS NULL) AND (fate IS NULL) = (answered_on IS NULL))
);
CREATE INDEX visit_suggestion_visit ON visit_suggestion (visit, id);

-- Somebody who helps units with lean for a share of a position.
CREATE TABLE guide (
    id             uuid PRIMARY KEY,
    region         text NOT NULL REFERENCES region,
    name           text NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('GUIDE', 'COORDINATOR')),
    -- where they can sign in
    account        uuid REFERENCES account,
    percent        integer NOT NULL CHECK (percent BETWEEN 1 AND 100),
    registered_by  uuid NOT NULL REFERENCES account,
    registered_at  timestamptz NOT NULL,
    registered_on  date NOT NULL,
    -- since when they guide no more
    ended_on       date,
    version        bigint NOT NULL
);
CREATE INDEX guide_region ON guide (region, name, id);
CREATE INDEX guide_account ON guide (account) WHERE ended_on IS NULL;

-- A unit has one guide at a time.
CREATE TABLE guided_unit (
    id           uuid PRIMARY KEY,
    guide        uuid NOT NULL REFERENCES guide,
    company      uuid NOT NULL REFERENCES company,
    assigned_by  uuid NOT NULL REFERENCES account,
    assigned_at  timestamptz NOT NULL,
    assigned_on  date NOT NULL,
    released_on  date
);
CREATE UNIQUE INDEX guided_unit_once ON guided_unit (company) WHERE released_on IS NULL;
CREATE INDEX guided_unit_guide ON guided_unit (guide) WHERE released_on IS NULL;

-- Where people hear of the programme, at one unit or for all of the region.
CREATE TABLE information_meeting (
    id           uuid PRIMARY KEY,
    region       text NOT NULL REFERENCES region,
    company      uuid REFERENCES company,
    on_day       date NOT NULL,
    begins       time NOT NULL,
    place        text NOT NULL,
    for_whom     text NOT NULL,
    arranged_by  uuid NOT NULL REFERENCES account,
    arranged_at  timestamptz NOT NULL,
    arranged_on  date NOT NULL,
    version      bigint NOT NULL
);
CREATE INDEX information_meeting_region ON information_meeting (region, on_day DESC, id DESC);

-- Who came, and what they signed up for afterwards.
CREATE TABLE meeting_guest (
    id             uuid PRIMARY KEY,
    meeting        uuid NOT NULL REFERENCES information_meeting,
    name           text NOT NULL,
    unit           text NOT NULL,
    signed_up_for  text NOT NULL CHECK (signed_up_for IN ('NOTHING', 'LEADER_PROGRAMME', 'COURSE_DAYS', 'STUDY_VISIT', 'PLACES')),
    noted_by       uuid NOT NULL REFERENCES account,
    noted_at       timestamptz NOT NULL,
    noted_on       date NOT NULL
);
CREATE INDEX meeting_guest_meeting ON meeting_guest (meeting, id);

-- What a unit sets out to do in its course days, and how it was before and after.
CREATE TABLE unit_project (
    id            uuid PRIMARY KEY,
    company       uuid NOT NULL REFERENCES company,
    title         text NOT NULL,
    goal          text NOT NULL,
    before        text NOT NULL,
    made_by       uuid NOT NULL REFERENCES account,
    made_at       timestamptz NOT NULL,
    made_on       date NOT NULL,
    after         text,
    concluded_by  uuid REFERENCES account,
    concluded_at  timestamptz,
    concluded_on  date,
    version       bigint NOT NULL,
    CHECK ((concluded_on IS NULL) = (after IS NULL))
);
CREATE INDEX unit_project_company ON unit_project (company, id DESC);

CREATE TABLE project_measure (
    id       uuid PRIMARY KEY,
    project  uuid NOT NULL REFERENCES unit_project,
    what     text NOT NULL,
    owner    text NOT NULL,
    due_on   date NOT NULL,
    done_by  uuid REFERENCES account,
    done_at  timestamptz,
    done_on  date,
    CHECK ((done_on IS NULL) = (done_by IS NULL))
);
CREATE INDEX project_measure_project ON project_measure (project, due_on, id);
CREATE INDEX project_measure_open ON project_measure (due_on, project) WHERE done_on IS NULL;

-- A day on which the unit and its guide look at the plan again, and what they found.
CREATE TABLE project_follow_up (
    id        uuid PRIMARY KEY,
    project   uuid NOT NULL REFERENCES unit_project,
    on_day    date NOT NULL,
    held_on   date,
    standing  text CHECK (standing IN ('AS_PLANNED', 'BEHIND', 'STUCK')),
    found     text,
    told_by   uuid REFERENCES account,
    told_at   timestamptz,
    CHECK ((held_on IS NULL) = (standing IS NULL) AND (held_on IS NULL) = (found IS NULL))
);
CREATE INDEX project_follow_up_project ON project_follow_up (project, on_day, id);
CREATE INDEX project_follow_up_open ON project_follow_up (on_day, project) WHERE held_on IS NULL;
