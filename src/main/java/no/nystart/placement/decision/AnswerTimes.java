package no.nystart.placement.decision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long company and young person have to answer, in the field's days. */
@ConfigMapping(prefix = "nystart.answers")
public interface AnswerTimes {

    /** From the day they are asked to the last day to answer. */
    @WithDefault("7")
    int days();

    /** How long before the last day whoever is silent is reminded. */
    @WithDefault("2")
    int reminderBefore();

    /** How much later than before the last day can be put off to. */
    @WithDefault("14")
    int mostPutOff();
}
