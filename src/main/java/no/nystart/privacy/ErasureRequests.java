package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** What young people ask for and offices answer: to be erased. */
@ApplicationScoped
public class ErasureRequests {

    /** As the regulation has it (article 12, 3). */
    static final Period TO_ANSWER = Period.ofMonths(1);

    private static final int MOST = 20;
    private static final int LONGEST = 1000;

    private final EntityManager entities;
    private final Clock wallClock;
    private final FieldClock clock;

    @Inject
    ErasureRequests(EntityManager entities, Clock wallClock, FieldClock clock) {
        this.entities = entities;
        this.wallClock = wallClock;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional
    public List<ErasureRequest> of(UUID youngPerson) {
        @SuppressWarnings("unchecked") // of the query's own columns
        List<Object[]> rows = entities.createNativeQuery("""
                        SELECT asked_on, answer_by, words, answer, answered_on FROM erasure_request
                        WHERE young_person = :person ORDER BY id DESC""", Object[].class)
                .setParameter("person", youngPerson)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new ErasureRequest(
                        (LocalDate) row[0], (LocalDate) row[1], (String) row[2], (String) row[3], (LocalDate) row[4]))
                .toList();
    }

    /** @throws Refused ALREADY_ASKED, or with a fault at the words */
    @Transactional
    public void ask(UUID youngPerson, @Nullable String words, UUID by) {
        String said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("words", CommonRefusal.TOO_LONG, LONGEST)));
        }
        LocalDate today = clock.today();
        int asked = entities.createNativeQuery("""
                        INSERT INTO erasure_request
                            (id, young_person, office, words, asked_by, asked_at, asked_on, answer_by)
                        SELECT :id, p.id, p.office, nullif(:words, ''), :by, :at, :today, :answerBy
                        FROM young_person p WHERE p.id = :person
                        ON CONFLICT (young_person) WHERE answer IS NULL DO NOTHING""")
                .setParameter("id", TimeOrderedId.next())
                .setParameter("words", said)
                .setParameter("by", by)
                .setParameter("at", wallClock.instant())
                .setParameter("today", today)
                .setParameter("answerBy", today.plus(TO_ANSWER))
                .setParameter("person", youngPerson)
                .executeUpdate();
        if (asked == 0) {
            throw Refused.because(PrivacyRefusal.ALREADY_ASKED);
        }
    }

    /**
     * Why the young person is not erased, or not yet.
     *
     * @throws Refused NOTHING_TO_ANSWER
     */
    @Transactional
    public void answer(UUID youngPerson, String answer, UUID by) {
        int answered = entities.createNativeQuery("""
                        UPDATE erasure_request
                        SET answer = :answer, answered_by = :by, answered_at = :at, answered_on = :today
                        WHERE young_person = :person AND answer IS NULL""")
                .setParameter("answer", answer)
                .setParameter("by", by)
                .setParameter("at", wallClock.instant())
                .setParameter("today", clock.today())
                .setParameter("person", youngPerson)
                .executeUpdate();
        if (answered == 0) {
            throw Refused.because(PrivacyRefusal.NOTHING_TO_ANSWER);
        }
    }
}
