package no.nystart.matching.solve;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What takes the steps of a run. The same engine takes the same steps; another one may find something else.
 *
 * @param version of the search; raised with every change of what it finds
 * @param os operating system
 * @param arch processor
 * @param exact the exact solver with its version, or {@code Java} where there is none
 */
public record Engine(String version, String os, String arch, String exact) {

    private static final String JAVA_ALONE = "Java";

    private static final String VERSION = "7";

    /** Whether it has no exact solver. */
    public boolean isJavaAlone() {
        return exact.equals(JAVA_ALONE);
    }

    static Engine here(@Nullable ExactSolver exact) {
        return new Engine(
                VERSION,
                System.getProperty("os.name").toLowerCase(Locale.ROOT),
                System.getProperty("os.arch"),
                exact == null ? JAVA_ALONE : exact.name());
    }
}
