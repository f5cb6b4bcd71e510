package no.nystart.followup.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.nystart.placement.agreement.Span;

/** Which contact of a plan: what stays the same when its day moves. */
public sealed interface Slot {

    /** Its name in rows and calendars. */
    String key();

    /** The day that the cadence gives it, before weekends and standstills are looked at. */
    LocalDate nominal(Span period);

    /** The supervisor's check-in. */
    sealed interface CheckIn extends Slot {}

    /** A check-in of the cadence. */
    sealed interface Regular extends CheckIn {}

    /** Young person, leader and caseworker together. */
    sealed interface Review extends Slot {}

    /** @param number 1 for the first day */
    record Day(int number) implements Regular {
        @Override
        public String key() {
            return "day-" + number;
        }

        @Override
        public LocalDate nominal(Span period) {
            return period.starts().plusDays(number - 1L);
        }
    }

    /** @param number weeks gone by */
    record Week(int number) implements Regular {
        @Override
        public String key() {
            return "week-" + number;
        }

        @Override
        public LocalDate nominal(Span period) {
            return period.starts().plusWeeks(number);
        }
    }

    /** @param number months gone by */
    record Month(int number) implements Regular {
        @Override
        public String key() {
            return "month-" + number;
        }

        @Override
        public LocalDate nominal(Span period) {
            return period.starts().plusMonths(number);
        }
    }

    /** One more than the cadence has, while a concern is open. */
    record Extra(LocalDate nominal) implements CheckIn {
        @Override
        public String key() {
            return "extra-" + nominal;
        }

        @Override
        public LocalDate nominal(Span period) {
            return nominal;
        }
    }

    /** @param number weeks gone by */
    record WeekReview(int number) implements Review {
        @Override
        public String key() {
            return "review-" + number;
        }

        @Override
        public LocalDate nominal(Span period) {
            return period.starts().plusWeeks(number);
        }
    }

    /** @param number 2 and up where an end review was held and the placement extended afterwards */
    record EndReview(int number) implements Review {
        @Override
        public String key() {
            return "end-" + number;
        }

        @Override
        public LocalDate nominal(Span period) {
            return period.lastDay();
        }
    }

    /** The slot of a key that somebody sent; empty where it is none. */
    static Optional<Slot> known(String key) {
        try {
            return Optional.of(of(key));
        } catch (IllegalArgumentException | DateTimeParseException noSlot) {
            return Optional.empty();
        }
    }

    /** The slot of a {@link #key}. */
    static Slot of(String key) {
        int dash = key.indexOf('-');
        String which = key.substring(dash + 1);
        return switch (key.substring(0, Math.max(dash, 0))) {
            case "day" -> new Day(Integer.parseInt(which));
            case "week" -> new Week(Integer.parseInt(which));
            case "month" -> new Month(Integer.parseInt(which));
            case "extra" -> new Extra(LocalDate.parse(which));
            case "review" -> new WeekReview(Integer.parseInt(which));
            case "end" -> new EndReview(Integer.parseInt(which));
            default -> throw new IllegalArgumentException("No slot " + key);
        };
    }
}
