package no.nystart.placement.agreement;

import static no.nystart.placement.agreement.SomeTerms.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nystart.common.Fault;
import org.junit.jupiter.api.Test;

class NavChecksTest {

    private static final LocalDate TOLD = LocalDate.of(2027, 1, 11);
    private static final Circumstances OF_AN_ADULT = circumstances(LocalDate.of(2006, 5, 17));
    private static final Circumstances OF_A_MINOR = circumstances(LocalDate.of(2009, 5, 17));

    @Test
    void allIsMissingAtFirst() {
        assertThat(NavChecks.NOTHING_YET.faults(OF_A_MINOR))
                .containsExactly(
                        Fault.of("displacesNobody", AgreementRefusal.DISPLACEMENT_NOT_CHECKED),
                        Fault.of("employeesInformedOn", AgreementRefusal.EMPLOYEES_NOT_INFORMED),
                        Fault.of("benefit", AgreementRefusal.BENEFIT_NOT_STATED),
                        Fault.of("benefitReportExplained", AgreementRefusal.BENEFIT_REPORT_NOT_EXPLAINED),
                        Fault.of("guardianInformedOn", AgreementRefusal.GUARDIAN_NOT_INFORMED));
    }

    @Test
    void anAdultsGuardianIsNobodysBusiness() {
        NavChecks done = new NavChecks(true, TOLD, Benefit.PROGRAMME_ALLOWANCE, true, null);
        assertThat(done.faults(OF_AN_ADULT)).isEmpty();
        assertThat(done.faults(OF_A_MINOR))
                .containsExactly(Fault.of("guardianInformedOn", AgreementRefusal.GUARDIAN_NOT_INFORMED));
        assertThat(new NavChecks(true, TOLD, Benefit.NONE, true, TOLD).faults(OF_A_MINOR))
                .isEmpty();
    }

    private static Circumstances circumstances(LocalDate born) {
        return new Circumstances(born, START, 0, Allowance.from(START), START.plusYears(1));
    }
}
