package no.nystart.improvement.intervision.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.improvement.intervision.blur.AgeBand;
import no.nystart.improvement.intervision.blur.Known;
import no.nystart.improvement.intervision.blur.OccupationGroup;

/** The words of a case that nobody is known from; texts in messages/blur_nb, blur_nn and blur_en. */
@MessageBundle(value = "blur", locale = "nb")
public interface BlurWords {

    @Message
    String role(Known.Kind role);

    String possessive(String role);

    String week(int week);

    String beforeThePlacement();

    String afterThePlacement();

    String leftOut();

    @Message
    String ageBand(AgeBand ageBand);

    @Message
    String occupationGroup(OccupationGroup occupationGroup);

    String somebody(String age, String work, int week);

    String silence();

    String attendance();

    String openConcern();

    String missed();

    String pulses();

    String worry(String words);
}
