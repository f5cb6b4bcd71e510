package no.nystart.register.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Place;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.seats.Peak.Taken;

/**
 * Who sits where with whom. Every seat is taken here, under a lock on the young person, then on the place and then on the
 * leader.
 */
@ApplicationScoped
public class SeatBook {

    private final EntityManager entities;

    @Inject
    SeatBook(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes a seat, or refuses: NO_SEAT_LEFT, NO_CAPACITY_LEFT, ALREADY_BOOKED, LEADER_NOT_AT_PLACE. Two who ask at once
     * wait for each other at the lock of what both want.
     */
    @Transactional
    public SeatBooking book(SeatWanted wanted) {
        locked(YoungPerson.class, wanted.youngPerson(), CommonRefusal.NOT_FOUND);
        Place place = locked(Place.class, wanted.place(), RegisterRefusal.PLACE_UNKNOWN);
        MentoringLeader leader = locked(MentoringLeader.class, wanted.leader(), RegisterRefusal.LEADER_NOT_AT_PLACE);
        hindrance(wanted, place, leader).ifPresent(why -> {
            throw Refused.because(why);
        });
        SeatBooking booking = new SeatBooking(TimeOrderedId.next(), wanted);
        entities.persist(booking);
        return booking;
    }

    /** Why {@link #book} would refuse if it were asked now; empty when it would not. */
    @Transactional
    public Optional<RegisterRefusal> hindrance(SeatWanted wanted) {
        return hindrance(
                wanted,
                entities.find(Place.class, wanted.place()),
                entities.find(MentoringLeader.class, wanted.leader()));
    }

    private Optional<RegisterRefusal> hindrance(SeatWanted wanted, Place place, MentoringLeader leader) {
        if (!leader.places().contains(wanted.place())) {
            return Optional.of(RegisterRefusal.LEADER_NOT_AT_PLACE);
        }
        if (!overlapping("youngPerson", List.of(wanted.youngPerson()), wanted.starts(), wanted.ends())
                .isEmpty()) {
            return Optional.of(RegisterRefusal.ALREADY_BOOKED);
        }
        List<SeatBooking> atPlace = overlapping("place", List.of(wanted.place()), wanted.starts(), wanted.ends());
        if (peak(atPlace, booking -> 1, wanted.starts(), wanted.ends()) >= place.seats()) {
            return Optional.of(RegisterRefusal.NO_SEAT_LEFT);
        }
        List<SeatBooking> withLeader = overlapping("leader", List.of(wanted.leader()), wanted.starts(), wanted.ends());
        if (peak(withLeader, SeatBooking::need, wanted.starts(), wanted.ends()) + wanted.need() > leader.capacity()) {
            return Optional.of(RegisterRefusal.NO_CAPACITY_LEFT);
        }
        return Optional.empty();
    }

    /** The latest day until which {@link #book} would not refuse this seat; its first day where it would on that. */
    @Transactional
    public LocalDate freeUntil(SeatWanted wanted) {
        Stream<LocalDate> taken = Stream.of(
                        overlapping("place", List.of(wanted.place()), wanted.starts(), wanted.ends()),
                        overlapping("leader", List.of(wanted.leader()), wanted.starts(), wanted.ends()))
                .flatMap(List::stream)
                .map(SeatBooking::starts);
        return Stream.concat(taken, Stream.of(wanted.ends()))
                .filter(day -> day.isAfter(wanted.starts()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(day -> hindrance(wanted.until(day)).isEmpty())
                .findFirst()
                .orElse(wanted.starts());
    }

    /** The person's on any day of [from, until), the first to start first. */
    public List<SeatBooking> during(UUID youngPerson, LocalDate from, LocalDate until) {
        return overlapping("youngPerson", List.of(youngPerson), from, until).stream()
                .sorted(Comparator.comparing(SeatBooking::starts))
                .toList();
    }

    /** Gives the seat back altogether: nobody came. */
    @Transactional
    public void release(UUID booking) {
        find(booking).ifPresent(entities::remove);
    }

    /** Gives the seat back from {@code day} on. */
    @Transactional
    public void endEarlier(UUID booking, LocalDate day) {
        find(booking).ifPresent(found -> found.endEarlier(day));
    }

    public Optional<SeatBooking> find(UUID booking) {
        return Optional.ofNullable(entities.find(SeatBooking.class, booking));
    }

    /** The person's bookings that are not over, the first to start first. */
    public List<SeatBooking> of(UUID youngPerson, LocalDate today) {
        return entities.createQuery(
                        "from SeatBooking where youngPerson = :person and ends > :today order by starts",
                        SeatBooking.class)
                .setParameter("person", youngPerson)
                .setParameter("today", today)
                .getResultList();
    }

    /** Bookings at each of {@code places} that are not over, the first to start first; places with none are left out. */
    public Map<UUID, List<SeatBooking>> at(Collection<UUID> places, LocalDate today) {
        return places.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "from SeatBooking where place in :places and ends > :today order by starts, ends, id",
                                SeatBooking.class)
                        .setParameter("places", places)
                        .setParameter("today", today)
                        .getResultStream()
                        .collect(Collectors.groupingBy(SeatBooking::place));
    }

    /** The most seats taken at a time at each of {@code places} in [from, until); places with none are left out. */
    public Map<UUID, Integer> seatsTaken(Collection<UUID> places, LocalDate from, LocalDate until) {
        return peaks(overlapping("place", places, from, until), SeatBooking::place, booking -> 1, from, until);
    }

    /** The most follow-up need carried at a time by each of {@code leaders} in [from, until). */
    public Map<UUID, Integer> needCarried(Collection<UUID> leaders, LocalDate from, LocalDate until) {
        return peaks(overlapping("leader", leaders, from, until), SeatBooking::leader, SeatBooking::need, from, until);
    }

    private List<SeatBooking> overlapping(String by, Collection<UUID> ids, LocalDate from, LocalDate until) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from SeatBooking where " + by + " in :ids and starts < :until and ends > :from",
                                SeatBooking.class)
                        .setParameter("ids", ids)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList();
    }

    private static Map<UUID, Integer> peaks(
            List<SeatBooking> bookings,
            Function<SeatBooking, UUID> by,
            Function<SeatBooking, Integer> amount,
            LocalDate from,
            LocalDate until) {
        Map<UUID, Integer> peaks = new HashMap<>();
        bookings.stream()
                .collect(Collectors.groupingBy(by))
                .forEach((id, its) -> peaks.put(id, peak(its, amount, from, until)));
        return peaks;
    }

    private static int peak(
            List<SeatBooking> bookings, Function<SeatBooking, Integer> amount, LocalDate from, LocalDate until) {
        return Peak.of(bookings.stream()
                .map(booking -> new Taken(
                        amount.apply(booking),
                        booking.starts().isBefore(from) ? from : booking.starts(),
                        booking.ends().isAfter(until) ? until : booking.ends()))
                .toList());
    }

    private <T> T locked(Class<T> kind, UUID id, Refusal whenAbsent) {
        T found = entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.because(whenAbsent);
        }
        return found;
    }
}
