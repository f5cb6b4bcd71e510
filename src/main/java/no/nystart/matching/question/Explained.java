package no.nystart.matching.question;

import java.util.List;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.MatchExplanation;
import no.nystart.matching.explain.UnplacedExplanation;

/** Why a run proposes for somebody what it does. */
public sealed interface Explained {

    /** The same without who has become protected since. */
    Explained seenBy(Visible visible);

    /**
     * Somebody with a match.
     *
     * @param alternatives the cheapest other offers, with estimated prices, the cheapest first
     * @param more how many other offers there are besides
     */
    record Placed(MatchExplanation match, List<Alternative> alternatives, int more) implements Explained {

        public Placed {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public Explained seenBy(Visible visible) {
            return new Placed(match, alternatives.stream().map(visible::of).toList(), more);
        }
    }

    /** Somebody left without. */
    record Unplaced(UnplacedExplanation why) implements Explained {
        @Override
        public Explained seenBy(Visible visible) {
            return new Unplaced(visible.of(why));
        }
    }
}
