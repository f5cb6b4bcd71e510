package no.nystart.placement.signing.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as its office reads it. */
@Schema(name = "Agreement", description = "What young person, company and NAV agree on, with all its versions")
public record AgreementView(
        @Schema(description = "Also the id of the match it comes of, and of the placement that comes of it")
        UUID id,

        UUID youngPerson,
        UUID company,
        UUID place,

        @Schema(description = "The newest first") List<VersionView> versions) {}
