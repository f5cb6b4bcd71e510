package no.nystart.register.words;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the fields of the register are called, and what to know before filling them in; texts in messages/field_nb,
 * field_nn and field_en. A field's label is the message of the field's name.
 */
@MessageBundle(value = "field", locale = "nb")
public interface FieldMessages {

    String youngPerson();

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

    String reason();

    String reasonHint();

    String legalBasis();

    String content();

    String cohort();

    String yes();

    String no();

    String none();

    String notSaid();

    String company();

    String organisationNumber();

    String region();

    String kind();

    String sector();

    String size();

    String contactName();

    String contactEmail();

    String contactPhone();

    String code();

    String codeHint();

    String address();

    String occupation();

    String tasks();

    String teaches();

    String seats();

    String opens();

    String closes();

    String hoursPerWeek();

    String minAge();

    String requirements();

    String offers();

    String leader();

    String capacity();

    String capacityHint();

    String from();

    String to();

    String accredited();

    String accreditedHint();

    String ready();

    String readyHint();

    String placementStart();

    String months();

    String minMonths();

    String maxMonths();

    String promisedSeats();

    String file();

    String row();

    String column();

    String resolution();

    String blockTarget();

    String newCaseworker();

    String handOverReason();
}
