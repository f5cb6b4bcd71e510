-- A cohort's leaders are counted from the rows of its placements, and opened from the number.
CREATE INDEX report_row_cohort ON report_row (cohort, leader);
