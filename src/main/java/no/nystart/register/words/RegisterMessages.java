package no.nystart.register.words;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the register; texts in messages/register_nb, register_nn and register_en. A field's label is the message
 * of the field's name.
 */
@MessageBundle(value = "register", locale = "nb")
public interface RegisterMessages {

    String youngPeople();

    String youngPerson();

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

    String status();

    String name();

    String age();

    String years(int age);

    String place();

    String office();

    String caseworker();

    String nationalId();

    String nationalIdHint();

    String firstName();

    String lastName();

    String birthDate();

    String completedUpperSecondary();

    String sex();

    String sexHint();

    String phone();

    String email();

    String emergencyName();

    String emergencyPhone();

    String guardianName();

    String guardianHint();

    String guardianPhone();

    String postalCode();

    String transport();

    String maxCommuteMinutes();

    String availableFrom();

    String availableTo();

    String waitingSince();

    String followUpNeed();

    String followUpNeedHint();

    String needs();

    String needsHint();

    String interpreter();

    String reservedAgainstElectronic();

    String interests();

    String learningGoals();

    String companyWishes();

    String rank(int rank);

    String aimsAtCertificate();

    String licences();

    String certificates();

    String norwegianLevel();

    String languages();

    String protection();

    String shielded();

    String protectionHint();

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

    String reason();

    String reasonHint();

    String consents();

    String consentsHint();

    String giveConsent();

    String withdrawConsent();

    String consentGiven(String date);

    String consentNone();

    String legalBasis();

    String activity();

    String activityHint();

    String activityNone();

    String recordActivity();

    String content();

    String withdraw();

    String withdrawHint();

    String takeUpAgain();

    String withdrawnOn(String date);

    String cohort();

    String joinCohort();

    String leaveCohort();

    String changedMeanwhile();

    String storedNow();

    String yes();

    String no();

    String none();

    String notSaid();

    String companies();

    String company();

    String companiesCaption();

    String companiesEmpty();

    String companySearch();

    String registerCompany();

    String organisationNumber();

    String region();

    String kind();

    String sector();

    String size();

    String contactName();

    String contactEmail();

    String contactPhone();

    String places();

    String placesEmpty();

    String addPlace();

    String changePlace();

    String code();

    String codeHint();

    String address();

    String occupation();

    String tasks();

    String teaches();

    String seats();

    String seatsOf(int taken, int seats);

    String opens();

    String closes();

    String hoursPerWeek();

    String minAge();

    String requirements();

    String offers();

    String leaders();

    String leader();

    String leadersEmpty();

    String addLeader();

    String changeLeader();

    String capacity();

    String capacityHint();

    String from();

    String to();

    String accredited();

    String ready();

    String notReady();

    String cohorts();

    String cohortsCaption();

    String cohortsEmpty();

    String addCohort();

    String placementStart();

    String months();

    String monthsBetween(int least, int most);

    String minMonths();

    String maxMonths();

    String promisedSeats();

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

    String file();

    String importResult();

    String importCreated();

    String importChanged();

    String importUnchanged();

    String importBad();

    String importFaultsCaption();

    String row();

    String column();

    String wrong();

    String conflicts();

    String conflictsHint();

    String resolution();

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

    String blockTarget();

    String leaderOf(String company, String name);

    String placeOf(String company, String code, String occupation);

    String protecting();

    String protectingHint();

    String protect();

    String handingOver();

    String handingOverHint();

    String newCaseworker();

    String handOverReason();

    String handOver();

    String handedOver(String name);

    String dayOwnRecord();

    String dayOwnCompany();
}
