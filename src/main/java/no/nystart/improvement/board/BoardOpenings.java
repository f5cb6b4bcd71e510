package no.nystart.improvement.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** Boards that are not in use yet, and taking them into use. */
@ApplicationScoped
public class BoardOpenings {

    private static final int MOST = 500;

    /**
     * A board to be.
     *
     * @param of a region's code, or the id of a company or cohort
     * @param name of whichever it is
     */
    public record Opening(Tier tier, String of, String name) {

        /** As it is posted and sent. */
        public String code() {
            return tier + ":" + of;
        }
    }

    private final EntityManager entities;
    private final Boards boards;

    @Inject
    BoardOpenings(EntityManager entities, Boards boards) {
        this.entities = entities;
        this.boards = boards;
    }

    /** What the visitor may take into use. */
    @Transactional
    public List<Opening> of(Visitor visitor) {
        Set<String> regions = visitor.scope(Operation.BOARD_OPEN).regions();
        List<Opening> openings = new ArrayList<>();
        if (!regions.isEmpty()) {
            openings.addAll(found(
                    Tier.STEERING_GROUP,
                    "select r.code, r.name from Region r where r.code in :in and not exists"
                            + " (select 1 from Board b where b.region = r.code and b.tier = STEERING_GROUP) order by r.name",
                    regions));
            openings.addAll(found(
                    Tier.REGION,
                    "select r.code, r.name from Region r where r.code in :in and not exists"
                            + " (select 1 from Board b where b.region = r.code and b.tier = REGION) order by r.name",
                    regions));
            openings.addAll(found(
                    Tier.PROGRAMME,
                    "select c.id, c.name from Cohort c where c.region in :in and not exists"
                            + " (select 1 from Board b where b.cohort = c.id) order by c.placementStart desc, c.name",
                    regions));
            openings.addAll(found(Tier.COMPANY, companies("c.region in :in"), regions));
        }
        Set<UUID> own = Reader.companies(visitor);
        if (!own.isEmpty()) {
            openings.addAll(found(Tier.COMPANY, companies("c.id in :in"), own));
        }
        return openings;
    }

    private static String companies(String which) {
        return "select c.id, c.name from Company c where " + which
                + " and not exists (select 1 from Board b where b.company = c.id) order by c.nameOrder";
    }

    private List<Opening> found(Tier tier, String query, Set<?> in) {
        return entities.createQuery(query, Object[].class)
                .setParameter("in", in)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Opening(tier, row[0].toString(), (String) row[1]))
                .toList();
    }

    /** @param code of one of the visitor's openings; refused for anything else */
    @Transactional
    public Board open(Visitor visitor, @Nullable String code) {
        Opening opening = of(visitor).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT,
                        List.of(Fault.of("opening", CommonRefusal.UNKNOWN_VALUE, String.valueOf(code)))));
        return switch (opening.tier()) {
            case COMPANY -> boards.ofCompany(UUID.fromString(opening.of()));
            case PROGRAMME -> boards.ofCohort(UUID.fromString(opening.of()));
            case REGION -> boards.ofRegion(opening.of());
            case STEERING_GROUP -> boards.ofSteeringGroup(opening.of());
        };
    }
}
