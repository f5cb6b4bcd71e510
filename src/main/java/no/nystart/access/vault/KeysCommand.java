package no.nystart.access.vault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code nystart keys}: new keys for an installation; {@code nystart keys add|promote|retire}: the present one's next. */
public final class KeysCommand {

    private KeysCommand() {}

    /** @return the exit code; only keys go to standard output */
    public static int run(Map<String, String> environment, String... args) {
        if (args.length == 0) {
            FreshKeys.environment().forEach((name, value) -> System.out.println(name + "=" + value));
            return 0;
        }
        Optional<KeysetChange> change = Arrays.stream(KeysetChange.values())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(args[0]))
                .findFirst();
        String keyset = environment.getOrDefault("NYSTART_KEYSET", "");
        if (change.isEmpty() || keyset.isBlank()) {
            System.err.println(
                    "nystart keys [add|promote|retire], with the present NYSTART_KEYSET in the environment.");
            return 2;
        }
        try {
            System.out.println("NYSTART_KEYSET=" + change.get().of(keyset));
            return 0;
        } catch (IllegalArgumentException unreadable) {
            System.err.println("NYSTART_KEYSET holds no keyset in base64.");
            return 1;
        }
    }
}
