package no.nystart.privacy;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.web.Language;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;

/** Says in the visitor's language, on whatever page it is met, that somebody was a leader here. */
@ApplicationScoped
public class FormerNames implements ResultMapper {

    private static final Map<String, Former> BY_NAME =
            Arrays.stream(Former.values()).collect(Collectors.toUnmodifiableMap(Former::stored, Function.identity()));

    /** Before texts are made safe: ours are. */
    private static final int FIRST = 10;

    private final Messages messages;
    private final VisitorLanguage visitor;

    @Inject
    FormerNames(Messages messages, VisitorLanguage visitor) {
        this.messages = messages;
        this.visitor = visitor;
    }

    void everywhere(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    @Override
    public int getPriority() {
        return FIRST;
    }

    /** In bokmål it stands there as it is. */
    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof String text
                && BY_NAME.containsKey(text)
                && Arc.container().requestContext().isActive()
                && visitor.get() != Language.NB;
    }

    @Override
    public String map(Object result, Expression expression) {
        Former former = BY_NAME.get(result);
        if (former == null) {
            throw new IllegalArgumentException("no former name: " + result);
        }
        return messages.of(PrivacyMessages.class).former(former);
    }
}
