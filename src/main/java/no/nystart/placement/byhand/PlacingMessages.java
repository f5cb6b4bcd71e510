package no.nystart.placement.byhand;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of placing by hand; texts in messages/placing_nb, placing_nn and placing_en. */
@MessageBundle(value = "placing", locale = "nb")
public interface PlacingMessages {

    String title(String name);

    String byHand();

    String means();

    String noCohort();

    String toProfile();

    String nothingFits();

    String offer();

    String where();

    String minutes(int minutes);

    String period();

    String left();

    String seatsLeft(int count);

    String capacityLeft(int count);

    String cost();

    String fit();

    String why();

    String reason();

    String place();

    String done();
}
