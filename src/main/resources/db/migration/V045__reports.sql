-- Stage 8: what reports count. One row a placement, made from all that is known of it, so that ten years are read in one pass
-- over one table. Ids and codes only: what opens from a number is read where it is kept.
CREATE TABLE report_row (
    placement        uuid PRIMARY KEY REFERENCES placement ON DELETE CASCADE,
    young_person     uuid NOT NULL,
    region           text NOT NULL,
    office           text NOT NULL,
    cohort           uuid NOT NULL,
    company          uuid NOT NULL,
    leader           uuid NOT NULL,
    sector           text NOT NULL,
    size             text NOT NULL,
    -- of the first leader's programme on the first day, or none
    phase            text,
    starts           date NOT NULL,
    ends             date NOT NULL,
    state            text NOT NULL,
    status_end       text,
    status_3         text,
    status_6         text,
    status_12        text,
    -- completed years on the first day: 0-17, 18-20, 21-24, 25-
    age              text NOT NULL,
    sex              text,
    needs            boolean NOT NULL,
    norwegian_level  text NOT NULL,
    follow_up_need   text NOT NULL,
    -- dissatisfaction of the match, 0 to 1000 each; none where somebody was placed by hand
    whole            integer,
    interest         integer,
    learning         integer,
    wish             integer,
    commute          integer,
    leader_part      integer
);
CREATE INDEX report_row_region ON report_row (region, starts);
CREATE INDEX report_row_office ON report_row (office, starts DESC, placement DESC);

-- Who is hidden is in no report, whoever reads it: from the moment on, and also for those cleared.
ALTER TABLE report_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_row FORCE ROW LEVEL SECURITY;
CREATE POLICY hidden_from_all ON report_row USING (EXISTS (
    SELECT FROM young_person p
    WHERE p.id = report_row.young_person AND p.protection = 'NONE' AND NOT p.shielded OFFSET 0));
