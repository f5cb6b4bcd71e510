package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.CountQuery;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** Who wants to be erased and has no answer: the list, and its number on the start page. */
@ApplicationScoped
class OpenRequests implements DayCounts {

    private static final int MOST = 100;
    private static final String OPEN = "r.office IN (:privacyOffices) AND r.answer IS NULL";

    /** One of them. */
    public record Line(UUID youngPerson, String name, LocalDate askedOn, LocalDate answerBy) {}

    private final EntityManager entities;
    private final Messages messages;

    @Inject
    OpenRequests(EntityManager entities, Messages messages) {
        this.entities = entities;
        this.messages = messages;
    }

    /** Whose answer is due first comes first. */
    @Transactional
    List<Line> at(Set<String> offices) {
        @SuppressWarnings("unchecked") // of the query's own columns
        List<Object[]> rows = entities.createNativeQuery("""
                        SELECT r.young_person, p.first_name || ' ' || p.last_name, r.asked_on, r.answer_by
                        FROM erasure_request r JOIN young_person p ON p.id = r.young_person
                        WHERE\s""" + OPEN + " ORDER BY r.answer_by, r.id", Object[].class)
                .setParameter("privacyOffices", offices)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Line((UUID) row[0], (String) row[1], (LocalDate) row[2], (LocalDate) row[3]))
                .toList();
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.ERASURE_REQUEST_LIST).offices();
        return offices.isEmpty()
                ? List.of()
                : List.of(new DayCount(
                        new CountQuery(
                                "SELECT count(*) FROM erasure_request r WHERE " + OPEN,
                                Map.of("privacyOffices", offices)),
                        open -> new DayItems.DayItem(
                                messages.of(PrivacyMessages.class).dayRequests(open), RequestPages.PATH, "warning")));
    }
}
