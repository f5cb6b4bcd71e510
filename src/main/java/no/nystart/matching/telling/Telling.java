package no.nystart.matching.telling;

import java.util.List;
import no.nystart.matching.explain.BrokenRule;
import no.nystart.matching.explain.Change;
import no.nystart.matching.explain.ChangeSize;
import no.nystart.matching.explain.CompanyTelling;
import no.nystart.matching.explain.MatchFact;
import no.nystart.matching.explain.YoungPersonTelling;
import no.nystart.matching.names.Workplaces;

/** Tells a match in one language, a sentence each; what weighs nothing is not told to the company or young person. */
public final class Telling {

    private final CompanyWords company;
    private final YoungPersonWords youngPerson;
    private final CaseworkerWords caseworker;
    private final FactWords words;

    Telling(FactWords words) {
        this.words = words;
        this.company = new CompanyWords(words);
        this.youngPerson = new YoungPersonWords(words);
        this.caseworker = new CaseworkerWords(words);
    }

    public List<String> toCompany(CompanyTelling telling) {
        return telling.facts().stream()
                .flatMap(fact -> company.of(fact).stream())
                .toList();
    }

    public List<String> toYoungPerson(YoungPersonTelling telling) {
        return telling.facts().stream()
                .flatMap(fact -> youngPerson.of(fact).stream())
                .toList();
    }

    /** One fact, in one or two sentences. */
    public List<String> toCaseworker(MatchFact fact) {
        return caseworker.of(fact);
    }

    /** Which rule a match would break, in one sentence or as many as it is broken in ways. */
    public List<String> toCaseworker(BrokenRule broken) {
        return new RuleWords(words).of(broken);
    }

    /**
     * What would have to be otherwise, in one sentence; throws for changes that open nothing.
     *
     * @param size by {@link ChangeSize}
     * @param names of the places and leaders that the change can be about
     */
    public String toCaseworker(Change change, int size, Workplaces.Names names) {
        return new ChangeWords(words, names).of(change, size);
    }

    /** A place in a sentence. */
    public String place(Workplaces.Workplace place) {
        return words.place(place);
    }
}
