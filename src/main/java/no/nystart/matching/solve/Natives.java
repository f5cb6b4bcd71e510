package no.nystart.matching.solve;

import com.google.ortools.Loader;
import org.jspecify.annotations.Nullable;

/** Whether the exact solver's native code runs on this platform. */
final class Natives {

    private static final String SWITCH = "nystart.exact";

    private Natives() {}

    /** The exact solver, or null where it is switched off or its natives are missing. */
    static @Nullable ExactSolver exactSolver() {
        if ("off".equals(System.getProperty(SWITCH))) {
            return null;
        }
        try {
            Loader.loadNativeLibraries();
            CpSat exact = new CpSat();
            exact.tryOut();
            return exact;
        } catch (RuntimeException | LinkageError missing) {
            // no natives for this platform in the package, or none that it can load: the search goes on without
            return null;
        }
    }
}
