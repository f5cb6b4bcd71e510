package no.nystart.common;

import java.util.List;

/** Thrown when a verb refuses: carries why, and for forms and imports which fields are at fault. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Fault> faults;

    private Refused(Refusal refusal, List<Fault> faults) {
        super(refusal.name() + (faults.isEmpty() ? "" : " " + faults), null, false, false);
        this.refusal = refusal;
        this.faults = List.copyOf(faults);
    }

    public static Refused because(Refusal refusal) {
        return new Refused(refusal, List.of());
    }

    public static Refused because(Refusal refusal, List<Fault> faults) {
        return new Refused(refusal, faults);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Fault> faults() {
        return faults;
    }
}
