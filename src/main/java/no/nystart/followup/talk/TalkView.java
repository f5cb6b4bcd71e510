package no.nystart.followup.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A talk, wanted or held; what does not apply is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Talk")
public record TalkView(
        UUID id,
        TalkWish.@Nullable With with,
        TalkWish.@Nullable How how,

        @Schema(description = "The young person's own words") @Nullable
        String about,

        @Nullable LocalDate wantedOn,
        TalkHeld.@Nullable Whom talkedWith,
        @Nullable LocalDate heldOn,

        @Schema(description = "The young person can read it") @Nullable
        String note) {

    static TalkView of(Talk talk) {
        return new TalkView(
                talk.id(),
                talk.wantedWith().orElse(null),
                talk.how().orElse(null),
                talk.about().orElse(null),
                talk.wantedOn().orElse(null),
                talk.talkedWith().orElse(null),
                talk.heldOn().orElse(null),
                talk.note().orElse(null));
    }
}
