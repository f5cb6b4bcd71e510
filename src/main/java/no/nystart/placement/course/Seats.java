package no.nystart.placement.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.PlacementLife;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.seats.SeatBook;
import no.nystart.register.seats.SeatBooking;
import no.nystart.register.seats.SeatWanted;

/**
 * Keeps what is booked for a placement to what its life says: on which days, with which leader. What is held stays held;
 * what is no longer needed is given back, and only what comes on top is asked of the seat book.
 */
@ApplicationScoped
class Seats {

    private final SeatBook seatBook;
    private final YoungPeople youngPeople;

    @Inject
    Seats(SeatBook seatBook, YoungPeople youngPeople) {
        this.seatBook = seatBook;
        this.youngPeople = youngPeople;
    }

    /**
     * Refused with what is full, and until which day it is not.
     *
     * @param held the days on which whatever the young person has booked is this placement's
     * @param asking the field that is at fault where there is no room
     */
    void follow(Placement placement, Span held, PlacementLife life, String asking) {
        List<SeatBooking> kept = new ArrayList<>();
        for (SeatBooking booking : seatBook.during(placement.youngPerson(), held.starts(), held.ends())) {
            wanted(booking, life)
                    .ifPresentOrElse(days -> kept.add(cut(booking, days)), () -> seatBook.release(booking.id()));
        }
        for (PlacementLife.Led led : life.leads()) {
            missing(led, kept).forEach(days -> book(placement, led, days, asking));
        }
    }

    /** The days on which it is still wanted; empty where it is not. */
    private static Optional<Span> wanted(SeatBooking booking, PlacementLife life) {
        return life.leads().stream()
                .filter(led ->
                        led.leader().equals(booking.leader()) && led.days().covers(booking.starts()))
                .map(PlacementLife.Led::days)
                .findFirst();
    }

    private SeatBooking cut(SeatBooking booking, Span days) {
        if (days.ends().isBefore(booking.ends())) {
            seatBook.endEarlier(booking.id(), days.ends());
        }
        return booking;
    }

    private static List<Span> missing(PlacementLife.Led led, List<SeatBooking> kept) {
        List<Span> missing = new ArrayList<>();
        LocalDate from = led.days().starts();
        for (SeatBooking booking : kept) {
            if (led.days().covers(booking.starts())) {
                missing.add(new Span(from, booking.starts()));
                from = booking.ends();
            }
        }
        missing.add(new Span(from, led.days().ends()));
        return missing.stream().filter(days -> days.days() > 0).toList();
    }

    private void book(Placement placement, PlacementLife.Led led, Span days, String asking) {
        SeatWanted wanted = new SeatWanted(
                placement.youngPerson(),
                placement.place(),
                led.leader(),
                youngPeople.byId(placement.youngPerson()).support().followUpNeed(),
                days.starts(),
                days.ends());
        seatBook.hindrance(wanted).flatMap(Seats::full).ifPresent(full -> {
            LocalDate lastFree = seatBook.freeUntil(wanted).minusDays(1);
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of(asking, full, lastFree)));
        });
        // asked again under lock; whoever comes second is refused there
        seatBook.book(wanted);
    }

    private static Optional<CourseRefusal> full(RegisterRefusal hindrance) {
        if (hindrance == RegisterRefusal.NO_SEAT_LEFT) {
            return Optional.of(CourseRefusal.PLACE_FULL);
        }
        return hindrance == RegisterRefusal.NO_CAPACITY_LEFT
                ? Optional.of(CourseRefusal.LEADER_FULL)
                : Optional.empty();
    }
}
