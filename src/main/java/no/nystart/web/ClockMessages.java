package no.nystart.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that moves the demo's date; texts in messages/clock_nb, clock_nn and clock_en. */
@MessageBundle(value = "clock", locale = "nb")
public interface ClockMessages {

    String title();

    String fieldDate();

    String wallDate();

    String whatMovingDoes();

    String whatStays();

    String noWayBack();

    String moveForward();

    @Message
    String stride(Stride stride);

    String date();

    String yearAtMost();

    String moveToDate();

    String moving(String date);

    String update();
}
