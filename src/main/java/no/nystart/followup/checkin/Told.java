package no.nystart.followup.checkin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.goal.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What a leader tells at a check-in.
 *
 * @param key of the form it was sent with: the same key is kept once
 * @param on the day it was held
 * @param score how it goes, 1 (badly) to 5 (well)
 * @param note possibly empty
 * @param absences days on which the young person was not at work
 * @param progress by goal; those that nothing is told of stay where they are
 * @param concern what the leader worries about, or null
 */
public record Told(
        UUID key,
        LocalDate on,
        int score,
        String note,
        List<Absence> absences,
        Map<UUID, Progress> progress,
        @Nullable String concern) {

    public Told {
        note = note.strip();
        absences = absences.stream().sorted(Comparator.comparing(Absence::day)).toList();
        progress = Map.copyOf(progress);
    }
}
