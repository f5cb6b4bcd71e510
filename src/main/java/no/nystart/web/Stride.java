package no.nystart.web;

import java.time.LocalDate;

/** How far one press moves the demo's date. */
public enum Stride {
    DAY,
    WEEK,
    MONTH;

    LocalDate from(LocalDate today) {
        return switch (this) {
            case DAY -> today.plusDays(1);
            case WEEK -> today.plusWeeks(1);
            case MONTH -> today.plusMonths(1);
        };
    }
}
