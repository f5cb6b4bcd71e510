package no.nystart.matching.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The part of a page that shows a supposition, and asks for itself again until it is answered. */
public final class SupposedPart {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance supposed(Supposed supposed, String poll);
    }

    private SupposedPart() {}

    /** @param poll where it is got again */
    public static TemplateInstance of(Supposed supposed, String poll) {
        return Templates.supposed(supposed, poll);
    }
}
