package no.nystart.register.people;

import no.bekk.bekkopen.person.FodselsnummerValidator;
import no.nystart.common.Mode;
import no.nystart.common.Refused;
import no.nystart.register.intake.RegisterRefusal;

/** A national identity number that holds its check digits. Never printed: its text says only that it is one. */
public record NationalId(String digits) {

    static {
        // the library's switch for the population of Norway's test registers; which kind is wanted here, the mode says
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    private static final int LAST_REAL_MONTH = 12;

    public NationalId {
        if (!FodselsnummerValidator.isValid(digits)) {
            throw Refused.because(RegisterRefusal.NATIONAL_ID_INVALID);
        }
    }

    /**
     * Synthetic people only in demo mode, real ones only in production.
     *
     * @throws Refused naming what is wrong with it
     */
    public static NationalId read(String typed, Mode mode) {
        NationalId id = new NationalId(typed.replace(" ", ""));
        switch (mode) {
            case DEMO -> {
                if (!id.isSynthetic()) {
                    throw Refused.because(RegisterRefusal.NATIONAL_ID_REAL);
                }
            }
            case PRODUCTION -> {
                if (id.isSynthetic()) {
                    throw Refused.because(RegisterRefusal.NATIONAL_ID_SYNTHETIC);
                }
            }
        }
        return id;
    }

    /** Test registers add 40 or 80 to the month, so that no real person can have the number. */
    public boolean isSynthetic() {
        return Integer.parseInt(digits.substring(2, 4)) > LAST_REAL_MONTH;
    }

    @Override
    public String toString() {
        return "NationalId[…]";
    }
}
