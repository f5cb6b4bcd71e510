package no.nystart.access.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** New keys for an installation, made by {@code nystart keys}: keep them outside the database and its backups. */
public final class FreshKeys {

    private FreshKeys() {}

    /** The environment variables with their values. */
    public static Map<String, String> environment() {
        return new TreeMap<>(Map.of(
                "NYSTART_KEYSET",
                Base64.getEncoder().encodeToString(VaultKeys.freshKeyset().getBytes(StandardCharsets.UTF_8)),
                "NYSTART_LOOKUP_KEY",
                VaultKeys.freshLookUpKey()));
    }
}
