package no.nystart.followup.checkin.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.followup.flags.AbsenceKind;

/** Texts of check-ins, in messages/checkin_nb, _nn and _en. */
@MessageBundle(value = "checkin", locale = "nb")
public interface CheckInMessages {

    String title(String firstName);

    String talkTitle(String firstName);

    String plannedFor(String date);

    String attendance(String firstName);

    String everybodyThere(String firstName, int days);

    String nobodyAsked();

    String awaySome();

    String awayHint();

    String there();

    @Message
    String absence(AbsenceKind kind);

    String score(String firstName);

    String scoreField();

    String scoreWorst();

    String scoreBest();

    String goals();

    String worried();

    String concern();

    String concernHint();

    String note();

    String notice();

    String noticed();

    String noticedHangs(String name);

    String noticedKind();

    String noticedImprovement();

    String noticedDeviation();

    String otherDay();

    String on();

    String onHint(String first, String last);

    String send();

    String saveAsTalk();

    String saveAsTalkHint();

    String saved();

    String heldAlready();

    String draftFound();

    String draftDrop();

    String draftWaiting();

    String draftSending();

    String history(String name);

    String told();

    String noneTold();

    String outsidePlan();

    String allThere();

    String worriedThen();

    String next();

    String nextOn(String date, String what);

    String noneNext();

    String overdueSince(String date);

    String tellNow();

    String talkNow();

    @Message
    String slotName(SlotKind kind);

    String slotNumbered(String name, int number);

    String concernsHeading();

    String concernSince(String date);

    String concernClosedOn(String date);

    String closeConcern();

    String closing();

    String closingHint();

    String concernClosed();

    String openConcern();

    String openConcernHint();

    String concernOpened();

    String linkTitle();

    String linkMeans();

    String linkOpen();

    String linkPromise();

    String linkClosed();

    String linkClosedHint();

    String linkSaved();

    String linkSavedHint();

    String away();

    String by();

    String checkInNamed(String what);

    String sectionHeading();

    String all();

    String holiday();

    String flags();
}
