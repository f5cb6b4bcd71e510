package no.nystart.matching.telling;

import java.util.List;
import no.nystart.matching.explain.CompanyTelling;
import no.nystart.matching.explain.MatchFact;
import no.nystart.matching.explain.YoungPersonTelling;

/** Tells a match in one language, a sentence each; what weighs nothing is not told to the company or young person. */
public final class Telling {

    private final CompanyWords company;
    private final YoungPersonWords youngPerson;
    private final CaseworkerWords caseworker;

    Telling(FactWords words) {
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
}
