package no.nystart.improvement.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.improvement.ImprovementRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with a suggestion.
 *
 * @param words what is to be done, was done, or why nothing is
 * @param owner of whoever takes it on
 * @param due the last day for that
 */
public record Handled(
        SuggestionState state,
        String words,
        @Nullable UUID owner,
        @Nullable LocalDate due) {

    public Handled {
        words = words.strip();
    }

    static Handled told() {
        return new Handled(SuggestionState.NEW, "", null, null);
    }

    /** As somebody says it {@code today}: taking on needs who and when, an answer needs words. */
    public static Handled said(Handled said, LocalDate today) {
        boolean takenOn = said.state == SuggestionState.TAKEN_ON;
        List<Fault> faults = Stream.of(
                        Fault.where(
                                said.state == SuggestionState.NEW, "state", CommonRefusal.UNKNOWN_VALUE, said.state),
                        Fault.where(takenOn && said.owner == null, "owner", CommonRefusal.MISSING),
                        Fault.where(takenOn && said.due == null, "due", CommonRefusal.MISSING),
                        Fault.where(
                                takenOn && said.due != null && said.due.isBefore(today),
                                "due",
                                ImprovementRefusal.DATE_HAS_PASSED),
                        Fault.where(!said.state.isOpen() && said.words.isEmpty(), "words", CommonRefusal.MISSING))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
        return takenOn ? said : new Handled(said.state, said.words, null, null);
    }
}
