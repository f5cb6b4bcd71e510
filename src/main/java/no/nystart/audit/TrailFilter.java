package no.nystart.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail are asked for; what is null limits nothing.
 *
 * @param from first day, included
 * @param to last day, included
 * @param who part of a name, in any case
 * @param account one account, exactly
 * @param subject whom or what it was about
 * @param operation a constant of the access matrix
 * @param refusals only refusals, which are the security log; or only what was shown and done
 */
public record TrailFilter(
        LocalDate from,
        LocalDate to,
        @Nullable String who,
        @Nullable UUID account,
        @Nullable UUID subject,
        @Nullable String operation,
        @Nullable Boolean refusals) {}
