-- Stage 7: boards with goals and how they stand, deviations and suggestions, what is lifted a tier up, and meetings.
-- Nothing here points to a young person or a placement: many read a board, and a row must not tell that somebody is there.

CREATE TABLE board (
    id       uuid PRIMARY KEY,
    tier     text NOT NULL CHECK (tier IN ('COMPANY', 'PROGRAMME', 'REGION', 'STEERING_GROUP')),
    region   text NOT NULL REFERENCES region,
    company  uuid REFERENCES company,
    cohort   uuid REFERENCES cohort,
    opened   date NOT NULL,
    CHECK ((tier = 'COMPANY') = (company IS NOT NULL)),
    CHECK ((tier = 'PROGRAMME') = (cohort IS NOT NULL))
);
CREATE UNIQUE INDEX board_of_company ON board (company) WHERE company IS NOT NULL;
CREATE UNIQUE INDEX board_of_cohort ON board (cohort) WHERE cohort IS NOT NULL;
CREATE UNIQUE INDEX board_of_region ON board (region, tier) WHERE company IS NULL AND cohort IS NULL;
CREATE INDEX board_region ON board (region, id);

-- A goal and how it stands now.
CREATE TABLE board_goal (
    id         uuid PRIMARY KEY,
    board      uuid NOT NULL REFERENCES board,
    aim        text NOT NULL,
    target     text NOT NULL,
    -- which number events give it; null where the result is typed
    measure    text,
    colour     text NOT NULL CHECK (colour IN ('GREEN', 'AMBER', 'RED', 'NOT_MEASURED')),
    result     text NOT NULL,
    -- the measure's number when the colour was set
    figure     integer,
    cause      text,
    action     text,
    owner      uuid REFERENCES account,
    due        date,
    judged_on  date NOT NULL,
    taken_down date,
    version    bigint NOT NULL,
    CONSTRAINT board_goal_red_is_acted_on
        CHECK (colour <> 'RED' OR (cause <> '' AND action <> '' AND owner IS NOT NULL AND due IS NOT NULL
                                   AND cause IS NOT NULL AND action IS NOT NULL))
);
CREATE INDEX board_goal_board ON board_goal (board, id) WHERE taken_down IS NULL;
CREATE INDEX board_goal_owner ON board_goal (owner, due) WHERE colour = 'RED' AND taken_down IS NULL;

-- How it stood from each time on when somebody said so.
CREATE TABLE board_goal_standing (
    id         uuid PRIMARY KEY,
    goal       uuid NOT NULL REFERENCES board_goal,
    colour     text NOT NULL CHECK (colour IN ('GREEN', 'AMBER', 'RED', 'NOT_MEASURED')),
    result     text NOT NULL,
    figure     integer,
    cause      text,
    action     text,
    owner      uuid REFERENCES account,
    due        date,
    judged_by  uuid NOT NULL REFERENCES account,
    judged_at  timestamptz NOT NULL,
    judged_on  date NOT NULL,
    CONSTRAINT board_goal_standing_red_is_acted_on
        CHECK (colour <> 'RED' OR (cause <> '' AND action <> '' AND owner IS NOT NULL AND due IS NOT NULL
                                   AND cause IS NOT NULL AND action IS NOT NULL))
);
CREATE INDEX board_goal_standing_goal ON board_goal_standing (goal, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON board_goal_standing FROM ${appRole};

-- A deviation or an idea, from whoever saw it; it goes back to them with what was done.
CREATE TABLE suggestion (
    id          uuid PRIMARY KEY,
    board       uuid NOT NULL REFERENCES board,
    kind        text NOT NULL CHECK (kind IN ('DEVIATION', 'IMPROVEMENT')),
    words       text NOT NULL,
    -- from a leader beside a check-in (which one is told nowhere), from the board itself, or from a visiting company
    source      text NOT NULL CHECK (source IN ('LEADER', 'BOARD', 'STUDY_VISIT')),
    -- of what it came with: come twice, it is there once
    source_key  uuid UNIQUE,
    -- who sent it: an account, a leader who followed a link, or a company after a visit
    sender      uuid REFERENCES account,
    leader      uuid REFERENCES mentoring_leader,
    company     uuid REFERENCES company,
    sent_at     timestamptz NOT NULL,
    sent_on     date NOT NULL,
    state       text NOT NULL CHECK (state IN ('NEW', 'TAKEN_ON', 'DONE', 'DECLINED')),
    owner       uuid REFERENCES account,
    due         date,
    answer      text,
    settled_on  date,
    version     bigint NOT NULL,
    CHECK (sender IS NOT NULL OR leader IS NOT NULL OR company IS NOT NULL),
    CHECK (state <> 'TAKEN_ON' OR (owner IS NOT NULL AND due IS NOT NULL)),
    CHECK ((state IN ('DONE', 'DECLINED')) = (answer IS NOT NULL AND settled_on IS NOT NULL))
);
CREATE INDEX suggestion_open ON suggestion (board, id) WHERE state IN ('NEW', 'TAKEN_ON');
CREATE INDEX suggestion_settled ON suggestion (board, settled_on DESC, id DESC) WHERE state IN ('DONE', 'DECLINED');
CREATE INDEX suggestion_sender ON suggestion (sender, id DESC);
CREATE INDEX suggestion_leader ON suggestion (leader, id DESC);
CREATE INDEX suggestion_owner ON suggestion (owner, due) WHERE state = 'TAKEN_ON';

-- What became of it, and when.
CREATE TABLE suggestion_step (
    id          uuid PRIMARY KEY,
    suggestion  uuid NOT NULL REFERENCES suggestion,
    state       text NOT NULL CHECK (state IN ('NEW', 'TAKEN_ON', 'DONE', 'DECLINED')),
    words       text NOT NULL,
    owner       uuid REFERENCES account,
    due         date,
    -- null where a link was followed
    done_by     uuid REFERENCES account,
    done_at     timestamptz NOT NULL,
    done_on     date NOT NULL
);
CREATE INDEX suggestion_step_suggestion ON suggestion_step (suggestion, id);
REVOKE UPDATE, DELETE, TRUNCATE ON suggestion_step FROM ${appRole};

-- What one board lifts to the next: with a reason, and back with an answer.
CREATE TABLE escalation (
    id            uuid PRIMARY KEY,
    goal          uuid REFERENCES board_goal,
    suggestion    uuid REFERENCES suggestion,
    from_board    uuid NOT NULL REFERENCES board,
    to_board      uuid NOT NULL REFERENCES board,
    -- of the board below, where this one lifts on what was lifted to it
    below         uuid REFERENCES escalation,
    -- what it is about, in the words of that day
    about         text NOT NULL,
    reason        text NOT NULL,
    lifted_by     uuid NOT NULL REFERENCES account,
    lifted_at     timestamptz NOT NULL,
    lifted_on     date NOT NULL,
    answer        text,
    answered_by   uuid REFERENCES account,
    answered_at   timestamptz,
    answered_on   date,
    version       bigint NOT NULL,
    CHECK (from_board <> to_board),
    CHECK ((goal IS NULL) <> (suggestion IS NULL)),
    CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)
       AND (answer IS NULL) = (answered_on IS NULL))
);
CREATE UNIQUE INDEX one_escalation_of_goal ON escalation (goal, from_board) WHERE answer IS NULL;
CREATE UNIQUE INDEX one_escalation_of_suggestion ON escalation (suggestion, from_board) WHERE answer IS NULL;
CREATE INDEX escalation_to ON escalation (to_board, id DESC);
CREATE INDEX escalation_from ON escalation (from_board, id DESC);

-- Five minutes before the board.
CREATE TABLE board_meeting (
    id         uuid PRIMARY KEY,
    board      uuid NOT NULL REFERENCES board,
    begun_by   uuid NOT NULL REFERENCES account,
    begun_at   timestamptz NOT NULL,
    begun_on   date NOT NULL,
    -- what is gone through, in order, as it was when the meeting began
    agenda     text[] NOT NULL,
    ended_at   timestamptz,
    note       text,
    version    bigint NOT NULL,
    CHECK (ended_at >= begun_at)
);
CREATE UNIQUE INDEX one_meeting_at_a_time ON board_meeting (board) WHERE ended_at IS NULL;
CREATE INDEX board_meeting_board ON board_meeting (board, id DESC);

CREATE TABLE meeting_decision (
    id          uuid PRIMARY KEY,
    meeting     uuid NOT NULL REFERENCES board_meeting,
    -- what it is about, in the words of that day
    about       text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('DONE', 'DECLINED', 'TAKEN_ON', 'JUDGED', 'LIFTED', 'ANSWERED', 'AS_IT_IS')),
    words       text NOT NULL,
    -- of a goal that was judged
    colour      text CHECK (colour IN ('GREEN', 'AMBER', 'RED', 'NOT_MEASURED')),
    owner       uuid REFERENCES account,
    due         date,
    decided_by  uuid NOT NULL REFERENCES account,
    decided_at  timestamptz NOT NULL
);
CREATE INDEX meeting_decision_meeting ON meeting_decision (meeting, id);
REVOKE UPDATE, DELETE, TRUNCATE ON meeting_decision FROM ${appRole};
