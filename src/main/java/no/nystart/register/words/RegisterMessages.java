package no.nystart.register.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the register's pages say around their fields; texts in messages/register_nb, register_nn and register_en. */
@MessageBundle(value = "register", locale = "nb")
public interface RegisterMessages {

    String youngPeople();

    String youngPeopleCaption();

    String youngPeopleEmpty();

    String registerYoungPerson();

    String changeYoungPerson();

    String registered();

    String saved();

    String save();

    String change();

    String cancel();

    String search();

    String searchHint();

    String find();

    String clear();

    String all();

    String who();

    String contact();

    String homeAndTravel();

    String time();

    String support();

    String wishes();

    String skills();

    String blocks();

    String noBlocks();

    String block();

    String letTo();

    String consents();

    String consentsHint();

    String giveConsent();

    String withdrawConsent();

    String consentGiven(String date);

    String consentNone();

    String activity();

    String activityHint();

    String activityNone();

    String recordActivity();

    String withdraw();

    String withdrawHint();

    String takeUpAgain();

    String withdrawnOn(String date);

    String joinCohort();

    String leaveCohort();

    String changedMeanwhile();

    String storedNow();

    String companies();

    String companiesCaption();

    String companiesEmpty();

    String companySearch();

    String registerCompany();

    String places();

    String placesEmpty();

    String addPlace();

    String changePlace();

    String reserved();

    String decision();

    String seatsOf(int taken, int seats);

    String leaders();

    String leadersEmpty();

    String addLeader();

    String changeLeader();

    String notReady();

    String cohorts();

    String cohortsCaption();

    String cohortsEmpty();

    String addCohort();

    String monthsBetween(int least, int most);

    String seatsInCohort();

    String seatsLeft();

    String peopleInCohort();

    String leadersReady();

    String readyOf(long ready, long all);

    String matching();

    String imports();

    String importsHint();

    String importHow();

    String importHowHint();

    String importResult();

    String importCreated();

    String importChanged();

    String importUnchanged();

    String importBad();

    String importFaultsCaption();

    String wrong();

    String conflicts();

    String conflictsHint();

    String resolve();

    String takeIn();

    String inNoCohort();

    String dayConflicts(long count);

    String dayInNoCohort(long count);

    String conflictsCaption();

    String conflictsEmpty();

    String openedOn();

    String alsoRegistered();

    String elsewhere();

    String leaderOf(String company, String name);

    String placeOf(String company, String code, String occupation);

    String protecting();

    String protectingHint();

    String protect();

    String handingOver();

    String handingOverHint();

    String handOver();

    String handedOver(String name);

    String dayOwnRecord();

    String dayOwnCompany();
}
