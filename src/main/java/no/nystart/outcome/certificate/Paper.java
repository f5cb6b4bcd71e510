package no.nystart.outcome.certificate;

import java.time.LocalDate;
import java.util.List;

/**
 * What a certificate says, word by word: nothing of it changes when the register does.
 *
 * @param occupation its name, in bokmål
 * @param from the first day of the placement
 * @param to its last day, or the day of issue if that is earlier
 * @param office the NAV office that has followed it
 */
public record Paper(
        String youngPerson,
        String company,
        String occupation,
        LocalDate from,
        LocalDate to,
        String office,
        List<Mastered> mastered) {

    public Paper {
        mastered = List.copyOf(mastered);
    }

    /**
     * A process.
     *
     * @param instructor who has confirmed it
     */
    public record Mastered(WorkProcess process, Mastery mastery, String instructor, LocalDate confirmedOn) {}
}
