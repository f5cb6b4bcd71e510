package no.nystart.placement.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import no.nystart.matching.question.SealedJson;
import no.nystart.placement.agreement.AgreementTerms;

/** What a signature is bound to: SHA-256 of the agreement, the version's number and the terms, in hexadecimal digits. */
final class TermsHash {

    private TermsHash() {}

    static String of(UUID agreement, int number, AgreementTerms terms) {
        try {
            // written anew: the database keeps the same terms in a text of its own
            String written = SealedJson.write(AgreementTerms.class, terms);
            byte[] text = (agreement + "\n" + number + "\n" + written).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
