package no.nystart.matching.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.nystart.register.codes.CodeLists;
import no.nystart.web.Language;
import no.nystart.web.VisitorLanguage;

/** The language that a match is told in. */
@ApplicationScoped
public class Tellings {

    private final VisitorLanguage visitor;
    private final CodeLists codeLists;

    @Inject
    Tellings(VisitorLanguage visitor, CodeLists codeLists) {
        this.visitor = visitor;
        this.codeLists = codeLists;
    }

    /** On a page. */
    public Telling inVisitorsLanguage() {
        return in(visitor.get());
    }

    /** In a letter or mail. */
    public Telling in(Language language) {
        return new Telling(new FactWords(language, codeLists));
    }
}
