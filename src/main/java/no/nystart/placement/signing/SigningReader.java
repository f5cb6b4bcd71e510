package no.nystart.placement.signing;

import no.nystart.common.Refused;
import no.nystart.placement.agreement.Benefit;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads what NAV has made sure of, and signatures that a caseworker records. */
public final class SigningReader {

    private static final int LONGEST_TOLD = 200;

    private SigningReader() {}

    /** What is missing is for the rules to say when NAV signs; refused with what cannot be read. */
    public static NavChecks checks(Fields fields) {
        Reading reading = new Reading(fields);
        NavChecks checks = new NavChecks(
                reading.yes("displacesNobody"),
                reading.optionalDate("employeesInformedOn"),
                reading.optionalCode("benefit", Benefit.class),
                reading.yes("benefitReportExplained"),
                reading.optionalDate("guardianInformedOn"));
        reading.refuseIfFaulty();
        return checks;
    }

    /** A guardian never has an account, so that nobody is asked why; refused with every fault. */
    public static OnBehalf onBehalf(Fields fields, Party party) {
        Reading reading = new Reading(fields);
        OnBehalf onBehalf = new OnBehalf(
                party == Party.GUARDIAN
                        ? OnBehalf.Because.NO_ACCOUNT
                        : reading.code("onBehalfBecause", OnBehalf.Because.class),
                reading.text("told", LONGEST_TOLD),
                reading.date("toldOn"));
        reading.refuseIfFaulty();
        return onBehalf;
    }

    /** @throws Refused where it is none of the parties */
    public static Party party(Fields fields) {
        Reading reading = new Reading(fields);
        Party party = reading.code("party", Party.class);
        reading.refuseIfFaulty();
        return party;
    }
}
