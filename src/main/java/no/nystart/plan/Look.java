package no.nystart.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.nystart.access.Role;
import no.nystart.access.Shown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has looked at something about a young person on a day.
 *
 * @param name of somebody who works at NAV; null for others, who are known by what they are and where
 * @param role null where it is no longer known
 * @param at the office's or the company's name, or empty
 * @param times on that day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "That somebody has looked at something about oneself")
public record Look(
        LocalDate on, @Nullable String name, @Nullable Role role, String at, Shown what, int times) {}
