package no.nystart.matching.explain;

import java.time.LocalDate;
import java.util.List;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.Rule;

/** A hard rule that a young person, a place and a leader break, with its numbers. */
public sealed interface BrokenRule {

    /** The rule's name in the model. */
    Rule rule();

    /** The leader does not lead at the place, or is not ready for a mentee. */
    record NoLeader(boolean leadsThere, boolean ready) implements BrokenRule {
        @Override
        public Rule rule() {
            return Rule.LEADER;
        }
    }

    /** What of the three is blocked; at least one. */
    record Blocked(boolean company, boolean place, boolean leader) implements BrokenRule {
        @Override
        public Rule rule() {
            return Rule.BLOCKED;
        }
    }

    /** Completed years on the day of start, and those required. */
    record TooYoung(int years, int minAge, LocalDate start) implements BrokenRule {
        @Override
        public Rule rule() {
            return Rule.AGE;
        }
    }

    /** Licences required and not held, sorted. */
    record LicencesMissing(List<String> codes) implements BrokenRule {
        public LicencesMissing {
            codes = List.copyOf(codes);
        }

        @Override
        public Rule rule() {
            return Rule.LICENCES;
        }
    }

    /** Certificates required and not held, sorted. */
    record CertificatesMissing(List<String> codes) implements BrokenRule {
        public CertificatesMissing {
            codes = List.copyOf(codes);
        }

        @Override
        public Rule rule() {
            return Rule.CERTIFICATES;
        }
    }

    /** Too little Norwegian. */
    record LevelTooLow(NorwegianLevel held, NorwegianLevel required) implements BrokenRule {
        @Override
        public Rule rule() {
            return Rule.LEVEL;
        }
    }

    /** Accommodations needed and not offered, sorted. */
    record NeedsUnmet(List<String> codes) implements BrokenRule {
        public NeedsUnmet {
            codes = List.copyOf(codes);
        }

        @Override
        public Rule rule() {
            return Rule.NEEDS;
        }
    }

    /** Minutes of the way, and the longest acceptable. */
    record CommuteTooLong(int minutes, int maxMinutes) implements BrokenRule {
        @Override
        public Rule rule() {
            return Rule.COMMUTE;
        }
    }

    /** From the first to the last common day, both included, the shortest placement does not fit. */
    record NoPeriod(LocalDate start, LocalDate lastDay, int minMonths) implements BrokenRule {
        @Override
        public Rule rule() {
            return Rule.PERIOD;
        }
    }

    /** Every seat is gone before the matching begins, or is another person's by a pin. */
    record NoSeat(int seats, int pinnedByOthers) implements BrokenRule {
        @Override
        public Rule rule() {
            return Rule.SEATS;
        }
    }

    /** The need is above the capacity, or above what the pins of others leave of it. */
    record NoCapacity(int followUpNeed, int capacity, int pinnedByOthers) implements BrokenRule {
        @Override
        public Rule rule() {
            return Rule.CAPACITY;
        }
    }
}
