package no.nystart.outcome.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.followup.PlacedPeople;
import org.jspecify.annotations.Nullable;

/** What a young person is asked of the time after a placement, and what is known of it. */
@ApplicationScoped
public class OwnOutcomes {

    private static final int MOST = 50;

    /**
     * A question that can be answered today.
     *
     * @param company where the placement was
     * @param answered what is known now, or null
     */
    public record Asked(
            UUID question,
            Moment moment,
            String company,
            LocalDate lastDay,
            @Nullable OutcomeStatus answered) {}

    /** What is known of a moment, and from whom. */
    public record Known(Moment moment, String company, OutcomeStatus status, OutcomeSource source, LocalDate on) {}

    private final EntityManager entities;
    private final OutcomeQuestions questions;
    private final Outcomes outcomes;
    private final PlacedPeople people;

    @Inject
    OwnOutcomes(EntityManager entities, OutcomeQuestions questions, Outcomes outcomes, PlacedPeople people) {
        this.entities = entities;
        this.questions = questions;
        this.outcomes = outcomes;
        this.people = people;
    }

    @Transactional
    public List<Asked> asked(Collection<UUID> youngPeople) {
        List<OutcomeQuestion> open = questions.openFor(youngPeople);
        if (open.isEmpty()) {
            return List.of();
        }
        List<UUID> placements =
                open.stream().map(OutcomeQuestion::placement).distinct().toList();
        Map<UUID, Map<Moment, Outcome>> known = outcomes.of(placements);
        Map<UUID, String> companies = companies(placements);
        return open.stream()
                .map(question -> {
                    @Nullable
                    Outcome outcome =
                            known.getOrDefault(question.placement(), Map.of()).get(question.moment());
                    return new Asked(
                            question.id(),
                            question.moment(),
                            companies.getOrDefault(question.placement(), ""),
                            question.lastDay(),
                            outcome == null ? null : outcome.status());
                })
                .toList();
    }

    /** The last told first. */
    @Transactional
    public List<Known> known(Collection<UUID> youngPeople) {
        if (youngPeople.isEmpty()) {
            return List.of();
        }
        List<Outcome> told = entities.createQuery(
                        "select o from Outcome o join Placement p on p.id = o.placement"
                                + " where p.youngPerson in :people order by o.recordedAt desc",
                        Outcome.class)
                .setParameter("people", youngPeople)
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, String> companies =
                companies(told.stream().map(Outcome::placement).collect(Collectors.toSet()));
        return told.stream()
                .map(outcome -> new Known(
                        outcome.moment(),
                        companies.getOrDefault(outcome.placement(), ""),
                        outcome.status(),
                        outcome.source(),
                        outcome.recordedOn()))
                .toList();
    }

    private Map<UUID, String> companies(Collection<UUID> placements) {
        return people.of(placements).values().stream()
                .collect(Collectors.toMap(PlacedPeople.PlacedPerson::placement, PlacedPeople.PlacedPerson::company));
    }
}
