package no.nystart.matching.steer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of steering the matching; texts in messages/steer_nb, steer_nn and steer_en. */
@MessageBundle(value = "steer", locale = "nb")
public interface SteerMessages {

    String presented();

    String presentHeading();

    String presentMeans();

    String present();

    String presentDone();

    String presentedBy(String when, String who);

    String presentedMeans();

    String presentedReplaced(String when, String who);

    String presentedPassed();

    String presentedCurrent();

    String newRun();

    String pins();

    String pinsCount(int count);

    String pinsMeans();

    String pinsCaption();

    String pinsNone();

    String pinsOthers(int count);

    String pinStanding();

    @Message
    String standing(PinBoard.Standing standing);

    String pinnedBy();

    String pinSee();

    String pinLeftOut();

    String pinLeftOutMeans();

    String pin();

    String pinTitle(String name);

    String pinMeans();

    String pinned();

    String pinnedElsewhere();

    String pinDone();

    String pinOf(String name);

    String unpin();

    String unpinMeans();

    String unpinDone();

    String reason();

    String pinReasonHint();

    String block();

    String blockTitle(String name);

    String blockMeans();

    String target();

    String blockPlace(String occupation);

    String blockPlaceMeans();

    String blockLeader(String name);

    String blockLeaderMeans();

    String blockCompany(String name);

    String blockCompanyMeans();

    String blockReasonHint();

    String blockDone();

    String cancel();
}
