package no.nystart.followup.plan;

import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How close a cohort's follow-up is.
 *
 * @param days days with a check-in, 1 for the first of the placement
 * @param weeks weeks after which there is a check-in
 * @param months months after which there is one, while the placement still lasts
 * @param reviewWeeks weeks after which young person, leader and caseworker meet
 * @param endReviewDays a review at most that many days from the last day is the end review
 * @param concernDays days from one check-in to the next while a concern is open
 */
public record Cadence(
        List<Integer> days,
        List<Integer> weeks,
        List<Integer> months,
        List<Integer> reviewWeeks,
        int endReviewDays,
        int concernDays) {

    /** Close at first, then step by step less. */
    public static final Cadence STANDARD = new Cadence(
            List.of(1, 3), List.of(1, 2, 3, 4, 6, 8, 10, 12), List.of(4, 5, 6, 7), List.of(4, 12, 24), 21, 7);

    public Cadence {
        days = rising(days);
        weeks = rising(weeks);
        months = rising(months);
        reviewWeeks = rising(reviewWeeks);
        if (endReviewDays < 0 || concernDays < 1) {
            throw new IllegalArgumentException(endReviewDays + " and " + concernDays + " days");
        }
    }

    private static List<Integer> rising(List<Integer> numbers) {
        if (numbers.stream().anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("Not counted from 1: " + numbers);
        }
        return List.copyOf(new TreeSet<>(numbers));
    }

    /** Its check-ins and reviews for a placement of any length, the end review apart. */
    List<Slot> slots() {
        return Stream.of(
                        slots(days, Slot.Day::new),
                        slots(weeks, Slot.Week::new),
                        slots(months, Slot.Month::new),
                        slots(reviewWeeks, Slot.WeekReview::new))
                .flatMap(slots -> slots)
                .toList();
    }

    private static Stream<Slot> slots(List<Integer> numbers, IntFunction<Slot> slot) {
        return numbers.stream().map(slot::apply);
    }
}
