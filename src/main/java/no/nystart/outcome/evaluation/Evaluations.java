package no.nystart.outcome.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.Outcome;
import no.nystart.outcome.status.OutcomeQuestion;
import no.nystart.outcome.status.OutcomeQuestions;
import no.nystart.outcome.status.OutcomeRules;
import no.nystart.outcome.status.Outcomes;
import no.nystart.placement.course.Placement;
import no.nystart.register.codes.Sector;
import org.jspecify.annotations.Nullable;

/** Takes out what came of a cohort. Whom the visitor may not know of is not in it, nor in how many there are. */
@ApplicationScoped
public class Evaluations {

    /** With fewer, nothing is given out; and what fewer share is left out. */
    public static final int FEWEST = 5;

    private final EntityManager entities;
    private final Outcomes outcomes;
    private final OutcomeQuestions questions;
    private final Pseudonyms pseudonyms;
    private final FieldClock clock;

    @Inject
    Evaluations(
            EntityManager entities,
            Outcomes outcomes,
            OutcomeQuestions questions,
            Pseudonyms pseudonyms,
            FieldClock clock) {
        this.entities = entities;
        this.outcomes = outcomes;
        this.questions = questions;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** What is known of these placements, read at once. */
    private record Known(
            Map<UUID, Map<Moment, Outcome>> told,
            Map<UUID, List<OutcomeQuestion>> asked,
            Set<UUID> certified,
            LocalDate today) {

        Standing standing(Placement placement, Moment moment) {
            @Nullable
            Outcome outcome = told.getOrDefault(placement.id(), Map.of()).get(moment);
            if (outcome != null) {
                return Standing.valueOf(outcome.status().name());
            }
            if (asked.getOrDefault(placement.id(), List.of()).stream()
                    .anyMatch(question -> question.moment() == moment && question.isNotReached())) {
                return Standing.NOT_REACHED;
            }
            return OutcomeRules.hasCome(moment, placement.period(), today) ? Standing.UNKNOWN : Standing.NOT_YET;
        }
    }

    /**
     * A row for each who has begun, in the order of the pseudonyms.
     *
     * @throws Refused EVALUATION_TOO_FEW
     */
    @Transactional
    public List<EvaluationRow> of(UUID cohort) {
        Map<UUID, List<Placement>> byPerson = begun(cohort);
        if (byPerson.size() < FEWEST) {
            throw Refused.because(EvaluationRefusal.EVALUATION_TOO_FEW);
        }
        Map<UUID, Sector> sectors = sectors(byPerson);
        Known known = known(byPerson);
        List<EvaluationRow> rows = byPerson.entrySet().stream()
                .map(each -> row(pseudonyms.of(cohort, each.getKey()), each.getValue(), sectors, known))
                .sorted(Comparator.comparing(EvaluationRow::pseudonym))
                .toList();
        Map<Sector, Long> shared = rows.stream()
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.sector()), Collectors.counting()));
        return rows.stream()
                .map(row -> shared.getOrDefault(row.sector(), 0L) < FEWEST ? row.withoutSector() : row)
                .toList();
    }

    /** How many have begun, of those that the visitor may know of. */
    @Transactional
    public int size(UUID cohort) {
        return begun(cohort).size();
    }

    private Map<UUID, List<Placement>> begun(UUID cohort) {
        return entities.createQuery(
                        "from Placement where cohort = :cohort and starts < ends and starts <= :today"
                                + " and state <> AWAITING_START order by starts, id",
                        Placement.class)
                .setParameter("cohort", cohort)
                .setParameter("today", clock.today())
                .getResultStream()
                .collect(Collectors.groupingBy(Placement::youngPerson));
    }

    private Map<UUID, Sector> sectors(Map<UUID, List<Placement>> byPerson) {
        return entities.createQuery("select c.id, c.sector from Company c where c.id in :companies", Object[].class)
                .setParameter(
                        "companies",
                        byPerson.values().stream()
                                .map(placements -> placements.getLast().company())
                                .collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Sector) row[1]));
    }

    private Known known(Map<UUID, List<Placement>> byPerson) {
        List<UUID> last = byPerson.values().stream()
                .map(placements -> placements.getLast().id())
                .toList();
        return new Known(
                outcomes.of(last),
                questions.of(last).stream().collect(Collectors.groupingBy(OutcomeQuestion::placement)),
                new HashSet<>(entities.createQuery(
                                "select v.placement from CertificateVersion v where v.placement in :placements"
                                        + " and v.withdrawn.on is null",
                                UUID.class)
                        .setParameter("placements", last)
                        .getResultList()),
                clock.today());
    }

    private static EvaluationRow row(
            String pseudonym, List<Placement> placements, Map<UUID, Sector> sectors, Known known) {
        Placement last = placements.getLast();
        long days = placements.stream()
                .mapToLong(placement -> placement.period().before(known.today()).days())
                .sum();
        return new EvaluationRow(
                pseudonym,
                sectors.get(last.company()),
                EvaluationRow.halfYear(placements.getFirst().period().starts()),
                EvaluationRow.months(days),
                last.state() == Placement.State.COMPLETED,
                known.certified().contains(last.id()),
                Arrays.stream(Moment.values())
                        .map(moment -> known.standing(last, moment))
                        .toList());
    }
}
