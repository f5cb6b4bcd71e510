package no.nystart.matching.exchange;

import java.util.ArrayList;
import java.util.List;
import no.nystart.matching.model.Fault;

/** The faults found while reading a document. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();
    private final Unreadable unreadable = new Unreadable();

    void report(String path, Fault.Kind kind, Object... arguments) {
        found.add(Fault.of(path, kind, arguments));
    }

    void reportAll(List<Fault> faults) {
        found.addAll(faults);
    }

    /** Reports a value that could not be read, so that nothing else is said of its stand-in. */
    void unread(String path, Fault.Kind kind, Object... arguments) {
        report(path, kind, arguments);
        unreadable.add(path);
    }

    Unreadable unreadable() {
        return unreadable;
    }

    List<Fault> found() {
        return found;
    }
}
