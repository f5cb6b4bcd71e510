package no.nystart.common.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * Contributed by each room that has something to tell whoever looks after the service. All of them are asked of the
 * database at once, every few seconds at most: each reads an index or what is at work now, never all there has been.
 */
public interface Figures {

    /** @param today the field's date */
    List<Figure> figures(LocalDate today);
}
