package no.nystart.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;

/** Message bundles for Java code: {@code messages.of(RegisterMessages.class)} speaks the visitor's language. */
@ApplicationScoped
public class Messages {

    private final VisitorLanguage visitor;

    Messages(VisitorLanguage visitor) {
        this.visitor = visitor;
    }

    /** The bundle in the language of the current request. */
    public <T> T of(Class<T> bundle) {
        return in(visitor.get(), bundle);
    }

    /** The bundle in a given language, for mail and other texts outside a request. */
    public static <T> T in(Language language, Class<T> bundle) {
        var qualifier = language == Language.NB ? Default.Literal.INSTANCE : new Localized.Literal(language.tag());
        return Arc.container().select(bundle, qualifier).get();
    }
}
