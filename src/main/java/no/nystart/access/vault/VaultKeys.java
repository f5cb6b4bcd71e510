package no.nystart.access.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;

/**
 * The keys: from {@code NYSTART_KEYSET} (a Tink keyset as JSON, in base64) and {@code NYSTART_LOOKUP_KEY} (at least 32
 * bytes in base64); the demo makes its own in the data folder, readable by its owner only.
 */
@ApplicationScoped
class VaultKeys {

    private static final int LOOK_UP_KEY_BYTES = 32;

    /** Tink writes this and the key's number before whatever a key has sealed. */
    private static final byte SEALED_BY_TINK = 1;

    private final Aead aead;
    private final byte[] presentMark;
    private final byte[] lookUpKey;

    @Inject
    VaultKeys(NystartConfig config) throws GeneralSecurityException {
        AeadConfig.register();
        String json = config.keyset()
                .map(VaultKeys::decoded)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> ofTheDemo(config, "keyset.json", VaultKeys::freshKeyset));
        KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.presentMark = ByteBuffer.allocate(1 + Integer.BYTES)
                .put(SEALED_BY_TINK)
                .putInt(keyset.getPrimary().getId())
                .array();
        this.lookUpKey =
                decoded(config.lookupKey().orElseGet(() -> ofTheDemo(config, "lookup.key", VaultKeys::freshLookUpKey)));
        if (lookUpKey.length < LOOK_UP_KEY_BYTES) {
            throw new IllegalStateException("NYSTART_LOOKUP_KEY must be at least 32 bytes in base64.");
        }
    }

    Aead aead() {
        return aead;
    }

    /** What every seal of the present key begins with. */
    byte[] presentMark() {
        return presentMark.clone();
    }

    byte[] lookUpKey() {
        return lookUpKey.clone();
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64.trim());
    }

    private static String ofTheDemo(NystartConfig config, String file, Supplier<String> fresh) {
        if (config.mode() != Mode.DEMO) {
            throw new IllegalStateException("Production takes its keys from NYSTART_KEYSET and NYSTART_LOOKUP_KEY.");
        }
        Path kept = config.data().resolve(file);
        try {
            if (!Files.exists(kept)) {
                keep(kept, fresh.get());
            }
            return Files.readString(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's " + file + " could not be kept", e);
        }
    }

    /** Written aside and moved: a kill in between leaves no half key for data already sealed. */
    private static void keep(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static String freshKeyset() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink made no keyset", e);
        }
    }

    static String freshLookUpKey() {
        byte[] key = new byte[LOOK_UP_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
