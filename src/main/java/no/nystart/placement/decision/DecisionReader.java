package no.nystart.placement.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads decisions and answers from what was typed or sent; the fields are named as in the API. */
public final class DecisionReader {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_TOLD = 200;

    /** Another last day to answer, and why. */
    public record Later(LocalDate answerBy, String reason) {}

    /** An offer that was chosen by hand, by its key, and why. */
    public record Placed(String offer, String reason) {}

    private DecisionReader() {}

    /** @throws Refused with every fault */
    public static Chosen chosen(Fields fields) {
        Reading reading = new Reading(fields);
        UUID run = reading.known("run", DecisionReader::id, CommonRefusal.UNREADABLE)
                .orElseGet(() -> new UUID(0, 0));
        DeclineReason because = switch (reading.code("choice", Decision.Choice.class)) {
            case ACCEPTED -> null;
            case DECLINED -> reading.code("because", DeclineReason.class);
        };
        String reason = reading.text("reason", LONGEST_REASON);
        reading.refuseIfFaulty();
        return new Chosen(run, because, reason);
    }

    /** @throws Refused with every fault */
    public static Reply reply(Fields fields, Party party) {
        Reading reading = new Reading(fields);
        Reply reply = reply(reading, party);
        reading.refuseIfFaulty();
        return reply;
    }

    /** As a caseworker records it; refused with every fault. */
    public static Reply recorded(Fields fields) {
        Reading reading = new Reading(fields);
        Reply reply = reply(reading, reading.code("party", Party.class));
        OnBehalf how = new OnBehalf(
                reading.code("onBehalfBecause", OnBehalf.Because.class),
                reading.text("told", LONGEST_TOLD),
                reading.date("toldOn"));
        reading.refuseIfFaulty();
        return reply.recordedBecause(how);
    }

    /** The answer is {@code YES} or {@code NO}; a no has a reason of the side's list. */
    private static Reply reply(Reading reading, Party party) {
        return switch (reading.code("answer", Said.class)) {
            case YES -> Reply.accepting(party);
            case NO ->
                Reply.declining(
                        party,
                        switch (party) {
                            case COMPANY -> reading.code("because", Objection.OfCompany.class);
                            case YOUNG_PERSON -> reading.code("because", Objection.OfYoungPerson.class);
                        });
        };
    }

    private enum Said {
        YES,
        NO
    }

    /** @throws Refused with every fault */
    public static Later later(Fields fields) {
        Reading reading = new Reading(fields);
        Later later = new Later(reading.date("answerBy"), reading.text("putOffReason", LONGEST_REASON));
        reading.refuseIfFaulty();
        return later;
    }

    /** @throws Refused with every fault */
    public static Placed placed(Fields fields) {
        Reading reading = new Reading(fields);
        Placed placed = new Placed(reading.text("offer", LONGEST_TOLD), reading.text("reason", LONGEST_REASON));
        reading.refuseIfFaulty();
        return placed;
    }

    /** @throws Refused when there is none, or too much of it */
    public static String reason(Fields fields, String field) {
        Reading reading = new Reading(fields);
        String reason = reading.text(field, LONGEST_REASON);
        reading.refuseIfFaulty();
        return reason;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
