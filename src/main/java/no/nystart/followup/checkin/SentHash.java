package no.nystart.followup.checkin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import no.nystart.followup.plan.Slot;
import no.nystart.matching.question.SealedJson;
import org.jspecify.annotations.Nullable;

/** Tells whether two check-ins say the same. */
final class SentHash {

    private SentHash() {}

    /** SHA-256 */
    static byte[] of(@Nullable Slot slot, Told told) {
        String sent = (slot == null ? "" : slot.key()) + SealedJson.write(Told.class, told);
        try {
            return MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
