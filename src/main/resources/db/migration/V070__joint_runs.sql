-- Runs of many cohorts started together: a nation's, a region at a time, each a run like any other.
CREATE TABLE joint_run (
    id            uuid PRIMARY KEY,
    started_by    uuid NOT NULL REFERENCES account,
    asked_at      timestamptz NOT NULL,
    limit_millis  bigint NOT NULL CHECK (limit_millis > 0),
    seed          bigint NOT NULL,
    wanted_gap    double precision NOT NULL CHECK (wanted_gap BETWEEN 0 AND 1)
);
CREATE INDEX joint_run_newest ON joint_run (asked_at DESC);

-- A cohort of it: its run, or why there is none; neither until a worker has come to it.
CREATE TABLE joint_run_part (
    joint_run  uuid NOT NULL REFERENCES joint_run,
    cohort     uuid NOT NULL REFERENCES cohort,
    run        uuid UNIQUE REFERENCES matching_run,
    left_out   text CHECK (left_out IN ('NOBODY_TO_MATCH', 'NO_PLACES', 'STOPPED', 'NOT_POSSIBLE')),
    PRIMARY KEY (joint_run, cohort),
    CHECK (run IS NULL OR left_out IS NULL)
);
CREATE INDEX joint_run_part_cohort ON joint_run_part (cohort);
