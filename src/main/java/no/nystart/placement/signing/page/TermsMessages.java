package no.nystart.placement.signing.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.access.SignInWay;
import no.nystart.placement.agreement.Benefit;
import no.nystart.placement.agreement.GoalKind;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.agreement.Safeguards;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.OnBehalf;

/** What agreements say and how they differ, in words; texts in messages/terms_nb, terms_nn and terms_en. */
@MessageBundle(value = "terms", locale = "nb")
public interface TermsMessages {

    String parties();

    String youngPerson();

    String company();

    String place();

    String leader();

    String deputy();

    String nav();

    String caseworkerAt(String caseworker, String office);

    String period();

    String fromTo(String first, String last);

    String standsIn(String name, String first, String last);

    String goals();

    String goalInWords(String kind, String words);

    String tasks();

    String hours();

    String shift(String day, String from, String to);

    String shiftWithBreak(String day, String from, String to, int minutes);

    String weekHours(int hours);

    String weekHoursMinutes(int hours, int minutes);

    String accommodations();

    String noAccommodations();

    String followUp();

    String safeguards();

    String minimumAgeWorkOut();

    String minimumAgeWorkOpen();

    String risk(String assessment);

    String noRisk();

    String lateWork(String reason);

    String validFrom();

    String periodChanged(String before, String after);

    String leaderChanged(String before, String after);

    String deputyAdded(String after);

    String deputyDropped(String before);

    String deputyChanged(String before, String after);

    String goalAdded(String goal);

    String goalDropped(String goal);

    String goalReworded(String before, String after);

    String tasksChanged(String before, String after);

    String hoursAdded(String after);

    String hoursDropped(String before);

    String hoursChanged(String before, String after);

    String accommodationAdded(String need);

    String accommodationDropped(String need);

    String followUpChanged(String before, String after);

    String safeguardsAdded(String after);

    String safeguardsDropped();

    String safeguardsChanged(String before, String after);

    String signatures();

    String signedOn(String who, String when, String way);

    String signedFor(String who, String when, String because);

    String recordedOn(String who, String when);

    String toldOn(String told, String when);

    String confirmedOn(String when);

    String notConfirmed();

    String notSigned();

    String signedShort();

    String title(String name);

    String versionNumber(int number);

    String hash();

    String draftMark();

    String withdrawnMark();

    String page();

    String of();

    @Message
    String goalKind(GoalKind goalKind);

    @Message
    String partyName(Party partyName);

    @Message
    String guardianPart(Safeguards.Guardian guardianPart);

    @Message
    String benefitName(Benefit benefitName);

    @Message
    String because(OnBehalf.Because because);

    @Message
    String stateName(AgreementVersion.State stateName);

    @Message
    String wayName(SignInWay wayName);
}
