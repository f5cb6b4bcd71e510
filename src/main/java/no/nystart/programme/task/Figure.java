package no.nystart.programme.task;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Something measured. @param unit of the value, as people at work say it: minutes, %, errors a week */
public record Figure(BigDecimal value, String unit, LocalDate on) {

    /** Without zeros that say nothing. */
    public String written() {
        return value.stripTrailingZeros().toPlainString();
    }
}
