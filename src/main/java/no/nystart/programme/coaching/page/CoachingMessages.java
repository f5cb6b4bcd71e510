package no.nystart.programme.coaching.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.programme.coaching.Coaching;

/** Coaching in words; texts in messages/coaching_nb, coaching_nn and coaching_en. */
@MessageBundle(value = "coaching", locale = "nb")
public interface CoachingMessages {
    String menu();

    String title();

    String noneOpen();

    String over();

    String isHeld();

    String isCancelled();

    String isPlanned();

    String kindLabel();

    @Message
    String kind(Coaching.Kind kind);

    String company();

    String when();

    String whenWhere(String when, String venue);

    String heldAlready();

    String cancelledAlready();

    String goals();

    String noGoals();

    String reached();

    String note();

    String noteHint();

    String saveNote();

    String noted();

    String heldHeading();

    String colleagues();

    String colleaguesHint();

    String saveHeld();

    String heldSaid();

    String moveHeading();

    String onDay();

    String venue();

    String move();

    String movedSaid();

    String why();

    String cancel();

    String cancelledSaid();

    String confirmation();

    String confirmationMeans();

    String confirm(String name);

    String confirmed();

    String confirmedSaid();

    String planTitle(String name);

    String plan();

    String planMeans();

    String planned(int count);

    String coach();

    String noCoach();

    String leaders();

    String state();

    String ownTitle();

    String ownMeans();

    String goal();

    String goalHint();

    String setGoal();

    String goalSet();

    String reach();

    String goalReached();

    String noSessions();
}
