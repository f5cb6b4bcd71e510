package no.nystart.followup.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.followup.plan.Appointment.Status;
import no.nystart.followup.plan.Slot.EndReview;
import no.nystart.followup.plan.Slot.Extra;
import no.nystart.followup.plan.Slot.Regular;
import no.nystart.followup.plan.Slot.Review;
import no.nystart.followup.plan.Slot.WeekReview;
import no.nystart.placement.agreement.Span;

/**
 * Finds the days of a plan: those of the cadence; where several meet, one does for all; each moves to a working day;
 * where several meet there, one does for all; and what nobody could know of on its day comes today or not at all.
 */
final class Planning {

    private final PlanBasis basis;
    private final Span period;
    private final LocalDate today;

    /** Since when each contact that was not cancelled has been in the plan. */
    private final Map<Slot, LocalDate> since = new HashMap<>();

    /** When each contact that was held was. */
    private final Map<Slot, LocalDate> held = new HashMap<>();

    private final EndReviews endReviews;

    /** @param basis of a placement of at least one day */
    Planning(PlanBasis basis, CheckInPlan before, LocalDate today) {
        this.basis = basis;
        this.period = basis.period();
        this.today = today;
        before.held().forEach(contact -> held.put(contact.slot(), contact.on()));
        before.appointments().stream()
                .filter(contact -> !contact.is(Status.CANCELLED))
                .forEach(contact -> since.put(contact.slot(), contact.since()));
        this.endReviews = new EndReviews(basis, heldContacts());
    }

    /** The day of each contact that is still to be held. */
    Map<Slot, LocalDate> days() {
        List<Contact> moved = merged(Stream.concat(ofCadence(), endReviews.all())).stream()
                .flatMap(this::moved)
                .toList();
        List<Contact> inTime = moved.stream().filter(this::isInTime).toList();
        List<Contact> late =
                moved.stream().filter(contact -> !isInTime(contact)).toList();
        Map<Slot, LocalDate> days = new LinkedHashMap<>();
        for (Contact contact : merged(Stream.concat(inTime.stream(), madeUpFor(late, inTime).stream()))) {
            if (!held.containsKey(contact.slot())) {
                days.put(contact.slot(), contact.on());
            }
        }
        return days;
    }

    private Stream<Contact> ofCadence() {
        return Stream.concat(basis.cadence().slots().stream(), extras())
                .map(slot -> new Contact(slot, slot.nominal(period)))
                .filter(contact -> period.covers(contact.on()));
    }

    /** From each concern's opening on at equal distances, for as long as it is open. */
    private Stream<Slot> extras() {
        int distance = basis.cadence().concernDays();
        return basis.concerns().stream()
                .flatMap(concern -> Stream.iterate(
                        concern.opened().plusDays(distance),
                        day -> concern.isOpenOn(day) && day.isBefore(period.ends()),
                        day -> day.plusDays(distance)))
                .map(Extra::new);
    }

    /** What is left when of those that meet one does for all: reviews before check-ins, then the earliest. */
    private List<Contact> merged(Stream<Contact> contacts) {
        List<Contact> kept = new ArrayList<>();
        contacts.sorted(Comparator.comparing(Contact::rank).thenComparing(Contact::on))
                .filter(contact -> isCalledFor(contact, kept))
                .forEach(kept::add);
        return kept;
    }

    private boolean isCalledFor(Contact contact, List<Contact> beside) {
        return beside.stream().noneMatch(other -> doesForBoth(other, contact));
    }

    private boolean doesForBoth(Contact kept, Contact contact) {
        return kept.on().equals(contact.on())
                || switch (contact.slot()) {
                    case EndReview end -> false;
                    case WeekReview review -> kept.slot() instanceof EndReview && endReviews.isOneWith(kept, contact);
                    case Regular regular -> kept.slot() instanceof Review && contact.isInOneWeekWith(kept);
                    case Extra extra -> contact.isInOneWeekWith(kept);
                };
    }

    /** To a working day. One that was held stands where it was due, so that whom it did for does not come back. */
    private Stream<Contact> moved(Contact contact) {
        Optional<LocalDate> due = workingDay(contact);
        LocalDate heldOn = held.get(contact.slot());
        if (heldOn != null) {
            // held first and moved away afterwards: it does for nobody where it would have gone
            due = due.filter(day -> day.isBefore(heldOn)).or(() -> Optional.of(heldOn));
        }
        return due.map(contact::movedTo).stream();
    }

    /**
     * The first from its day on, or the last before it where none follows within the placement. What falls into a pause
     * that nobody knows the end of waits for it.
     */
    private Optional<LocalDate> workingDay(Contact contact) {
        LocalDate earliest = later(period.starts(), since.getOrDefault(contact.slot(), period.starts()));
        LocalDate wanted = later(earliest, contact.on());
        if (!period.covers(wanted)) {
            return Optional.empty();
        }
        Optional<LocalDate> first = basis.workingDays().first(new Span(wanted, period.ends()));
        return first.isPresent() || basis.workingDays().isPaused(wanted)
                ? first
                : basis.workingDays().last(new Span(earliest, wanted));
    }

    private boolean isInTime(Contact contact) {
        return since.containsKey(contact.slot()) || !contact.on().isBefore(today);
    }

    /** Of those whose day had passed before they were called for, what nothing has done for since: from today on. */
    private List<Contact> madeUpFor(List<Contact> late, List<Contact> inTime) {
        List<Contact> madeUp = new ArrayList<>();
        List<Contact> there = new ArrayList<>(merged(inTime.stream()));
        there.addAll(heldContacts());
        List<Contact> latestFirst = late.stream()
                .sorted(Comparator.comparing(Contact::on).reversed())
                .toList();
        for (Contact contact : latestFirst) {
            Optional<Contact> then = firstFromToday()
                    .map(contact::movedTo)
                    .filter(made -> isCalledFor(contact, there))
                    .filter(made -> there.stream().noneMatch(other -> other.doesFor(contact, made.on())));
            then.ifPresent(madeUp::add);
            then.ifPresent(there::add);
        }
        return madeUp;
    }

    private Optional<LocalDate> firstFromToday() {
        return period.covers(today) ? basis.workingDays().first(new Span(today, period.ends())) : Optional.empty();
    }

    private List<Contact> heldContacts() {
        return held.entrySet().stream()
                .map(each -> new Contact(each.getKey(), each.getValue()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
