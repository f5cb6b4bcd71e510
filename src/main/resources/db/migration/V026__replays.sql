-- What each worker of a run did, so that the run can be done again; one for each fence. A run from before this has none,
-- or fewer than its fence says.
CREATE TABLE matching_run_stint (
    run           uuid NOT NULL REFERENCES matching_run ON DELETE CASCADE,
    fence         integer NOT NULL,
    limit_millis  bigint NOT NULL CHECK (limit_millis > 0),
    -- as many as led to what was kept last
    steps         bigint NOT NULL CHECK (steps >= 0),
    -- what took the steps
    version       text NOT NULL,
    os            text NOT NULL,
    arch          text NOT NULL,
    exact         text NOT NULL,
    PRIMARY KEY (run, fence)
);

-- A run done again, and what came of it: figures only, nobody in particular.
CREATE TABLE run_replay (
    id              uuid PRIMARY KEY,
    run             uuid NOT NULL REFERENCES matching_run ON DELETE CASCADE,
    asked_by        uuid NOT NULL REFERENCES account,
    asked_at        timestamptz NOT NULL,
    phase           text NOT NULL CHECK (phase IN ('WAITING', 'SAME', 'DIFFERENT', 'FAILED')),
    ended_at        timestamptz,
    -- whether it had to come to the same here
    promised        boolean,
    recorded_total  bigint,
    recorded_bound  bigint,
    recorded_steps  bigint,
    found_total     bigint,
    found_bound     bigint,
    found_steps     bigint,
    -- how many people it proposes something else for
    moves           integer,
    CHECK ((phase = 'WAITING') = (ended_at IS NULL)),
    CHECK ((phase IN ('SAME', 'DIFFERENT')) =
           (num_nonnulls(promised, recorded_total, recorded_bound, recorded_steps,
                         found_total, found_bound, found_steps, moves) = 8)),
    CHECK (phase <> 'SAME' OR moves = 0)
);
CREATE INDEX run_replay_run ON run_replay (run, asked_at DESC);
-- a run is done again once at a time
CREATE UNIQUE INDEX run_replay_waiting ON run_replay (run) WHERE ended_at IS NULL;
