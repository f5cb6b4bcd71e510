package no.nystart.followup.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CountQuery;
import org.jspecify.annotations.Nullable;

/** Who waits for a talk, whoever has waited longest first. */
@ApplicationScoped
public class TalkList {

    private static final int PAGE = 50;
    private static final UUID START = new UUID(0, 0);

    private static final String LINES = """
            select new no.nystart.followup.talk.TalkList$Line(t.id, y.firstName, y.lastName, t.wantedWith, t.how, t.wanted.on)
            from FollowUpTalk t join YoungPerson y on y.id = t.youngPerson
            where t.heldOn is null and %s and t.id > :after order by t.id""";

    /** @param since the day on which they asked */
    public record Line(
            UUID id, String firstName, String lastName, TalkWish.With with, TalkWish.How how, LocalDate since) {}

    /** @param next the last row's id where another page follows, or null at the end */
    public record Page(List<Line> lines, @Nullable UUID next) {}

    private final EntityManager entities;

    @Inject
    TalkList(EntityManager entities) {
        this.entities = entities;
    }

    /** Of these offices, whomever they want to talk with. */
    @Transactional
    public Page ofOffices(Set<String> offices, @Nullable UUID after) {
        return page(lines("t.office in :offices", after).setParameter("offices", offices));
    }

    /** Those who want to talk with these leaders. */
    @Transactional
    public Page ofLeaders(Set<UUID> leaders) {
        return page(lines("t.leader in :leaders", null).setParameter("leaders", leaders));
    }

    /** How many wait at these offices. */
    public CountQuery waiting(Set<String> offices) {
        return new CountQuery(
                "SELECT count(*) FROM talk t WHERE t.held_on IS NULL AND t.office IN (:offices)",
                Map.of("offices", offices));
    }

    private TypedQuery<Line> lines(String whose, @Nullable UUID after) {
        return entities.createQuery(LINES.formatted(whose), Line.class)
                .setParameter("after", after == null ? START : after)
                .setMaxResults(PAGE + 1);
    }

    private static Page page(TypedQuery<Line> query) {
        List<Line> found = query.getResultList();
        List<Line> lines = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(
                List.copyOf(lines), found.size() > PAGE ? lines.getLast().id() : null);
    }
}
