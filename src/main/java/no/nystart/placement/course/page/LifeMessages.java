package no.nystart.placement.course.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.TimelineSource;
import no.nystart.placement.life.EndReason;
import no.nystart.placement.life.Rematch;
import no.nystart.placement.told.CompanyPlacement;
import no.nystart.placement.told.ListedState;

/** The words of placements; texts in messages/life_nb, life_nn and life_en. */
@MessageBundle(value = "life", locale = "nb")
public interface LifeMessages {

    String menu();

    String day();

    String listTitle();

    String myYoungPeople();

    String state();

    String office();

    String allOffices();

    String youngPerson();

    String where();

    String leader();

    String period();

    String ownEmpty();

    String ended();

    String nextSteps();

    String by(String date);

    String about();

    String company();

    String work();

    String deputyToday(String name);

    String latest();

    String changeHeading();

    String timeline();

    String proposals();

    String history();

    String historyEmpty();

    String from();

    String what();

    String whyRecorded();

    String recordedBy();

    String now();

    String pausedMonth();

    String under18();

    String reach();

    String phone();

    String emergency();

    String caseworker();

    String agreed();

    String tasks();

    String goals();

    String accommodations();

    String started();

    String paused();

    String resumed();

    String extended(String day);

    String shortened(String day);

    String leaderReplaced(String name);

    String leaderDeputised(String name, String day);

    String companyClosed();

    String injuryReported();

    String moved();

    String endedBecause(String reason);

    String completed();

    String stepStart();

    String stepComplete();

    String stepDecide();

    String stepRematch();

    String stepFindPlace();

    String dayProposed(long count);

    String dayNotCome(long count);

    String dayPastEnd(long count);

    String dayRematch(long count);

    @Message
    String listedState(ListedState state);

    @Message
    String listedMeans(ListedState state);

    @Message
    String listedEmpty(ListedState state);

    @Message
    String placementState(Placement.State state);

    @Message
    String companyState(CompanyPlacement.State state);

    @Message
    String rematch(Rematch rematch);

    @Message
    String unsigned(Party party);

    @Message
    String mark(TimelineSource.Mark mark);

    @Message
    String endReason(EndReason reason);
}
