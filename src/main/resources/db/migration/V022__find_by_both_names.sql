-- Both names are found in one index: the range of the last name first, within it that of the first name.
CREATE INDEX young_person_names ON young_person (office, last_key, first_key);
DROP INDEX young_person_last;
