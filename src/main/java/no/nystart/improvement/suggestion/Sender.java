package no.nystart.improvement.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who told, and so who hears what was done.
 *
 * @param account of who told at the board itself
 * @param leader who told beside a check-in, signed in, through a link, or by the caseworker's hand
 * @param company that was on a visit
 */
@Embeddable
public record Sender(
        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Source source,

        @Column(name = "sender", updatable = false) @Nullable
        UUID account,

        @Column(updatable = false) @Nullable UUID leader,
        @Column(updatable = false) @Nullable UUID company) {

    /** From where it came; nothing tells beside which check-in, so that nothing tells of whom it was. */
    public enum Source {
        LEADER,
        BOARD,
        STUDY_VISIT
    }

    public static Sender atTheBoard(UUID account) {
        return new Sender(Source.BOARD, account, null, null);
    }

    /** Whoever typed it for them. */
    public static Sender leader(UUID leader) {
        return new Sender(Source.LEADER, null, leader, null);
    }

    public static Sender visitor(UUID company, @Nullable UUID account) {
        return new Sender(Source.STUDY_VISIT, account, null, company);
    }
}
