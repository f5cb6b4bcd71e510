package no.nystart.placement.signing.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version says otherwise than the one in force before it. */
@Schema(name = "AgreementDifference")
public record DifferenceView(
        int number,

        @Schema(
                description =
                        "A sentence for each change, in the reader's language, with what was and what is; none for the"
                                + " first version")
        List<String> changes) {}
