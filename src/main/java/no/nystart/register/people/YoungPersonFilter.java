package no.nystart.register.people;

import java.util.Set;
import java.util.UUID;
import no.nystart.register.codes.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which young people a list shows.
 *
 * @param offices those the visitor may list, narrowed to what was asked for
 * @param inNoCohort only those who stand in no cohort
 * @param search the beginning of a first or last name, or of both; or a whole national id
 * @param sort {@code name} or {@code waiting}, turned round by a minus before it
 * @param after the last person of the page before; an id, because a name has no place in an address
 */
public record YoungPersonFilter(
        Set<String> offices,
        @Nullable Status status,
        boolean inNoCohort,
        String search,
        String sort,
        @Nullable UUID after,
        int size) {

    /** How many a page of a list holds. */
    public static final int PAGE = 50;

    public YoungPersonFilter {
        offices = Set.copyOf(offices);
        size = Math.clamp(size, 1, 200);
    }
}
