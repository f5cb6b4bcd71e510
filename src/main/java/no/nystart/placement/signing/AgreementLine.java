package no.nystart.placement.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.Party;
import org.jspecify.annotations.Nullable;

/**
 * One agreement in a caseworker's list.
 *
 * @param occupation STYRK-08, four digits
 * @param starts first day that the seat is held
 * @param number of the version in work; absent when there is none
 * @param askedOn since when it can be signed; absent while it is written
 * @param missing those whose signatures are missing, while it is signed
 * @param begun whether a version has been written
 */
public record AgreementLine(
        UUID agreement,
        String firstName,
        String lastName,
        String office,
        String company,
        String occupation,
        String leader,
        LocalDate starts,
        @Nullable Integer number,
        @Nullable LocalDate askedOn,
        List<Party> missing,
        boolean begun) {

    /** Where its next step is: where it is begun, its page, else where it is begun. */
    public String path() {
        return begun ? "/agreements/" + agreement : "/matches/" + agreement + "/agreement";
    }
}
