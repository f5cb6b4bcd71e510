package no.nystart.followup.flags;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.followup.plan.Slot;

/** Something to look at, with what it comes of. */
public sealed interface Flag {

    /** What stays the same for as long as it is the same flag. */
    String key();

    /** Somebody must act on it: it gets a cause, an action, an owner and a date. */
    sealed interface Red extends Flag {}

    /** Somebody should know of it. */
    sealed interface Amber extends Flag {}

    /** A contact's day has passed without it, or one that does for it, being held. */
    record MissedContact(Slot slot, LocalDate planned) implements Amber {
        @Override
        public String key() {
            return "missed:" + slot.key();
        }
    }

    /** The last two pulses are low. */
    record LowPulses(Pulse earlier, Pulse later) implements Amber {
        @Override
        public String key() {
            return "pulses";
        }
    }

    /**
     * Too few days at work in the last four weeks.
     *
     * @param workingDays days agreed, more than 0
     * @param unexcused of them, absent without an excuse
     */
    record LowAttendance(int workingDays, int unexcused) implements Red {
        @Override
        public String key() {
            return "attendance";
        }

        /** 0..1 */
        public double attendance() {
            return (double) (workingDays - unexcused) / workingDays;
        }
    }

    /** Nobody has talked with anybody since a contact that was planned. */
    record Silence(Slot slot, LocalDate planned) implements Red {
        @Override
        public String key() {
            return "silence:" + slot.key();
        }
    }

    record OpenConcern(UUID concern, LocalDate opened) implements Red {
        @Override
        public String key() {
            return "concern:" + concern;
        }
    }
}
