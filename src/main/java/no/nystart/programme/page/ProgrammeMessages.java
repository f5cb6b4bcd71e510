package no.nystart.programme.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.programme.attendance.Presence;

/** Leader programmes in words; texts in messages/programme_nb, programme_nn and programme_en. */
@MessageBundle(value = "programme", locale = "nb")
public interface ProgrammeMessages {
    String menu();

    String menuOwn();

    String title();

    String means();

    String caption();

    String none();

    String fresh();

    String freshMeans();

    String make();

    String made();

    String name();

    String template();

    String templates();

    String cohort();

    String wholeRegion();

    String startsOn();

    String startsOnHint();

    String endsOn();

    String venue();

    String seats();

    String seatsHint();

    String ofSeats(long taken, int seats);

    String inQueue(long waiting);

    String phases();

    String fromTo(String from, String to);

    String gatherings();

    String gathering();

    String days();

    String signedUp();

    String leaders();

    String leader();

    String ready();

    String notReady();

    String readyOf(long ready, int all);

    String readyMeans(int after);

    String readyAtOnce();

    String nobodyIn();

    String matrix();

    String takeIn();

    String takeInMeans();

    String takenIn(int count);

    String nobodyToTakeIn();

    String leave();

    String leaveHeading();

    String leaveMeans();

    String left();

    String why();

    String whyHint();

    String change();

    String changeHeading();

    String changed();

    String movedFromTo(String from, String to, String why);

    String attendance();

    String attendanceMeans();

    String attendanceFrom(String date);

    String attended();

    String absent();

    String saveAttendance();

    String attendanceSaved();

    String nobodySignedUp();

    String waitingList();

    String ownTitle(String name);

    String ownNone();

    String nextGathering();

    String allHeld();

    String whenWhere(String when, String venue);

    String signUp();

    String signUpFor(String title);

    String signedUpNow();

    String onWaitingList();

    String cancelSeat();

    String cancelled();

    String join();

    String joinMeans();

    String joined(String name);

    String programme();

    String youAreReady();

    String youAreNotReady(int after);

    String isReady(String name);

    String isNotReady(String name, int after);

    String catchUp();

    String catchUpMeans();

    String catchUpAt();

    String catchUpSignUp();

    String catchUpAgreed();

    String noOtherGathering();

    String what();

    String whatHint();

    String dueOn();

    String agree();

    String agreed();

    String taskDue(String what, String due);

    String taskDone(String what, String done);

    String markDone();

    String markedDone();

    String coachings();

    String leanTask();

    String goalsAndCoaching();

    String accreditation();

    String leanNone();

    String dayAttendance(long count);

    String dayCatchUp(long count);

    String dayNext(String title, String date);

    String dueHeading();

    String dueAttendance(String title, String date);

    String dueCatchUp(String name, String what, String date);

    @Message
    String presence(Presence presence);
}
