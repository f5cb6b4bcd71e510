package no.nystart.placement.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.common.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What NAV makes sure of before it signs. It is NAV's own and no part of what the company reads.
 *
 * @param displacesNobody the placement takes no employee's work, hours or chance of a post
 * @param employeesInformedOn when the employees' representative was told, or null
 * @param benefit what applies, or null while nobody has said
 * @param benefitReportExplained the young person knows that attendance here does not replace the report for the benefit
 * @param guardianInformedOn when the guardian of somebody under 18 was told, or null
 */
public record NavChecks(
        boolean displacesNobody,
        @Nullable LocalDate employeesInformedOn,
        @Nullable Benefit benefit,
        boolean benefitReportExplained,
        @Nullable LocalDate guardianInformedOn) {

    public static final NavChecks NOTHING_YET = new NavChecks(false, null, null, false, null);

    /** @return what NAV still has to do before it signs; empty when it may */
    public List<Fault> faults(Circumstances circumstances) {
        return Stream.of(
                        Fault.where(!displacesNobody, "displacesNobody", AgreementRefusal.DISPLACEMENT_NOT_CHECKED),
                        Fault.where(
                                employeesInformedOn == null,
                                "employeesInformedOn",
                                AgreementRefusal.EMPLOYEES_NOT_INFORMED),
                        Fault.where(benefit == null, "benefit", AgreementRefusal.BENEFIT_NOT_STATED),
                        Fault.where(
                                !benefitReportExplained,
                                "benefitReportExplained",
                                AgreementRefusal.BENEFIT_REPORT_NOT_EXPLAINED),
                        Fault.where(
                                circumstances.isMinor() && guardianInformedOn == null,
                                "guardianInformedOn",
                                AgreementRefusal.GUARDIAN_NOT_INFORMED))
                .flatMap(Optional::stream)
                .toList();
    }
}
