package no.nystart.outcome.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;

/** Closes placements, and opens them again. */
@ApplicationScoped
public class PlacementClosings {

    /** Letters that a reason can have. */
    public static final int LONGEST = 500;

    private final EntityManager entities;
    private final Placements placements;
    private final ClosingChecks checks;

    @Inject
    PlacementClosings(EntityManager entities, Placements placements, ClosingChecks checks) {
        this.entities = entities;
        this.placements = placements;
        this.checks = checks;
    }

    /**
     * Closes it.
     *
     * @param why something was left out that is good to have; not asked for where nothing was
     * @throws Refused NOT_OVER_YET, CLOSED_BEFORE, SOMETHING_MISSING, or with a fault in {@code why}
     */
    @Transactional
    public PlacementClosing close(UUID id, String why, Stamp stamp) {
        Placement placement = placements.locked(id);
        if (!placement.state().isOver()) {
            throw Refused.because(ClosingRefusal.NOT_OVER_YET);
        }
        if (current(id).isPresent()) {
            throw Refused.because(ClosingRefusal.CLOSED_BEFORE);
        }
        ClosingCheck check = checks.of(placement);
        if (!check.mayClose()) {
            throw Refused.because(ClosingRefusal.SOMETHING_MISSING);
        }
        require(check.needsReason(), why);
        PlacementClosing closing = new PlacementClosing(id, why.strip(), stamp);
        entities.persist(closing);
        entities.flush();
        return closing;
    }

    /** Refused as NOT_CLOSED, or with a fault in {@code why}. */
    @Transactional
    public PlacementClosing open(UUID id, String why, Stamp stamp) {
        placements.locked(id);
        PlacementClosing closing = current(id).orElseThrow(() -> Refused.because(ClosingRefusal.NOT_CLOSED));
        require(true, why);
        closing.open(why.strip(), stamp);
        entities.flush();
        return closing;
    }

    private static void require(boolean needed, String why) {
        if (needed && why.isBlank()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("why", CommonRefusal.MISSING)));
        }
        if (why.strip().length() > LONGEST) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("why", CommonRefusal.TOO_LONG, LONGEST)));
        }
    }

    /** What holds now; empty where it is not closed. */
    public Optional<PlacementClosing> current(UUID placement) {
        return all(placement).stream()
                .filter(closing -> closing.openedOn().isEmpty())
                .findFirst();
    }

    /** With those that were opened again, the last first. */
    public List<PlacementClosing> all(UUID placement) {
        return entities.createQuery(
                        "from PlacementClosing where placement = :placement order by id desc", PlacementClosing.class)
                .setParameter("placement", placement)
                .getResultList();
    }
}
