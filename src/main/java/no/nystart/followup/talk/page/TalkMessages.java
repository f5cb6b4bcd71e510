package no.nystart.followup.talk.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.followup.talk.TalkWish;

/** The words of talks; texts in messages/talk_nb, talk_nn and talk_en. */
@MessageBundle(value = "talk", locale = "nb")
public interface TalkMessages {

    String listTitle();

    String listMeans();

    String listEmpty();

    String caption();

    String youngPerson();

    String with();

    String how();

    String since();

    String nextStep();

    String open();

    String title(String name);

    String about();

    String nothingAbout();

    String noPhone();

    String call(String name);

    String heldHeading();

    String talkedWith();

    String heldOn();

    String note();

    String noteHint();

    String saveHeld();

    String held();

    String heldAlready(String date);

    String outsideTitle(String firstName);

    String outsideMeans();

    String tell();

    String told();

    String before();

    String beforeEmpty();

    String wantedOn(String date);

    @Message
    String wantsWith(TalkWish.With wantsWith);

    @Message
    String wantsHow(TalkWish.How wantsHow);

    String dayTalks(long count);

    String dayLeader(String firstName);
}
