package no.nystart.register.opening;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of opening other offices' records. */
@MessageBundle(value = "opening", locale = "nb")
public interface OpeningMessages {

    String menuOpen();

    String title();

    String means(long minutes);

    String told();

    String nationalId();

    String nationalIdHint();

    String openingReason();

    String openingReasonHint();

    String open();

    String opened(String until);

    String openings();

    String openingsMeans();

    String openingsCaption();

    String none();

    String who();

    String whom();

    String when();

    String until(String time);

    String why();

    String see();

    String seen();

    String saved();

    String dayUnseen(long count);
}
