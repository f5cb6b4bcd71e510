package no.nystart.integration;

import io.quarkus.qute.i18n.MessageBundle;

/** The words around what the demo does not send; texts in messages/channel_nb, _nn and _en. */
@MessageBundle(value = "channel", locale = "nb")
public interface ChannelMessages {

    String sms();

    String smsHint();

    String mailHint();

    String smsCaption();

    String smsEmpty();

    String at();

    String to();

    String text();
}
