-- Stage 2: leader programmes. Leaders, companies and accounts only: nothing here is about a young person.

-- Attendance decides whether a leader in a programme is ready, and training whether they are accredited.
ALTER TABLE mentoring_leader ADD COLUMN ready_by_attendance boolean NOT NULL DEFAULT false;
ALTER TABLE mentoring_leader ADD COLUMN accredited_by_training boolean NOT NULL DEFAULT false;

-- What programmes are made from; those without a region are shipped, and nobody's to change.
CREATE TABLE programme_template (
    id          uuid PRIMARY KEY,
    region      text REFERENCES region,
    name        text NOT NULL,
    -- phases, gatherings, weeks of coaching, what makes ready: programme.template.Outline
    outline     jsonb NOT NULL,
    made_by     uuid REFERENCES account,
    made_at     timestamptz,
    made_on     date,
    version     bigint NOT NULL,
    CHECK ((region IS NULL) = (made_by IS NULL) AND (made_by IS NULL) = (made_on IS NULL))
);
CREATE UNIQUE INDEX programme_template_name ON programme_template (region, name) NULLS NOT DISTINCT;

INSERT INTO programme_template (id, region, name, outline, version) VALUES
('00000000-0000-7000-8000-000000380001', NULL, 'LEAN med GLØD', '{
  "phases": [{"name": "Program", "weeks": 52}],
  "gatherings": [
    {"title": "Målprosess", "week": 1, "day": 1, "days": 4},
    {"title": "Flyt og forbedring", "week": 14, "day": 1, "days": 2},
    {"title": "Ledelse i hverdagen", "week": 27, "day": 1, "days": 2},
    {"title": "Resultater og veien videre", "week": 51, "day": 1, "days": 2}],
  "individualWeeks": [9, 23, 41], "teamWeeks": [17, 31, 46],
  "readyAfter": 1, "leanTask": true, "accreditedMonths": 24}', 0),
('00000000-0000-7000-8000-000000380002', NULL, 'Coachingreise i tre faser', '{
  "phases": [{"name": "Grunnlag", "weeks": 10}, {"name": "Utvikling", "weeks": 32}, {"name": "Videre på egen hånd", "weeks": 26}],
  "gatherings": [
    {"title": "Oppstart", "week": 1, "day": 1, "days": 2},
    {"title": "Fra grunnlag til utvikling", "week": 11, "day": 1, "days": 1},
    {"title": "Halvveis", "week": 27, "day": 1, "days": 1},
    {"title": "Fra utvikling til egen hånd", "week": 43, "day": 1, "days": 1},
    {"title": "Avslutning", "week": 68, "day": 1, "days": 1}],
  "individualWeeks": [6, 20, 36, 52], "teamWeeks": [4, 9, 16, 24, 32, 40, 50, 60],
  "readyAfter": 1, "leanTask": true, "accreditedMonths": 24}', 0),
('00000000-0000-7000-8000-000000380003', NULL, 'Fire kursdager for enheten', '{
  "phases": [{"name": "Kursdager", "weeks": 2}, {"name": "Oppfølging", "weeks": 24}],
  "gatherings": [
    {"title": "Kursdag 1", "week": 1, "day": 1, "days": 1},
    {"title": "Kursdag 2", "week": 1, "day": 3, "days": 1},
    {"title": "Kursdag 3", "week": 2, "day": 1, "days": 1},
    {"title": "Kursdag 4", "week": 2, "day": 3, "days": 1}],
  "individualWeeks": [], "teamWeeks": [6, 12, 24],
  "readyAfter": 2, "leanTask": true, "accreditedMonths": 24}', 0);

CREATE TABLE leader_programme (
    id             uuid PRIMARY KEY,
    region         text NOT NULL REFERENCES region,
    cohort         uuid REFERENCES cohort,
    name           text NOT NULL,
    template       uuid NOT NULL REFERENCES programme_template,
    -- as the template said when the programme was made
    outline        jsonb NOT NULL,
    starts_on      date NOT NULL,
    registered_by  uuid NOT NULL REFERENCES account,
    registered_at  timestamptz NOT NULL,
    registered_on  date NOT NULL,
    version        bigint NOT NULL,
    UNIQUE (region, name)
);
CREATE INDEX leader_programme_region ON leader_programme (region, starts_on DESC);

CREATE TABLE gathering (
    id           uuid PRIMARY KEY,
    programme    uuid NOT NULL REFERENCES leader_programme,
    number       integer NOT NULL CHECK (number >= 1),
    title        text NOT NULL,
    starts_on    date NOT NULL,
    -- last day, included
    ends_on      date NOT NULL CHECK (ends_on >= starts_on),
    venue        text NOT NULL,
    seats        integer NOT NULL CHECK (seats >= 1),
    version      bigint NOT NULL,
    UNIQUE (programme, number)
);
CREATE INDEX gathering_starts ON gathering (starts_on);

CREATE TABLE gathering_move (
    id          uuid PRIMARY KEY,
    gathering   uuid NOT NULL REFERENCES gathering,
    moved_from  date NOT NULL,
    moved_to    date NOT NULL,
    why         text NOT NULL,
    moved_by    uuid NOT NULL REFERENCES account,
    moved_at    timestamptz NOT NULL,
    moved_on    date NOT NULL
);
CREATE INDEX gathering_move_gathering ON gathering_move (gathering, id);

-- That a leader is in a programme.
CREATE TABLE participant (
    id           uuid PRIMARY KEY,
    programme    uuid NOT NULL REFERENCES leader_programme,
    leader       uuid NOT NULL REFERENCES mentoring_leader,
    joined_by    uuid NOT NULL REFERENCES account,
    joined_at    timestamptz NOT NULL,
    joined_on    date NOT NULL,
    left_by      uuid REFERENCES account,
    left_at      timestamptz,
    left_on      date,
    left_why     text,
    version      bigint NOT NULL,
    CHECK ((left_on IS NULL) = (left_by IS NULL) AND (left_on IS NULL) = (left_why IS NULL))
);
CREATE UNIQUE INDEX participant_once ON participant (programme, leader) WHERE left_on IS NULL;
CREATE INDEX participant_leader ON participant (leader, id DESC);

-- A leader's seat at a gathering, or their turn in its queue; the oldest row is first in turn.
CREATE TABLE gathering_seat (
    id            uuid PRIMARY KEY,
    gathering     uuid NOT NULL REFERENCES gathering,
    participant   uuid NOT NULL REFERENCES participant,
    -- the missed gathering that this one makes good
    makes_good    uuid REFERENCES gathering,
    state         text NOT NULL CHECK (state IN ('SIGNED_UP', 'WAITING', 'CANCELLED')),
    signed_by     uuid NOT NULL REFERENCES account,
    signed_at     timestamptz NOT NULL,
    signed_on     date NOT NULL,
    cancelled_by  uuid REFERENCES account,
    cancelled_at  timestamptz,
    cancelled_on  date,
    cancelled_why text,
    attendance    text CHECK (attendance IN ('ATTENDED', 'ABSENT')),
    noted_by      uuid REFERENCES account,
    noted_at      timestamptz,
    noted_on      date,
    version       bigint NOT NULL,
    CHECK ((state = 'CANCELLED') = (cancelled_on IS NOT NULL)),
    CHECK ((attendance IS NULL) = (noted_on IS NULL)),
    CHECK (attendance IS NULL OR state = 'SIGNED_UP')
);
CREATE UNIQUE INDEX gathering_seat_once ON gathering_seat (gathering, participant) WHERE state <> 'CANCELLED';
CREATE INDEX gathering_seat_participant ON gathering_seat (participant, gathering);

-- A missed gathering made good by something agreed on instead.
CREATE TABLE catch_up_task (
    id           uuid PRIMARY KEY,
    participant  uuid NOT NULL REFERENCES participant,
    gathering    uuid NOT NULL REFERENCES gathering,
    what         text NOT NULL,
    due_on       date NOT NULL,
    agreed_by    uuid NOT NULL REFERENCES account,
    agreed_at    timestamptz NOT NULL,
    agreed_on    date NOT NULL,
    done_by      uuid REFERENCES account,
    done_at      timestamptz,
    done_on      date,
    version      bigint NOT NULL,
    UNIQUE (participant, gathering),
    CHECK ((done_on IS NULL) = (done_by IS NULL))
);

-- A coach with one leader, or with several of one company and their colleagues.
CREATE TABLE coaching (
    id            uuid PRIMARY KEY,
    programme     uuid NOT NULL REFERENCES leader_programme,
    kind          text NOT NULL CHECK (kind IN ('INDIVIDUAL', 'TEAM')),
    number        integer NOT NULL CHECK (number >= 1),
    company       uuid NOT NULL REFERENCES company,
    coach         uuid NOT NULL REFERENCES account,
    on_day        date NOT NULL,
    venue         text NOT NULL,
    planned_by    uuid NOT NULL REFERENCES account,
    planned_at    timestamptz NOT NULL,
    planned_on    date NOT NULL,
    -- that it was held on its day
    told_by       uuid REFERENCES account,
    told_at       timestamptz,
    told_on       date,
    -- beside the leaders, in a team coaching
    colleagues    integer CHECK (colleagues >= 0),
    cancelled_by  uuid REFERENCES account,
    cancelled_at  timestamptz,
    cancelled_on  date,
    cancelled_why text,
    version       bigint NOT NULL,
    CHECK ((told_on IS NULL) = (told_by IS NULL)),
    CHECK ((cancelled_on IS NULL) = (cancelled_by IS NULL)),
    CHECK (told_on IS NULL OR cancelled_on IS NULL)
);
CREATE INDEX coaching_programme ON coaching (programme, on_day);
CREATE INDEX coaching_coach ON coaching (coach, on_day);

CREATE TABLE coaching_leader (
    coaching     uuid NOT NULL REFERENCES coaching,
    participant  uuid NOT NULL REFERENCES participant,
    PRIMARY KEY (coaching, participant)
);
CREATE INDEX coaching_leader_participant ON coaching_leader (participant);

-- Only the coach who wrote it opens it: sealed in the vault.
CREATE TABLE coach_note (
    coaching    uuid NOT NULL REFERENCES coaching,
    coach       uuid NOT NULL REFERENCES account,
    sealed      bytea NOT NULL,
    written_at  timestamptz NOT NULL,
    written_on  date NOT NULL,
    PRIMARY KEY (coaching, coach)
);

-- What a leader wants from the programme; the leader's coaches read it too.
CREATE TABLE leader_goal (
    id           uuid PRIMARY KEY,
    participant  uuid NOT NULL REFERENCES participant,
    words        text NOT NULL,
    set_by       uuid NOT NULL REFERENCES account,
    set_at       timestamptz NOT NULL,
    set_on       date NOT NULL,
    reached_by   uuid REFERENCES account,
    reached_at   timestamptz,
    reached_on   date,
    CHECK ((reached_on IS NULL) = (reached_by IS NULL))
);
CREATE INDEX leader_goal_participant ON leader_goal (participant, id);

-- What a leader improves at work in the course of the programme.
CREATE TABLE lean_task (
    participant   uuid PRIMARY KEY REFERENCES participant,
    problem       text NOT NULL,
    target        text NOT NULL,
    measure       text NOT NULL,
    unit          text NOT NULL,
    before_value  numeric(14, 2) NOT NULL,
    before_on     date NOT NULL,
    after_value   numeric(14, 2),
    after_on      date,
    result        text,
    state         text NOT NULL CHECK (state IN ('UNDERWAY', 'FINISHED', 'STOPPED')),
    changed_by    uuid NOT NULL REFERENCES account,
    changed_at    timestamptz NOT NULL,
    changed_on    date NOT NULL,
    ended_by      uuid REFERENCES account,
    ended_at      timestamptz,
    ended_on      date,
    version       bigint NOT NULL,
    CHECK ((state = 'UNDERWAY') = (ended_on IS NULL)),
    CHECK ((state = 'FINISHED') = (after_value IS NOT NULL)),
    CHECK ((after_value IS NULL) = (after_on IS NULL))
);

CREATE TABLE lean_step (
    id           uuid PRIMARY KEY,
    participant  uuid NOT NULL REFERENCES lean_task,
    what         text NOT NULL,
    due_on       date NOT NULL,
    added_by     uuid NOT NULL REFERENCES account,
    added_at     timestamptz NOT NULL,
    added_on     date NOT NULL,
    done_by      uuid REFERENCES account,
    done_at      timestamptz,
    done_on      date,
    CHECK ((done_on IS NULL) = (done_by IS NULL))
);
CREATE INDEX lean_step_task ON lean_step (participant, due_on);
CREATE INDEX lean_step_open ON lean_step (due_on) WHERE done_on IS NULL;

-- A coach finds that a leader can guide to a certificate.
CREATE TABLE coach_confirmation (
    participant   uuid PRIMARY KEY REFERENCES participant,
    coach         uuid NOT NULL REFERENCES account,
    confirmed_at  timestamptz NOT NULL,
    confirmed_on  date NOT NULL
);

-- From one day to another; each re-check makes another row.
CREATE TABLE accreditation (
    id          uuid PRIMARY KEY,
    leader      uuid NOT NULL REFERENCES mentoring_leader,
    basis       text NOT NULL CHECK (basis IN ('TRAINING', 'EARLIER', 'RECHECK')),
    given_by    uuid NOT NULL REFERENCES account,
    given_at    timestamptz NOT NULL,
    given_on    date NOT NULL,
    -- first day on which it holds no more
    ends_on     date NOT NULL CHECK (ends_on > given_on),
    warned_on   date,
    -- lapsed, or another one took its place
    closed_on   date,
    lapsed      boolean NOT NULL,
    version     bigint NOT NULL
);
CREATE UNIQUE INDEX accreditation_open ON accreditation (leader) WHERE closed_on IS NULL;
CREATE INDEX accreditation_leader ON accreditation (leader, id DESC);
CREATE INDEX accreditation_ends ON accreditation (ends_on) WHERE closed_on IS NULL;

-- That what somebody hears of people stays where it was told.
CREATE TABLE confidentiality_declaration (
    account      uuid PRIMARY KEY REFERENCES account,
    -- of the declaration's words
    wording      integer NOT NULL,
    declared_at  timestamptz NOT NULL,
    declared_on  date NOT NULL
);
