package no.nystart.notification;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.nystart.common.delivery.Sms;
import no.nystart.common.delivery.Undelivered;

/** The text messages of all tests: kept here, and not taken where a test wants that. */
@Mock
@Singleton
public class Phones implements Sms {

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private boolean setUp = true;
    private boolean refusing;

    @Override
    public boolean isSetUp() {
        return setUp;
    }

    @Override
    public void send(Message message) {
        if (refusing) {
            throw new Undelivered(Undelivered.Why.REFUSED);
        }
        messages.add(message);
    }

    public void areNotSetUp() {
        setUp = false;
    }

    public void refuseAll() {
        refusing = true;
    }

    public void workAgain() {
        setUp = true;
        refusing = false;
    }

    public List<Message> of(String number) {
        return messages.stream().filter(message -> message.to().equals(number)).toList();
    }
}
