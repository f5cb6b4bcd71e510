package no.nystart.register.control;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.access.Shown;

/** The words of the log control. */
@MessageBundle(value = "control", locale = "nb")
public interface ControlMessages {

    String title();

    String means();

    String caption();

    String empty();

    String from();

    String to();

    String who();

    String size();

    String sizeHint();

    String office();

    String draw();

    String drawTitle();

    String drawMeans();

    String history();

    String historyCaption();

    String noHistory();

    String when();

    String whom();

    String what();

    String onlyWho();

    String onlyWhom();

    String drawnBy();

    String drawn();

    String inOrder();

    String toExplain();

    String open();

    String remark();

    String drawnSaid();

    String judgedSaid();

    String opened();

    String controlOf(String office, String begins, String ends);

    @Message
    String shown(Shown what);

    @Message
    String verdictName(LogControls.Verdict verdict);
}
