package no.nystart.register.companies;

import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import no.nystart.common.Refused;
import no.nystart.register.intake.RegisterRefusal;

/** Nine digits of which the last one is right. */
public record OrganisationNumber(String digits) {

    public OrganisationNumber {
        digits = digits.replace(" ", "");
        if (!OrganisasjonsnummerValidator.isValid(digits)) {
            throw Refused.because(RegisterRefusal.ORGANISATION_NUMBER_INVALID);
        }
    }
}
