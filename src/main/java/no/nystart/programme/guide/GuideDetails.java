package no.nystart.programme.guide;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about a guide.
 *
 * @param account where they sign in, or null for who does not
 * @param percent of a full position
 */
public record GuideDetails(
        String name, Guide.Kind kind, @Nullable UUID account, int percent) {

    private static final int FULL = 100;

    /**
     * The fields are named as in the API.
     *
     * @param accounts finds an account of the region by its id
     * @throws no.nystart.common.Refused with every fault
     */
    public static GuideDetails read(Fields fields, Function<String, Optional<UUID>> accounts) {
        Reading reading = new Reading(fields);
        GuideDetails details = new GuideDetails(
                reading.text("name", 100),
                reading.code("kind", Guide.Kind.class),
                fields.text("account") == null
                        ? null
                        : reading.known("account", accounts, GuideRefusal.ACCOUNT_ELSEWHERE)
                                .orElse(null),
                reading.number("percent", 1, FULL));
        reading.refuseIfFaulty();
        return details;
    }
}
