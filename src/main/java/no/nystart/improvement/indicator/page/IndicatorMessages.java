package no.nystart.improvement.indicator.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.improvement.indicator.Indicator;
import no.nystart.improvement.indicator.Level;

/** Texts of indicators, in messages/indicator_nb, _nn and _en. */
@MessageBundle(value = "indicator", locale = "nb")
public interface IndicatorMessages {

    String title();

    String of(String company);

    String means();

    String indicator();

    String here();

    String next();

    String excellent();

    String from(String number);

    String notKnown();

    String counted();

    @Message
    String levelName(Level level);

    @Message
    String standardName(Indicator.Standard standard);

    @Message
    String standardNext(Indicator.Standard standard);

    @Message
    String standardExcellent(Indicator.Standard standard);

    String level();

    String reason();

    String reasonHint();

    String nextStep();

    String save();

    String said();

    String history();

    String noHistory();

    String choose();

    String chooseMeans();

    String used();

    String leftOut();

    String leaveOut();

    String takeIn();

    String add();

    String name();

    String nextMeans();

    String excellentMeans();

    String addIt();

    String chosen();
}
