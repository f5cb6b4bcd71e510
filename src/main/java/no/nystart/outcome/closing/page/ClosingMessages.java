package no.nystart.outcome.closing.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.outcome.closing.Missing;

/** The words of closing placements; texts in messages/closing_nb, closing_nn and closing_en. */
@MessageBundle(value = "closing", locale = "nb")
public interface ClosingMessages {

    @Message
    String there(Missing there);

    @Message
    String lacking(Missing lacking);

    @Message
    String action(Missing action);

    String title();

    String listMeans();

    String listEmpty();

    String youngPerson();

    String company();

    String lastDay();

    String of(String name);

    String means();

    String check();

    String inOrder();

    String missing();

    String goodToHave();

    String notOver();

    String needs();

    String close();

    String closeMeans();

    String why();

    String whyHint();

    String closed();

    String closedOn(String date, String name);

    String leftOut(String why);

    String open();

    String openMeans();

    String openWhy();

    String opened();

    String openedOn(String date, String why);

    String step();

    String dayToClose(long count);
}
