-- Durable jobs, as db-scheduler keeps them; a queue for each lane.
CREATE TABLE solving_job (
    task_name             text NOT NULL,
    task_instance         text NOT NULL,
    task_data             bytea,
    execution_time        timestamptz NOT NULL,
    picked                boolean NOT NULL,
    picked_by             text,
    last_success          timestamptz,
    last_failure          timestamptz,
    consecutive_failures  integer,
    last_heartbeat        timestamptz,
    version               bigint NOT NULL,
    priority              smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX solving_job_due ON solving_job (execution_time);
CREATE INDEX solving_job_heartbeat ON solving_job (last_heartbeat);
CREATE TABLE office_job (LIKE solving_job INCLUDING ALL);

-- Stage 3: runs of the matching.
CREATE TABLE matching_run (
    id             uuid PRIMARY KEY,
    -- none: a problem that somebody sent by itself
    cohort         uuid REFERENCES cohort,
    started_by     uuid NOT NULL REFERENCES account,
    asked_at       timestamptz NOT NULL,
    people         integer NOT NULL,
    seed           bigint NOT NULL,
    limit_millis   bigint NOT NULL CHECK (limit_millis > 0),
    wanted_gap     double precision NOT NULL CHECK (wanted_gap BETWEEN 0 AND 1),
    weights        jsonb NOT NULL,
    solver_version text NOT NULL,
    phase          text NOT NULL CHECK (phase IN ('WAITING', 'RUNNING', 'OPTIMAL', 'FEASIBLE', 'STOPPED', 'FAILED')),
    began_at       timestamptz,
    ended_at       timestamptz,
    failed_because text,
    stop_asked_at  timestamptz,
    stop_asked_by  uuid REFERENCES account,
    -- counts the workers that took the run up; only the newest may write
    fence          integer NOT NULL,
    spent_millis   bigint NOT NULL,
    steps          bigint,
    best           bigint,
    bound          bigint,
    gap            double precision,
    -- the proposal in figures, and beside it first come, first served on the same problem
    placed         integer,
    mean           double precision,
    worst          integer,
    first_placed   integer,
    first_total    bigint,
    first_mean     double precision,
    first_worst    integer,
    CHECK ((phase = 'FAILED') = (failed_because IS NOT NULL)),
    CHECK (bound <= best)
);
CREATE INDEX matching_run_cohort ON matching_run (cohort, asked_at DESC);
CREATE INDEX matching_run_alone ON matching_run (asked_at) WHERE cohort IS NULL;

CREATE TABLE matching_run_problem (
    run      uuid PRIMARY KEY REFERENCES matching_run ON DELETE CASCADE,
    content  text NOT NULL
);

-- The best so far while the run goes on, then what it ended with.
CREATE TABLE matching_run_solution (
    run      uuid PRIMARY KEY REFERENCES matching_run ON DELETE CASCADE,
    content  text NOT NULL
);

-- The curve of a run: totals and bounds as they came.
CREATE TABLE matching_run_point (
    run             uuid NOT NULL REFERENCES matching_run ON DELETE CASCADE,
    number          integer NOT NULL,
    elapsed_millis  bigint NOT NULL,
    best            bigint NOT NULL,
    bound           bigint NOT NULL,
    gap             double precision NOT NULL,
    PRIMARY KEY (run, number)
);

-- What an ended run proposes for each young person of its cohort.
CREATE TABLE proposal (
    run              uuid NOT NULL REFERENCES matching_run,
    young_person     uuid NOT NULL,
    fitting_offers   integer NOT NULL,
    place            uuid,
    leader           uuid,
    starts           date,
    ends             date,
    minutes          integer,
    dissatisfaction  integer,
    cost             integer,
    interest         integer,
    learning         integer,
    wish             integer,
    commute          integer,
    leader_part      integer,
    unplaced_because text,
    penalty          bigint,
    PRIMARY KEY (run, young_person),
    CHECK ((place IS NULL) = (unplaced_because IS NOT NULL)),
    CHECK ((place IS NULL) = (leader IS NULL))
);
CREATE INDEX proposal_young_person ON proposal (young_person);
