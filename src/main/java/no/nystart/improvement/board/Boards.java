package no.nystart.improvement.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.companies.Companies;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Finds boards, and opens those that were not there. */
@ApplicationScoped
public class Boards {

    /** Opened by two at once, it is one. */
    private static final String OPEN = """
            INSERT INTO board (id, tier, region, company, cohort, opened)
            VALUES (:id, :tier, :region, :company, :cohort, :today) ON CONFLICT DO NOTHING""";

    private final EntityManager entities;
    private final Companies companies;
    private final Cohorts cohorts;
    private final FieldClock clock;

    @Inject
    Boards(EntityManager entities, Companies companies, Cohorts cohorts, FieldClock clock) {
        this.entities = entities;
        this.companies = companies;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** Refused as NOT_FOUND where there is none. */
    public Board byId(UUID id) {
        return Optional.ofNullable(entities.find(Board.class, id))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** The company's, opened where it has none; refused as NOT_FOUND without the company. */
    @Transactional
    public Board ofCompany(UUID company) {
        return opened(Tier.COMPANY, companies.byId(company).region(), company, null);
    }

    /** The programme's, opened where it has none; refused as NOT_FOUND without the cohort. */
    @Transactional
    public Board ofCohort(UUID cohort) {
        return opened(Tier.PROGRAMME, cohorts.byId(cohort).region(), null, cohort);
    }

    @Transactional
    public Board ofRegion(String region) {
        return opened(Tier.REGION, region, null, null);
    }

    @Transactional
    public Board ofSteeringGroup(String region) {
        return opened(Tier.STEERING_GROUP, region, null, null);
    }

    /** Where what this board cannot settle is lifted to; only where its tier lifts. */
    @Transactional
    public Board above(Board board) {
        return opened(board.tier().above(), board.region(), null, null);
    }

    private Board opened(Tier tier, String region, @Nullable UUID company, @Nullable UUID cohort) {
        return found(tier, region, company, cohort).orElseGet(() -> {
            entities.createNativeQuery(OPEN)
                    .unwrap(NativeQuery.class)
                    .setParameter("id", TimeOrderedId.next())
                    .setParameter("tier", tier.name())
                    .setParameter("region", region)
                    .setParameter("company", company, StandardBasicTypes.UUID)
                    .setParameter("cohort", cohort, StandardBasicTypes.UUID)
                    .setParameter("today", clock.today())
                    .executeUpdate();
            return found(tier, region, company, cohort).orElseThrow();
        });
    }

    private Optional<Board> found(Tier tier, String region, @Nullable UUID company, @Nullable UUID cohort) {
        String whose = company != null ? "b.company = :id" : cohort != null ? "b.cohort = :id" : "b.region = :id";
        return entities.createQuery("from Board b where b.tier = :tier and " + whose, Board.class)
                .setParameter("tier", tier)
                .setParameter("id", company != null ? company : cohort != null ? cohort : region)
                .getResultStream()
                .findFirst();
    }
}
