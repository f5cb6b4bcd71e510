package no.nystart.access.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The steps of a key's replacement, each a new {@code NYSTART_KEYSET} to roll out before the next: all replicas must be
 * able to open with a key before any seals with it.
 */
enum KeysetChange {
    /** A new key beside the others, which opens but does not seal yet. */
    ADD {
        @Override
        KeysetHandle apply(KeysetHandle keyset) throws GeneralSecurityException {
            return KeysetHandle.newBuilder(keyset)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId())
                    .build();
        }
    },
    /** The newest key seals from now on; the others still open. */
    PROMOTE {
        @Override
        KeysetHandle apply(KeysetHandle keyset) throws GeneralSecurityException {
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(keyset);
            builder.getAt(keyset.size() - 1).makePrimary();
            return builder.build();
        }
    },
    /** Only the key that seals stays: what an earlier one has sealed and nobody sealed anew is lost. */
    RETIRE {
        @Override
        KeysetHandle apply(KeysetHandle keyset) throws GeneralSecurityException {
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(keyset.getPrimary().getKey())
                            .withFixedId(keyset.getPrimary().getId())
                            .makePrimary())
                    .build();
        }
    };

    abstract KeysetHandle apply(KeysetHandle keyset) throws GeneralSecurityException;

    /**
     * @param keyset as {@code NYSTART_KEYSET} holds it
     * @throws IllegalArgumentException when it is no keyset
     */
    String of(String keyset) {
        try {
            AeadConfig.register();
            String json = new String(Base64.getDecoder().decode(keyset.strip()), StandardCharsets.UTF_8);
            KeysetHandle changed = apply(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
            return Base64.getEncoder()
                    .encodeToString(TinkJsonProtoKeysetFormat.serializeKeyset(changed, InsecureSecretKeyAccess.get())
                            .getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("NYSTART_KEYSET holds no keyset", e);
        }
    }
}
