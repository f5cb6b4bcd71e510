package no.nystart.notification;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.nystart.common.delivery.Mail;
import no.nystart.common.delivery.Undelivered;
import org.jspecify.annotations.Nullable;

/** The mail of all tests: kept here, and not taken where a test wants that. */
@Mock
@Singleton
public class Letterbox implements Mail {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private Undelivered.@Nullable Why trouble;
    private boolean silent;

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public void send(Letter letter) {
        if (trouble != null) {
            throw new Undelivered(trouble);
        }
        letters.add(letter);
        if (silent) {
            throw new IllegalStateException("nobody said that " + letter.to() + " was taken");
        }
    }

    public void takesNothing(Undelivered.Why why) {
        trouble = why;
    }

    /** Takes letters and does not say so. */
    public void losesItsAnswers() {
        silent = true;
    }

    public void worksAgain() {
        trouble = null;
        silent = false;
    }

    public List<Letter> to(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }
}
