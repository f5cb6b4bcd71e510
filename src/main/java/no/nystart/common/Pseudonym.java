package no.nystart.common;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** A short name made of an id, the same each time: the longer, the fewer share it. */
public final class Pseudonym {

    private Pseudonym() {}

    /** @param signs 1 to 32 hexadecimal digits */
    public static String of(UUID id, int signs) {
        return UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.US_ASCII))
                .toString()
                .replace("-", "")
                .substring(0, signs)
                .toUpperCase(Locale.ROOT);
    }
}
