package no.nystart.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Renders every template in the visitor's language, so that no page has to ask for it. */
class LanguageOfTemplates {

    void whereRequested(@Observes EngineBuilder engine, VisitorLanguage visitor) {
        engine.addTemplateInstanceInitializer(template -> {
            if (Arc.container().requestContext().isActive()) {
                template.setLocale(visitor.get().locale());
            }
        });
    }
}
