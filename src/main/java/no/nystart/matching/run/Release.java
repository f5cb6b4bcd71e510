package no.nystart.matching.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a run was presented to the offices: what it proposes can be decided on, and the next run stays near it. */
@Embeddable
public record Release(
        @Column(name = "released_at") Instant at,
        @Column(name = "released_by") UUID by) {}
