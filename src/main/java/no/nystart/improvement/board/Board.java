package no.nystart.improvement.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Visitor;
import no.nystart.improvement.measure.Ground;
import org.jspecify.annotations.Nullable;

/** What hangs on the wall of a company, a programme, a region or a steering group. */
@Entity
public class Board {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String region;
    private @Nullable UUID company;
    private @Nullable UUID cohort;
    private LocalDate opened;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Board() {}

    public UUID id() {
        return id;
    }

    public Tier tier() {
        return tier;
    }

    public String region() {
        return region;
    }

    /** Of a company's board. */
    public Optional<UUID> company() {
        return Optional.ofNullable(company);
    }

    /** Of a programme's board. */
    public Optional<UUID> cohort() {
        return Optional.ofNullable(cohort);
    }

    public LocalDate opened() {
        return opened;
    }

    /** What its measures are about. */
    public Ground ground() {
        return switch (tier) {
            case COMPANY -> new Ground.OfCompany(Objects.requireNonNull(company));
            case PROGRAMME -> new Ground.OfCohort(Objects.requireNonNull(cohort));
            case REGION, STEERING_GROUP -> new Ground.OfRegion(region);
        };
    }

    /** Of a company's board a steering group learns what is lifted, and nothing else. */
    boolean isFor(Visitor visitor) {
        return company == null
                || Reader.regionsWithCompanies(visitor).contains(region)
                || Reader.companies(visitor).contains(company);
    }

    /** Whether the visitor may do more than read it. */
    public boolean isKeptBy(Visitor visitor) {
        return visitor.may(Operation.BOARD_KEEP, owner());
    }

    Owner owner() {
        return company == null ? Owner.region(region) : Owner.company(region, company);
    }
}
