package no.nystart.matching.weigh;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.matching.model.WeightKey;

/** The words of weights; texts in messages/weights_nb, weights_nn and weights_en. */
@MessageBundle(value = "weights", locale = "nb")
public interface WeightMessages {

    String title();

    String link();

    String means();

    @Message
    String weight(WeightKey weight);

    @Message
    String meaning(WeightKey weight);

    String standing(String byDefault, String now);

    String what();

    String now();

    String byDefault();

    String reason();

    String reasonHint();

    String tryOut();

    String save();

    String weighed();

    String weighedMeanwhile();

    String effectHeading();

    String effectOf(String when);

    String notSaved();

    String pressAgain();

    String nothingToTryOn();

    String history();

    String when();

    String who();

    String why();

    String changed();

    String neverWeighed();
}
