package no.nystart.matching.joint.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.matching.joint.JointPart;

/** The words of joint runs; texts in messages/joint_nb, joint_nn and joint_en. */
@MessageBundle(value = "joint", locale = "nb")
public interface JointMessages {

    String menu();

    String title();

    String whatItDoes();

    String startHeading();

    String cohorts();

    String cohortsHint();

    String limit();

    String start();

    String noCohorts();

    String earlier();

    String earlierEmpty();

    String startedAt();

    String startedBy();

    String done();

    String doneOf(int over, int cohorts);

    String begun();

    String stopping();

    String startedWhen(String when, String who);

    String progress(int over, int cohorts);

    String stop();

    String reload();

    String together();

    String placed();

    String placedOf(int placed, int people);

    String proven();

    String provenOf(int proven, int cohorts);

    String widest();

    String caption();

    String cohort();

    String region();

    String state();

    String howGood();

    String notRun();

    @Message
    String leftOut(JointPart.LeftOut why);
}
