package no.nystart.register.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import no.nystart.common.Fault;
import no.nystart.register.intake.RegisterRefusal;

/** Whom the programme is for: 16 to 29 years old when the placement starts, without completed upper secondary. */
public final class Eligibility {

    public static final int YOUNGEST = 16;
    public static final int OLDEST = 29;

    private Eligibility() {}

    /** @return why not, each with its reason; empty when eligible */
    public static List<Fault> faults(LocalDate birthDate, boolean completedUpperSecondary, LocalDate start) {
        List<Fault> faults = new ArrayList<>();
        int age = age(birthDate, start);
        if (age < YOUNGEST) {
            faults.add(Fault.of("birthDate", RegisterRefusal.TOO_YOUNG, age, start));
        }
        if (age > OLDEST) {
            faults.add(Fault.of("birthDate", RegisterRefusal.TOO_OLD, age, start));
        }
        if (completedUpperSecondary) {
            faults.add(Fault.of("completedUpperSecondary", RegisterRefusal.UPPER_SECONDARY_COMPLETED));
        }
        return faults;
    }

    /** Completed years; somebody born on 29 February completes one on 1 March in common years. */
    public static int age(LocalDate birthDate, LocalDate on) {
        return birthDate.isAfter(on) ? -1 : Period.between(birthDate, on).getYears();
    }
}
