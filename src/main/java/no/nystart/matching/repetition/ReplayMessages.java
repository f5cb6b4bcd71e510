package no.nystart.matching.repetition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of replays; texts in messages/replay_nb, replay_nn and replay_en. */
@MessageBundle(value = "replay", locale = "nb")
public interface ReplayMessages {

    String title();

    String link();

    String means();

    String takes(String seconds);

    String ask();

    @Message
    String standing(ReplayPages.Standing standing);

    String history();

    String historyEmpty();

    String askedAt();

    String askedBy();

    String result();

    String waiting();

    String waitingMeans(String seconds);

    String same();

    String different();

    String failed();

    String sameMeans(String total, String steps);

    String differentMeans();

    String total(String recorded, String found);

    String bound(String recorded, String found);

    String steps(String recorded, String found);

    String moves(int count);

    String otherThings();

    String failedMeans();

    String notPromised();

    String record();

    String recordMeans();
}
