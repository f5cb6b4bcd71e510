-- Versions that somebody has yet to sign: what is reminded of each day, and what start pages count.
CREATE INDEX agreement_version_being_signed ON agreement_version (asked_on) WHERE state = 'SIGNING';
