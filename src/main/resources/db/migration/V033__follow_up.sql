-- Stage 5: when check-ins are to be held, what they bring, who worries, and the flags that come of it.

-- Where a cohort is followed up in another rhythm than the standard one.
CREATE TABLE cohort_cadence (
    cohort      uuid PRIMARY KEY REFERENCES cohort,
    cadence     jsonb NOT NULL,
    changed_by  uuid NOT NULL REFERENCES account,
    changed_at  timestamptz NOT NULL,
    changed_on  date NOT NULL,
    version     bigint NOT NULL
);

-- The contacts of a placement: planned, held and cancelled. A contact keeps its slot when its day moves.
CREATE TABLE appointment (
    placement  uuid NOT NULL REFERENCES placement,
    slot       text NOT NULL,
    on_day     date NOT NULL,
    -- since when it has been in the plan
    since      date NOT NULL,
    sequence   integer NOT NULL CHECK (sequence >= 0),
    status     text NOT NULL CHECK (status IN ('PLANNED', 'HELD', 'CANCELLED')),
    PRIMARY KEY (placement, slot)
);
CREATE INDEX appointment_planned ON appointment (placement, on_day) WHERE status = 'PLANNED';

-- Days without work: the company is closed for all its placements, or one placement has agreed holiday.
CREATE TABLE standstill (
    id            uuid PRIMARY KEY,
    company       uuid REFERENCES company,
    placement     uuid REFERENCES placement,
    starts        date NOT NULL,
    ends          date NOT NULL CHECK (ends > starts),
    told_by       uuid NOT NULL REFERENCES account,
    told_at       timestamptz NOT NULL,
    told_on       date NOT NULL,
    -- it did not come to it, or not to all of it
    withdrawn_by  uuid REFERENCES account,
    withdrawn_at  timestamptz,
    withdrawn_on  date,
    CHECK ((company IS NULL) <> (placement IS NULL)),
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL) = (withdrawn_on IS NULL))
);
CREATE INDEX standstill_company ON standstill (company, ends DESC) WHERE withdrawn_by IS NULL;
CREATE INDEX standstill_placement ON standstill (placement, ends DESC) WHERE withdrawn_by IS NULL;

-- A link into one check-in; what opens it is known to its holder alone.
CREATE TABLE check_in_link (
    id          uuid PRIMARY KEY,
    token_hash  bytea NOT NULL UNIQUE,
    placement   uuid NOT NULL,
    slot        text NOT NULL,
    leader      uuid NOT NULL REFERENCES mentoring_leader,
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz,
    FOREIGN KEY (placement, slot) REFERENCES appointment
);
CREATE TABLE check_in_session (
    token_hash  bytea PRIMARY KEY,
    link        uuid NOT NULL REFERENCES check_in_link,
    began_at    timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX check_in_session_link ON check_in_session (link);

-- What a leader tells of how it goes.
CREATE TABLE check_in (
    id         uuid PRIMARY KEY,
    placement  uuid NOT NULL REFERENCES placement,
    -- null for a talk that was not in the plan
    slot       text,
    -- of the form that it was sent with: sent twice, it is kept once
    form_key   uuid NOT NULL,
    -- SHA-256 of what was sent
    sent_hash  bytea NOT NULL,
    on_day     date NOT NULL,
    -- the first day whose attendance it tells of; the last is its own
    since      date NOT NULL,
    score      smallint NOT NULL CHECK (score BETWEEN 1 AND 5),
    note       text NOT NULL,
    leader     uuid NOT NULL REFERENCES mentoring_leader,
    -- the leader's own account, or the caseworker's; null where a link was followed
    told_by    uuid REFERENCES account,
    link       uuid REFERENCES check_in_link,
    told_at    timestamptz NOT NULL,
    told_on    date NOT NULL,
    UNIQUE (placement, form_key),
    UNIQUE (placement, slot),
    FOREIGN KEY (placement, slot) REFERENCES appointment,
    CHECK (on_day <= told_on),
    CHECK ((told_by IS NULL) <> (link IS NULL))
);
CREATE INDEX check_in_placement ON check_in (placement, on_day DESC, id DESC);

-- Days on which somebody was not at work; on the others they were.
CREATE TABLE absence (
    placement  uuid NOT NULL REFERENCES placement,
    day        date NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('SICK', 'AGREED', 'INTERVIEW', 'UNEXCUSED')),
    check_in   uuid NOT NULL REFERENCES check_in,
    PRIMARY KEY (placement, day)
);
CREATE INDEX absence_check_in ON absence (check_in);

CREATE TABLE goal_progress (
    check_in  uuid NOT NULL REFERENCES check_in,
    -- of the agreement; the same through all its versions
    goal      uuid NOT NULL,
    step      text NOT NULL CHECK (step IN ('NOT_BEGUN', 'BEGUN', 'WELL_ON_THE_WAY', 'REACHED')),
    PRIMARY KEY (check_in, goal)
);

-- Somebody is worried about how a placement goes.
CREATE TABLE concern (
    id         uuid PRIMARY KEY,
    placement  uuid NOT NULL REFERENCES placement,
    check_in   uuid REFERENCES check_in,
    words      text NOT NULL,
    -- null where a link was followed
    opened_by  uuid REFERENCES account,
    opened_at  timestamptz NOT NULL,
    opened_on  date NOT NULL,
    closed_by  uuid REFERENCES account,
    closed_at  timestamptz,
    closed_on  date,
    closing    text,
    version    bigint NOT NULL,
    CHECK (closed_on >= opened_on),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL) AND (closed_by IS NULL) = (closed_on IS NULL)
       AND (closed_by IS NULL) = (closing IS NULL))
);
CREATE INDEX concern_placement ON concern (placement, id DESC);

-- Flags as the events raise them and take them down; nobody else does.
CREATE TABLE raised_flag (
    id         uuid PRIMARY KEY,
    placement  uuid NOT NULL REFERENCES placement,
    key        text NOT NULL,
    colour     text NOT NULL CHECK (colour IN ('RED', 'AMBER')),
    flag       jsonb NOT NULL,
    since      date NOT NULL,
    down_on    date,
    -- of a red one: the last day for what is to be done next, and by whom once somebody has decided
    due        date,
    owner      uuid REFERENCES account,
    escalated  date,
    version    bigint NOT NULL,
    CHECK ((colour = 'RED') = (due IS NOT NULL)),
    CHECK (down_on >= since)
);
CREATE UNIQUE INDEX one_flag_of_a_key ON raised_flag (placement, key) WHERE down_on IS NULL;
CREATE INDEX raised_flag_placement ON raised_flag (placement, id DESC);

-- What was decided about a red one, the last valid.
CREATE TABLE flag_handling (
    id          uuid PRIMARY KEY,
    flag        uuid NOT NULL REFERENCES raised_flag,
    cause       text NOT NULL,
    action      text NOT NULL,
    owner       uuid NOT NULL REFERENCES account,
    due         date NOT NULL,
    decided_by  uuid NOT NULL REFERENCES account,
    decided_at  timestamptz NOT NULL,
    decided_on  date NOT NULL
);
CREATE INDEX flag_handling_flag ON flag_handling (flag, id DESC);

REVOKE DELETE, TRUNCATE ON appointment, standstill, concern, raised_flag FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON check_in, absence, goal_progress, flag_handling FROM ${appRole};

-- All of it is as hidden as the young person.
ALTER TABLE appointment ENABLE ROW LEVEL SECURITY;
ALTER TABLE appointment FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON appointment USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE standstill ENABLE ROW LEVEL SECURITY;
ALTER TABLE standstill FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON standstill
    USING (placement IS NULL OR EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE check_in_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE check_in_link FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON check_in_link USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE check_in ENABLE ROW LEVEL SECURITY;
ALTER TABLE check_in FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON check_in USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
ALTER TABLE absence FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON absence USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE goal_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE goal_progress FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_check_in ON goal_progress USING (EXISTS (SELECT FROM check_in c WHERE c.id = check_in));
ALTER TABLE concern ENABLE ROW LEVEL SECURITY;
ALTER TABLE concern FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON concern USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE raised_flag ENABLE ROW LEVEL SECURITY;
ALTER TABLE raised_flag FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON raised_flag USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE flag_handling ENABLE ROW LEVEL SECURITY;
ALTER TABLE flag_handling FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_flag ON flag_handling USING (EXISTS (SELECT FROM raised_flag f WHERE f.id = flag_handling.flag));
