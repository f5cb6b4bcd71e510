package no.nystart.integration;

import no.nystart.common.delivery.Sms;

/** No way to send text messages is set up. */
final class NoSms implements Sms {

    @Override
    public boolean isSetUp() {
        return false;
    }

    @Override
    public void send(Message message) {
        throw new IllegalStateException("Nothing to send text messages with");
    }
}
