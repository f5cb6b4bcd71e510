-- Stage 5, the young person's side: how it goes, talks, own goals, and reviews of three. Stage 6: calendars.

-- Whoever is hidden is there for themselves too.
ALTER POLICY hidden_people ON young_person
    USING ((protection = 'NONE' AND NOT shielded)
           OR office = ANY (string_to_array(current_setting('nystart.cleared_offices', true), ','))
           OR id::text = ANY (string_to_array(current_setting('nystart.own_people', true), ',')));

-- One a day, which can be said otherwise until the day is over.
CREATE TABLE pulse (
    placement     uuid NOT NULL REFERENCES placement,
    on_day        date NOT NULL,
    score         integer NOT NULL CHECK (score BETWEEN 1 AND 5),
    words         text,
    leader_reads  boolean NOT NULL,
    given_by      uuid NOT NULL REFERENCES account,
    given_at      timestamptz NOT NULL,
    PRIMARY KEY (placement, on_day)
);

-- A talk that the young person wants, or one that a caseworker has had outside the plan.
CREATE TABLE talk (
    id            uuid PRIMARY KEY,
    young_person  uuid NOT NULL,
    office        text NOT NULL,
    wanted_with   text CHECK (wanted_with IN ('CASEWORKER', 'LEADER')),
    -- of the placement at that time, where the leader is wanted
    leader        uuid REFERENCES mentoring_leader,
    how           text CHECK (how IN ('CALL', 'MEET', 'MESSAGE')),
    about         text,
    wanted_by     uuid REFERENCES account,
    wanted_at     timestamptz,
    wanted_on     date,
    talked_with   text CHECK (talked_with IN ('YOUNG_PERSON', 'LEADER', 'BOTH')),
    held_on       date,
    note          text,
    told_by       uuid REFERENCES account,
    told_at       timestamptz,
    told_on       date,
    version       bigint NOT NULL,
    FOREIGN KEY (young_person, office) REFERENCES young_person (id, office) ON UPDATE CASCADE,
    CHECK ((wanted_on IS NULL) = (wanted_with IS NULL) AND (wanted_with IS NULL) = (how IS NULL)),
    CHECK ((held_on IS NULL) = (talked_with IS NULL) AND (held_on IS NULL) = (told_on IS NULL)),
    CHECK (wanted_on IS NOT NULL OR held_on IS NOT NULL),
    CHECK ((wanted_with = 'LEADER') = (leader IS NOT NULL))
);
CREATE INDEX talk_young_person ON talk (young_person, id DESC);
CREATE INDEX talk_held ON talk (young_person, held_on) WHERE held_on IS NOT NULL;
CREATE INDEX talk_wanted ON talk (office, id) WHERE held_on IS NULL;
CREATE INDEX talk_wanted_with_leader ON talk (leader) WHERE held_on IS NULL;

-- Beside those of the agreement.
CREATE TABLE own_goal (
    id         uuid PRIMARY KEY,
    placement  uuid NOT NULL REFERENCES placement,
    words      text NOT NULL,
    set_by     uuid NOT NULL REFERENCES account,
    set_at     timestamptz NOT NULL,
    set_on     date NOT NULL
);
CREATE INDEX own_goal_placement ON own_goal (placement, id);

-- How far the young person finds a goal has come, of the agreement or their own; the last of each day.
CREATE TABLE own_progress (
    placement  uuid NOT NULL REFERENCES placement,
    goal       uuid NOT NULL,
    on_day     date NOT NULL,
    progress   text NOT NULL CHECK (progress IN ('NOT_BEGUN', 'ON_THE_WAY', 'REACHED')),
    marked_by  uuid NOT NULL REFERENCES account,
    marked_at  timestamptz NOT NULL,
    PRIMARY KEY (placement, goal, on_day)
);

-- A review of three: each writes before the meeting, the minutes are agreed on by all.
CREATE TABLE triangle_review (
    placement   uuid NOT NULL REFERENCES placement,
    slot        text NOT NULL,
    begun_by    uuid REFERENCES account,
    begun_at    timestamptz,
    begun_on    date,
    held_on     date,
    minutes     text,
    -- of the wording: 1 for the first, 0 before there is one
    wording     integer NOT NULL CHECK (wording >= 0),
    written_by  uuid REFERENCES account,
    written_at  timestamptz,
    written_on  date,
    version     bigint NOT NULL,
    PRIMARY KEY (placement, slot),
    CHECK ((begun_on IS NULL) = (begun_by IS NULL)),
    CHECK ((minutes IS NULL) = (wording = 0) AND (minutes IS NULL) = (held_on IS NULL))
);

CREATE TABLE review_contribution (
    placement  uuid NOT NULL,
    slot       text NOT NULL,
    party      text NOT NULL CHECK (party IN ('YOUNG_PERSON', 'LEADER', 'CASEWORKER')),
    score      integer NOT NULL CHECK (score BETWEEN 1 AND 5),
    works      text NOT NULL,
    hard       text NOT NULL,
    -- progress by goal
    goals      jsonb NOT NULL,
    given_by   uuid NOT NULL REFERENCES account,
    given_at   timestamptz NOT NULL,
    given_on   date NOT NULL,
    version    bigint NOT NULL,
    PRIMARY KEY (placement, slot, party),
    FOREIGN KEY (placement, slot) REFERENCES triangle_review
);

-- Agreed with one wording of the minutes, or an objection to it.
CREATE TABLE minutes_answer (
    placement  uuid NOT NULL,
    slot       text NOT NULL,
    wording    integer NOT NULL CHECK (wording >= 1),
    party      text NOT NULL CHECK (party IN ('YOUNG_PERSON', 'LEADER', 'CASEWORKER')),
    objection  text,
    given_by   uuid NOT NULL REFERENCES account,
    given_at   timestamptz NOT NULL,
    given_on   date NOT NULL,
    PRIMARY KEY (placement, slot, wording, party),
    FOREIGN KEY (placement, slot) REFERENCES triangle_review
);
REVOKE UPDATE, DELETE, TRUNCATE ON minutes_answer FROM ${appRole};

-- What somebody does after a review, and by when.
CREATE TABLE next_step (
    id         uuid PRIMARY KEY,
    placement  uuid NOT NULL,
    slot       text NOT NULL,
    what       text NOT NULL,
    owner      text NOT NULL CHECK (owner IN ('YOUNG_PERSON', 'LEADER', 'CASEWORKER')),
    due_on     date NOT NULL,
    done_by    uuid REFERENCES account,
    done_at    timestamptz,
    done_on    date,
    FOREIGN KEY (placement, slot) REFERENCES triangle_review,
    CHECK ((done_on IS NULL) = (done_by IS NULL))
);
CREATE INDEX next_step_placement ON next_step (placement, slot, due_on);
CREATE INDEX next_step_open ON next_step (placement, due_on) WHERE done_on IS NULL;

-- Where a calendar outside reads an account's check-ins and reviews; of the address only its hash is kept.
CREATE TABLE calendar_feed (
    id          uuid PRIMARY KEY,
    token_hash  bytea NOT NULL UNIQUE,
    account     uuid NOT NULL REFERENCES account,
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    revoked_at  timestamptz
);
CREATE UNIQUE INDEX one_calendar_feed ON calendar_feed (account) WHERE revoked_at IS NULL;

-- As hidden as the placement or the person.
ALTER TABLE talk ENABLE ROW LEVEL SECURITY;
ALTER TABLE talk FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON talk USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
ALTER TABLE pulse ENABLE ROW LEVEL SECURITY;
ALTER TABLE pulse FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON pulse USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE own_goal ENABLE ROW LEVEL SECURITY;
ALTER TABLE own_goal FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON own_goal USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE own_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE own_progress FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON own_progress USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE triangle_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE triangle_review FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON triangle_review USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE review_contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_contribution FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON review_contribution
    USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE minutes_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE minutes_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON minutes_answer USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
ALTER TABLE next_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE next_step FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON next_step USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
