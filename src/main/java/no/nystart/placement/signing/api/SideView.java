package no.nystart.placement.signing.api;

import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as a company or a young person reads it: this list, and nothing that is not in it. */
@Schema(name = "OwnAgreement", description = "What a side reads of its agreement: the versions that were sent to it")
public record SideView(
        UUID id,
        Party side,

        @Schema(description = "The whole name") String youngPerson,

        String company,

        @Schema(description = "What the work is called") String occupation,

        @Schema(description = "The caseworker's name") String caseworker,

        @Schema(description = "Whether whoever asks can sign the newest version now")
        boolean toSign,

        @Schema(description = "Whether a caseworker has recorded a signature for this side that it has not confirmed")
        boolean toConfirm,

        @Schema(description = "The newest first") List<VersionView> versions) {}
