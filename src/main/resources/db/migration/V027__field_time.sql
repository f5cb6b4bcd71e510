-- What is done once on each of the field's days, and up to which day each of them has been done.
CREATE TABLE field_job (
    name        text PRIMARY KEY,
    done_until  date NOT NULL
);

-- The demo's date on its way to a later one; one at a time.
CREATE TABLE clock_move (
    id        uuid PRIMARY KEY,
    from_day  date NOT NULL,
    to_day    date NOT NULL CHECK (to_day > from_day),
    asked_by  uuid NOT NULL REFERENCES account,
    asked_at  timestamptz NOT NULL,
    ended_at  timestamptz
);
CREATE UNIQUE INDEX clock_move_under_way ON clock_move ((ended_at IS NULL)) WHERE ended_at IS NULL;
