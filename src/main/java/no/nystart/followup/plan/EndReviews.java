package no.nystart.followup.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The review at the end of a placement, and those that were held at its end before it was extended. */
final class EndReviews {

    private final PlanBasis basis;
    private final Contact atTheEnd;
    private final List<Contact> earlier;

    /** @param held all contacts that were held; the placement has a day at least */
    EndReviews(PlanBasis basis, List<Contact> held) {
        this.basis = basis;
        LocalDate lastDay = basis.period().lastDay();
        LocalDate lastAtWork = basis.workingDays().last(basis.period()).orElse(lastDay);
        List<Contact> endReviews = held.stream()
                .filter(contact -> contact.slot() instanceof Slot.EndReview)
                .toList();
        Slot slot = endReviews.stream()
                .filter(review -> isClose(review.on(), lastAtWork))
                .map(Contact::slot)
                .findFirst()
                .orElseGet(() -> new Slot.EndReview(endReviews.size() + 1));
        this.atTheEnd = new Contact(slot, lastDay);
        this.earlier = endReviews.stream()
                .filter(review -> !review.slot().equals(slot))
                .toList();
    }

    Stream<Contact> all() {
        return Stream.concat(earlier.stream(), Stream.of(atTheEnd));
    }

    /** Whether a review is so close to the end that {@code endReview} was or will be at, that it is that one. */
    boolean isOneWith(Contact endReview, Contact review) {
        // the placement's last day, even if its end review must be before it
        boolean last = endReview.slot().equals(atTheEnd.slot());
        return isClose(review.on(), last ? atTheEnd.on() : endReview.on());
    }

    private boolean isClose(LocalDate review, LocalDate end) {
        return Math.abs(ChronoUnit.DAYS.between(review, end)) <= basis.cadence().endReviewDays();
    }
}
