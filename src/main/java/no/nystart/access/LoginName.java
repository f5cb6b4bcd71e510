package no.nystart.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A user name made from a person's name: «Åse Øverby» becomes ase.overby, and ase.overby2 where that is taken. */
final class LoginName {

    private static final int LONGEST = 60;

    private LoginName() {}

    static String freeFor(String displayName, Predicate<String> isFree) {
        String plain = plain(displayName);
        String base = plain.isEmpty() ? "bruker" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? base : base + number)
                .filter(isFree)
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
    }
}
