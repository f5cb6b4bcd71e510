package no.nystart.followup.checkin.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.flags.AbsenceKind;
import no.nystart.followup.goal.Progress;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Reads what a leader typed or a program sent; everything wrong with it at once. */
public final class CheckInReader {

    public static final String ABSENT = "absent-";
    public static final String GOAL = "goal-";
    private static final int LONGEST_NOTE = 1000;

    private final Reading reading;
    private final Map<String, ?> sent;

    private CheckInReader(Map<String, ?> sent) {
        this.sent = sent;
        this.reading = new Reading(Fields.of(sent));
    }

    /**
     * @param sent {@code key}, {@code on}, {@code score}, {@code note}, {@code worried} with {@code concern}, and
     *     {@code absent-<day>} and {@code goal-<id>} for each day and goal that there is something to tell of
     * @param latest the day it was held where none is said
     */
    public static Told told(Map<String, ?> sent, LocalDate latest) {
        return new CheckInReader(sent).told(latest);
    }

    private Told told(LocalDate latest) {
        Fields fields = Fields.of(sent);
        UUID key = id("key", fields.text("key"));
        @Nullable LocalDate on = reading.optionalDate("on");
        int score = reading.number("score", 1, 5);
        @Nullable String note = reading.optionalText("note", LONGEST_NOTE);
        List<Absence> absences = new ArrayList<>();
        Map<UUID, Progress> progress = new HashMap<>();
        for (String field : sent.keySet()) {
            if (field.startsWith(ABSENT)) {
                @Nullable AbsenceKind kind = reading.optionalCode(field, AbsenceKind.class);
                @Nullable LocalDate day = day(field);
                if (kind != null && day != null) {
                    absences.add(new Absence(day, kind));
                }
            } else if (field.startsWith(GOAL)) {
                @Nullable Progress step = reading.optionalCode(field, Progress.class);
                if (step != null) {
                    progress.put(id(field, field.substring(GOAL.length())), step);
                }
            }
        }
        @Nullable String concern = reading.yes("worried") ? reading.text("concern", Concerns.LONGEST) : null;
        reading.refuseIfFaulty();
        return new Told(
                key,
                Objects.requireNonNullElse(on, latest),
                score,
                Objects.requireNonNullElse(note, ""),
                absences,
                progress,
                concern);
    }

    private @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(field.substring(ABSENT.length()));
        } catch (DateTimeParseException e) {
            reading.fault(field, CommonRefusal.UNREADABLE, field.substring(ABSENT.length()));
            return null;
        }
    }

    /** One of its own where none was sent: sent again, it is another. */
    private UUID id(String field, @Nullable String text) {
        if (text == null) {
            return UUID.randomUUID();
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            reading.fault(field, CommonRefusal.UNREADABLE, text);
            return UUID.randomUUID();
        }
    }
}
