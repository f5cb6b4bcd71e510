package no.nystart.placement.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.placement.agreement.Allowance;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.Rematch;
import no.nystart.register.WaitingAgain;

/** Who has moved away from a place and has no other yet: they are matched again, for what is left of their months. */
@ApplicationScoped
class MovedPeople implements WaitingAgain {

    private static final String WAITING = """
            select p.youngPerson from Placement p
            where p.rematch = MOVED and %s
              and not exists (select 1 from Placement l where l.youngPerson = p.youngPerson and l.starts > p.starts)
              and not exists (select 1 from SeatBooking b where b.youngPerson = p.youngPerson and b.ends > p.ends)""";

    private final EntityManager entities;
    private final FieldClock clock;

    @Inject
    MovedPeople(EntityManager entities, FieldClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Remainder> inCohort(UUID cohort) {
        return remainders("p.youngPerson in (select m.key.youngPerson from Member m where m.key.cohort = :id)", cohort);
    }

    @Override
    public Map<UUID, Remainder> alone(UUID youngPerson) {
        return remainders("p.youngPerson = :id", youngPerson);
    }

    private Map<UUID, Remainder> remainders(String which, UUID id) {
        List<UUID> waiting = entities.createQuery(WAITING.formatted(which), UUID.class)
                .setParameter("id", id)
                .getResultList();
        Map<UUID, Remainder> remainders = new HashMap<>();
        if (waiting.isEmpty()) {
            return remainders;
        }
        LocalDate today = clock.today();
        entities.createQuery(
                        "from Placement where youngPerson in :people order by starts desc, id desc", Placement.class)
                .setParameter("people", waiting)
                .getResultStream()
                .collect(Collectors.groupingBy(Placement::youngPerson))
                .forEach((person, placements) -> remainder(placements, today)
                        .filter(left -> left.maxMonths() > 0)
                        .ifPresent(left -> remainders.put(person, left)));
        return remainders;
    }

    /** Of what the latest placements, one moved from after the other, have not used. */
    private static Optional<Remainder> remainder(List<Placement> lastFirst, LocalDate today) {
        List<Span> spent = lastFirst.stream()
                .takeWhile(placement ->
                        placement.rematch().filter(Rematch.MOVED::equals).isPresent())
                .map(Placement::period)
                .toList();
        if (spent.isEmpty()) {
            return Optional.empty();
        }
        LocalDate left = spent.getFirst().ends();
        LocalDate from = left.isBefore(today) ? today : left;
        Allowance allowance = Allowance.from(from, spent);
        return Optional.of(new Remainder(from, allowance.fewestMonths(from), allowance.mostMonths(from)));
    }
}
