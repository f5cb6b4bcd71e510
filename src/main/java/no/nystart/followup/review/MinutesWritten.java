package no.nystart.followup.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** What a caseworker writes after a review. */
public record MinutesWritten(LocalDate heldOn, String minutes, List<NextStep.Agreed> steps) {

    /** So many steps can be written down at a time. */
    public static final int STEPS = 3;

    private static final int LONGEST = 4000;
    private static final int LONGEST_STEP = 300;

    public MinutesWritten {
        steps = List.copyOf(steps);
    }

    /** Steps are what, owner and due with a number from 1 on; no faults of a step that says nothing. */
    public static MinutesWritten read(Fields fields) {
        Reading reading = new Reading(fields);
        LocalDate heldOn = reading.date("heldOn");
        String minutes = reading.text("minutes", LONGEST);
        List<NextStep.Agreed> steps = new ArrayList<>();
        for (int number = 1; number <= STEPS; number++) {
            if (!fields.typed("what" + number).isEmpty()) {
                steps.add(new NextStep.Agreed(
                        reading.text("what" + number, LONGEST_STEP),
                        reading.code("owner" + number, ReviewParty.class),
                        reading.date("due" + number)));
            }
        }
        reading.refuseIfFaulty();
        return new MinutesWritten(heldOn, minutes, steps);
    }

    /** Refuses a day before the placement or ahead, a first wording without a step, and steps due before today. */
    void requireSound(LocalDate placementStarts, LocalDate today, boolean first) {
        List<Fault> faults = new ArrayList<>();
        boolean outside = heldOn.isAfter(today) || heldOn.isBefore(placementStarts);
        Fault.where(outside, "heldOn", ReviewRefusal.HELD_OUTSIDE).ifPresent(faults::add);
        Fault.where(first && steps.isEmpty(), "what1", ReviewRefusal.NO_NEXT_STEP)
                .ifPresent(faults::add);
        for (int i = 0; i < steps.size(); i++) {
            boolean past = steps.get(i).due().isBefore(today);
            Fault.where(past, "due" + (i + 1), ReviewRefusal.STEP_DUE_IN_THE_PAST)
                    .ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
    }
}
