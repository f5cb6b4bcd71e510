package no.nystart.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;

/**
 * What becomes of a posted form: the step is taken and said on the next page, or the page stands there again with what
 * is wrong and everything that was typed.
 */
@ApplicationScoped
public class FormSteps {

    private final Corrections corrections;
    private final Flash flash;

    FormSteps(Corrections corrections, Flash flash) {
        this.corrections = corrections;
        this.flash = flash;
    }

    /**
     * @param bundle where the labels are: a field's label is the message of the field's name
     * @param step does what was posted and tells where to go, see {@link #done}
     * @param again the page with the form as it was typed
     * @throws Refused when what the form is about is not there
     */
    public Response take(
            MultivaluedMap<String, String> posted,
            Class<?> bundle,
            Supplier<Response> step,
            Function<Form, TemplateInstance> again) {
        return take(step, again, refused -> corrections.asked(Form.typed(posted), refused, bundle));
    }

    /**
     * @param labels of the fields; empty for one that the visitor knows by no name
     * @see #take(MultivaluedMap, Class, Supplier, Function)
     */
    public Response take(
            MultivaluedMap<String, String> posted,
            UnaryOperator<String> labels,
            Supplier<Response> step,
            Function<Form, TemplateInstance> again) {
        return take(step, again, refused -> corrections.asked(Form.typed(posted), refused, labels));
    }

    /** To another page of ours, which says once what was done. */
    public Response done(String path, String said) {
        flash.say(Flash.Kind.SUCCESS, said);
        return Response.seeOther(URI.create(path)).build();
    }

    private static Response take(
            Supplier<Response> step, Function<Form, TemplateInstance> again, Function<Refused, Form> corrected) {
        try {
            return step.get();
        } catch (Refused refused) {
            if (refused.refusal() == CommonRefusal.NOT_FOUND) {
                throw refused;
            }
            return Response.status(refused.refusal().status())
                    .entity(again.apply(corrected.apply(refused)))
                    .build();
        }
    }
}
