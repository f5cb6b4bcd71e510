package no.nystart.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Texts;

/** Turns a refusal into a form that says, in the visitor's language, which fields to correct and how. */
@ApplicationScoped
public class Corrections {

    /** The field of the version that was seen. */
    private static final String REVISION = "revision";

    private final Texts texts;
    private final VisitorLanguage visitor;
    private final Messages messages;

    Corrections(Texts texts, VisitorLanguage visitor, Messages messages) {
        this.texts = texts;
        this.visitor = visitor;
        this.messages = messages;
    }

    /**
     * @param bundle where the labels are: a field's label is the message of the field's name
     * @return the form as it was typed, with what is wrong
     */
    public Form asked(Form typed, Refused refused, Class<?> bundle) {
        return asked(typed, refused, field -> label(bundle, field));
    }

    /**
     * @param labels of the fields; empty for one that the visitor knows by no name
     * @return the form as it was typed, with what is wrong
     */
    public Form asked(Form typed, Refused refused, UnaryOperator<String> labels) {
        Locale language = visitor.get().locale();
        if (refused.refusal() == CommonRefusal.CHANGED_BY_SOMEBODY_ELSE) {
            // told of it now: the next time it is changed on purpose
            return typed.with(REVISION).wrong("", "", texts.sentence(refused.refusal(), language));
        }
        if (refused.faults().isEmpty()) {
            return typed.wrong("", "", texts.sentence(refused.refusal(), language));
        }
        Form form = typed;
        for (Fault fault : refused.faults()) {
            String sentence =
                    texts.sentence(fault.code(), language, fault.values().toArray());
            form = form.wrong(fault.field(), labels.apply(fault.field()), sentence);
        }
        return form;
    }

    private String label(Class<?> bundle, String field) {
        try {
            return String.valueOf(bundle.getMethod(field).invoke(messages.of(bundle)));
        } catch (NoSuchMethodException noLabel) {
            return "";
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("label of " + field + " in " + bundle, broken);
        }
    }
}
