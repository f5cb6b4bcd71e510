package no.nystart.placement.decision;

import java.time.LocalDate;
import java.util.UUID;

/** What happens to a match, for whoever tells people of it; fired within the transaction that makes it so. */
public sealed interface MatchEvent {

    UUID match();

    /** Accepted by the caseworker: both sides are asked. */
    record Asked(UUID match) implements MatchEvent {}

    record Answered(UUID match, Party party, boolean accepted) implements MatchEvent {}

    record TalkWanted(UUID match, Party party) implements MatchEvent {}

    /** A silent side was reminded of the last day to answer. */
    record Reminded(UUID match, Party party, LocalDate answerBy) implements MatchEvent {}

    /** Both said yes. */
    record Agreed(UUID match) implements MatchEvent {}

    /** The last day to answer has passed; the seat is given back. */
    record Returned(UUID match) implements MatchEvent {}

    /** Nobody has worked on its agreement for long; the seat is given back. */
    record Lapsed(UUID match) implements MatchEvent {}

    record PutOff(UUID match, LocalDate answerBy) implements MatchEvent {}

    record Withdrawn(UUID match) implements MatchEvent {}
}
