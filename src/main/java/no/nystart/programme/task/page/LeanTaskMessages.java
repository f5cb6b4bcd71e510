package no.nystart.programme.task.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.programme.task.LeanTask;

/** Lean tasks in words; texts in messages/leantask_nb, leantask_nn and leantask_en. */
@MessageBundle(value = "leantask", locale = "nb")
public interface LeanTaskMessages {
    String title(String name);

    String means();

    String noneYet();

    String problem();

    String problemHint();

    String target();

    String targetHint();

    String measure();

    String measureHint();

    String before();

    String beforeHint();

    String unit();

    String unitHint();

    String beforeOn();

    String after();

    String afterHint(String unit);

    String notMeasured();

    String figure(String value, String unit, String date);

    String result();

    String resultHint();

    String steps();

    String noSteps();

    String what();

    String dueOn();

    String add();

    String added();

    String done();

    String doneOn(String date);

    String stepDone();

    String due(String date);

    String late(String date);

    String finishHeading();

    String finish();

    String finished();

    String stopHeading();

    String why();

    String stop();

    String stopped();

    String describeAgain();

    String save();

    String described();

    @Message
    String state(LeanTask.State state);
}
