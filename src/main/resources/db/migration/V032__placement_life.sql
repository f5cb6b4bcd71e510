-- Stage 4: what people do to a placement once it is agreed on.

-- Why the rest must be spent at another place.
ALTER TABLE placement ADD COLUMN rematch text CHECK (rematch IN ('COMPANY_CLOSED', 'MOVED'));
CREATE INDEX placement_rematch ON placement (office, id) WHERE rematch IS NOT NULL;

-- A company has no work for anybody from a day on. Placements are told one by one: who is cleared tells those of hidden
-- people.
CREATE TABLE company_closing (
    company    uuid PRIMARY KEY REFERENCES company,
    on_day     date NOT NULL,
    why        text NOT NULL,
    closed_by  uuid NOT NULL REFERENCES account,
    closed_at  timestamptz NOT NULL,
    closed_on  date NOT NULL
);

-- What a leader, a company or a young person would like to change; the caseworker decides.
CREATE TABLE change_proposal (
    id           uuid PRIMARY KEY,
    placement    uuid NOT NULL REFERENCES placement,
    -- the side that proposes
    side         text NOT NULL CHECK (side IN ('COMPANY', 'YOUNG_PERSON')),
    kind         text NOT NULL CHECK (kind IN ('PAUSE', 'EXTEND', 'SHORTEN', 'OTHER_LEADER', 'END', 'HOLIDAY')),
    -- first and last day, included, as far as the kind has them
    from_day     date,
    last_day     date CHECK (last_day >= from_day),
    words        text NOT NULL,
    proposed_by  uuid NOT NULL REFERENCES account,
    proposed_at  timestamptz NOT NULL,
    proposed_on  date NOT NULL,
    state        text NOT NULL CHECK (state IN ('WAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
    answer       text,
    settled_by   uuid REFERENCES account,
    settled_at   timestamptz,
    settled_on   date,
    version      bigint NOT NULL,
    CHECK ((state = 'WAITING') = (settled_on IS NULL)),
    CHECK (state <> 'DECLINED' OR answer IS NOT NULL)
);
CREATE INDEX change_proposal_placement ON change_proposal (placement, id DESC);
CREATE INDEX change_proposal_waiting ON change_proposal (placement) WHERE state = 'WAITING';

ALTER TABLE change_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_placement ON change_proposal USING (EXISTS (SELECT FROM placement p WHERE p.id = placement));
