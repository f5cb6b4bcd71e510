package no.nystart.placement.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.placement.life.EndReason;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads changes from what was typed or sent; last days are included there, as people say them. */
public final class ChangeReader {

    private static final int LONGEST_WHY = 1000;

    private ChangeReader() {}

    /**
     * @param today the day on which another end is decided, and a placement completed
     * @throws Refused with every fault
     */
    public static Change read(ChangeKind kind, Fields fields, LocalDate today) {
        Reading reading = new Reading(fields);
        PlacementEvent event = switch (kind) {
            case START -> new PlacementEvent.Started(reading.date("on"));
            case PAUSE -> new PlacementEvent.Paused(reading.date("on"));
            case RESUME -> new PlacementEvent.Resumed(reading.date("on"));
            case EXTEND -> new PlacementEvent.Extended(today, dayAfter(reading, "ends"));
            case SHORTEN -> new PlacementEvent.Shortened(today, dayAfter(reading, "ends"));
            case REPLACE_LEADER -> new PlacementEvent.LeaderReplaced(reading.date("on"), person(reading, "leader"));
            case DEPUTISE_LEADER ->
                new PlacementEvent.LeaderDeputised(
                        reading.date("on"), person(reading, "deputy"), dayAfter(reading, "until"));
            case REPORT_INJURY -> new PlacementEvent.InjuryReported(reading.date("on"));
            case COMPLETE -> new PlacementEvent.Completed(today);
            case MOVE -> new PlacementEvent.Moved(reading.date("on"));
            case END_EARLY ->
                new PlacementEvent.EndedEarly(reading.date("on"), reading.code("reason", EndReason.class));
        };
        String why = reading.optionalText("why", LONGEST_WHY);
        UUID proposal = fields.text("proposal") == null ? null : person(reading, "proposal");
        reading.refuseIfFaulty();
        return new Change(event, why == null ? "" : why, proposal);
    }

    /** The kind that stands in the field {@code kind}; refused where none does. */
    public static ChangeKind kind(Fields fields) {
        Reading reading = new Reading(fields);
        ChangeKind kind = reading.code("kind", ChangeKind.class);
        reading.refuseIfFaulty();
        return kind;
    }

    /** Why a proposal is declined; refused when there is nothing, or too much. */
    public static String answer(Fields fields) {
        Reading reading = new Reading(fields);
        String answer = reading.text("answer", LONGEST_WHY);
        reading.refuseIfFaulty();
        return answer;
    }

    private static LocalDate dayAfter(Reading reading, String field) {
        return reading.date(field).plusDays(1);
    }

    private static UUID person(Reading reading, String field) {
        return reading.known(field, ChangeReader::id, CommonRefusal.UNREADABLE).orElseGet(() -> new UUID(0, 0));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
