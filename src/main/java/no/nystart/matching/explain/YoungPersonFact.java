package no.nystart.matching.explain;

import java.util.OptionalInt;
import java.util.Set;
import no.nystart.matching.model.NorwegianLevel;

/** A fact that the young person may be told too: nothing in it is about anybody else's match. */
public sealed interface YoungPersonFact extends MatchFact
        permits CompanyFact, YoungPersonFact.Wish, YoungPersonFact.Commute, YoungPersonFact.LeaderFit {

    /**
     * The company among those wished for.
     *
     * @param part 0..100, 0 fits best, like that of every other fact
     * @param rank 1..3; empty where the company is not among them
     * @param wishes how many are wished for, 0..3
     */
    record Wish(int part, OptionalInt rank, int wishes) implements YoungPersonFact {}

    /** Minutes of the way, and the longest acceptable. */
    record Commute(int part, int minutes, int maxMinutes) implements YoungPersonFact {}

    /**
     * How the two can talk, and whether the leader can confirm a certificate.
     *
     * @param shared languages beside Norwegian, ISO 639-1
     */
    record LeaderFit(int part, NorwegianLevel norwegianLevel, Set<String> shared, Accreditation accreditation)
            implements YoungPersonFact {

        public LeaderFit {
            shared = Set.copyOf(shared);
        }
    }

    /** Whether the leader is an accredited instructor where the young person aims at a certificate. */
    enum Accreditation {
        NOT_SOUGHT,
        ACCREDITED,
        NOT_ACCREDITED
    }
}
