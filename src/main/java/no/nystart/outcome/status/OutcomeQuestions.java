package no.nystart.outcome.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.SecretToken;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** What young people are asked afterwards, and the links through which they answer without signing in. */
@ApplicationScoped
public class OutcomeQuestions {

    private final EntityManager entities;
    private final Outcomes outcomes;
    private final FieldClock clock;
    private final Clock wallClock;

    @Inject
    OutcomeQuestions(EntityManager entities, Outcomes outcomes, FieldClock clock, Clock wallClock) {
        this.entities = entities;
        this.outcomes = outcomes;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** A new link into a question; empty where it can no longer be answered. */
    @Transactional
    public Optional<SecretToken> linkInto(UUID question) {
        return Optional.ofNullable(entities.find(OutcomeQuestion.class, question))
                .filter(found -> found.isOpen(clock.today()))
                .map(found -> {
                    SecretToken token = SecretToken.fresh();
                    entities.persist(new OutcomeLink(token, question, wallClock.instant()));
                    return token;
                });
    }

    /** What a link leads to; empty where it is unknown or the last day has passed, without telling which. */
    @Transactional
    public Optional<OutcomeQuestion> behind(SecretToken token) {
        return Optional.ofNullable(entities.find(OutcomeLink.class, token.hash()))
                .map(link -> entities.find(OutcomeQuestion.class, link.question()))
                .filter(question -> question.isOpen(clock.today()));
    }

    /**
     * The young person answers, or answers otherwise.
     *
     * @param by the own account, or null where a link was followed
     * @throws Refused NOT_FOUND when the last day has passed
     */
    @Transactional
    public Outcome answer(OutcomeQuestion question, OutcomeStatus status, @Nullable UUID by) {
        LocalDate today = clock.today();
        if (!question.isOpen(today)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return outcomes.tell(new ToldOutcome(
                question.placement(),
                question.moment(),
                status,
                OutcomeSource.OWN_ANSWER,
                by,
                wallClock.instant(),
                today));
    }

    /**
     * One of one's own questions.
     *
     * @throws Refused NOT_FOUND when it is none of these people's, or the last day has passed
     */
    @Transactional
    public Outcome answerOwn(Collection<UUID> youngPeople, UUID question, OutcomeStatus status, UUID by) {
        OutcomeQuestion own = openFor(youngPeople).stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return answer(own, status, by);
    }

    /** Those that these young people can answer today, the first asked first. */
    @Transactional
    public List<OutcomeQuestion> openFor(Collection<UUID> youngPeople) {
        return youngPeople.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select q from OutcomeQuestion q join Placement p on p.id = q.placement"
                                        + " where p.youngPerson in :people and q.lastDay >= :today order by q.id",
                                OutcomeQuestion.class)
                        .setParameter("people", youngPeople)
                        .setParameter("today", clock.today())
                        .getResultList();
    }

    /** All that was asked of these placements. */
    public List<OutcomeQuestion> of(Collection<UUID> placements) {
        return entities.createQuery("from OutcomeQuestion where placement in :placements", OutcomeQuestion.class)
                .setParameter("placements", placements)
                .getResultList();
    }
}
