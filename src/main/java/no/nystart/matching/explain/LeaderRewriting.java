package no.nystart.matching.explain;

import java.time.LocalDate;
import no.nystart.matching.model.Leader;

/** Copies of a leader with something changed. */
final class LeaderRewriting {

    private LeaderRewriting() {}

    static Leader capacity(Leader leader, int capacity) {
        return copy(leader, capacity, leader.to());
    }

    static Leader to(Leader leader, LocalDate day) {
        return copy(leader, leader.capacity(), day);
    }

    private static Leader copy(Leader leader, int capacity, LocalDate to) {
        return new Leader(
                leader.id(),
                leader.company(),
                leader.places(),
                capacity,
                leader.from(),
                to,
                leader.languages(),
                leader.accredited(),
                leader.ready());
    }
}
