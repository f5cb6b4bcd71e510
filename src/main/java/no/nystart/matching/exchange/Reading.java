package no.nystart.matching.exchange;

import java.util.List;
import no.nystart.matching.model.Fault;

/** What came of reading a document: its value, or everything that is wrong with it. */
public sealed interface Reading<T> {

    /** The document was without fault. */
    record Read<T>(T value) implements Reading<T> {}

    /** Every fault found, at least one, in the order of the document. */
    record Faulty<T>(List<Fault> faults) implements Reading<T> {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
