package no.nystart.placement.signing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.OnBehalf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of an agreement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "AgreementVersion",
        description = "One version of an agreement; what it says never changes once it can be signed")
public record VersionView(
        int number,
        AgreementVersion.State state,

        @Schema(description = "First day on which it holds") LocalDate validFrom,

        @Schema(description = "Why it was written; empty for the first")
        String why,

        @Schema(description = "What a signature is bound to; absent while it is a draft") @Nullable
        String hash,

        AgreementTerms terms,

        @Schema(description = "Who must sign") List<Party> asked,

        List<SignatureView> signatures,

        @Schema(description = "What NAV has made sure of; told to the office only") @Nullable
        NavChecks checks) {

    /** A signature that was given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AgreementSignature")
    public record SignatureView(
            Party party,
            String signatory,
            Instant signedAt,

            @Schema(description = "How whoever signed, or recorded it, had signed in")
            String way,

            @Schema(description = "Whether a caseworker recorded it")
            boolean recorded,

            @Schema(description = "Why and who was told when; a company is not told it of the young person") @Nullable
            OnBehalf onBehalf) {}
}
