package no.nystart.placement.log;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the log of decisions; texts in messages/log_nb, log_nn and log_en. */
@MessageBundle(value = "log", locale = "nb")
public interface LogMessages {

    String title();

    String means();

    String empty();

    String cohort();

    String allCohorts();

    String decidedAt();

    String decision();

    String byHand();

    String youngPerson();

    String decidedBy();

    String office();

    String place();

    String period();

    String because();

    String reason();

    String shown();

    String alternatives();

    String alternative();

    String rise();

    String othersMoving();

    String cost();

    String more(int count);

    String noAlternatives();

    String notShown();

    String run();

    String runId();

    String seed();

    String limit();

    String seconds(long count);

    String wantedGap();

    String steps();

    String solverVersion();

    String total();

    String bound();

    String weights();
}
