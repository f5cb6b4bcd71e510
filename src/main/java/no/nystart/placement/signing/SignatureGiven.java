package no.nystart.placement.signing;

import no.nystart.placement.agreement.Party;
import org.jspecify.annotations.Nullable;

/**
 * A signature as somebody gives it.
 *
 * @param hash of the version that was read
 * @param way how whoever signs has signed in
 * @param signatory the name under the agreement
 * @param onBehalf that and why a caseworker records it, or null
 */
public record SignatureGiven(
        Party party,
        String hash,
        String way,
        String signatory,
        @Nullable OnBehalf onBehalf) {}
