package no.nystart.access.vault;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must not lie open at rest. A seal is bound to whose and which field it is, so that one moved to another
 * row does not open there. Nothing in here is ever written to a log.
 */
@ApplicationScoped
public class Vault {

    private final Aead aead;
    private final byte[] presentMark;
    private final byte[] lookUpKey;

    @Inject
    Vault(VaultKeys keys) {
        this.aead = keys.aead();
        this.presentMark = keys.presentMark();
        this.lookUpKey = keys.lookUpKey();
    }

    public byte[] seal(String plain, UUID owner, String field) {
        try {
            return aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), binding(owner, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal " + field, e);
        }
    }

    /** @throws IllegalStateException when it was sealed for another owner or field, or with keys we do not have */
    public String open(byte[] sealed, UUID owner, String field) {
        try {
            return new String(aead.decrypt(sealed, binding(owner, field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not open " + field + " of " + owner, e);
        }
    }

    /** The same under the present key, whichever of ours sealed it before. */
    byte[] resealed(byte[] sealed, UUID owner, String field) {
        return seal(open(sealed, owner, field), owner, field);
    }

    /** What every seal of the present key begins with; those of earlier keys begin otherwise. */
    byte[] presentMark() {
        return presentMark.clone();
    }

    /** Seals a short text, such as a search term, so that it can stand in an address: base64url. */
    public String sealForAddress(String plain, UUID reader) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(plain, reader, "address"));
    }

    /** Empty when it is not ours or was sealed for another reader: addresses come from outside. */
    public Optional<String> openFromAddress(String sealed, UUID reader) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            return Optional.of(new String(aead.decrypt(bytes, binding(reader, "address")), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** HMAC-SHA-256 with the look-up key: equal for equal texts, says nothing else. */
    public byte[] lookUpHash(String plain) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(lookUpKey, "HmacSHA256"));
            return mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] binding(UUID owner, String field) {
        return (owner + "/" + field).getBytes(StandardCharsets.UTF_8);
    }
}
