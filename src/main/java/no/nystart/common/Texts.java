package no.nystart.common;

import java.util.Locale;

/** Sentences from the message bundles, for the code that has a constant and needs words. */
public interface Texts {

    /**
     * @param code the refusal
     * @param language the reader's language: nb, nn or en
     * @param values what the sentence names
     * @return the refusal's sentence: what was wrong and what to do
     */
    String sentence(Refusal code, Locale language, Object... values);
}
