package no.nystart.matching.telling;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * The sentences of explanations; texts in messages/explain_nb, explain_nn and explain_en. The word before the first
 * capital says who is told: the caseworker, the company, the young person, or all of them; {@code rule} and {@code change}
 * are for the caseworker.
 */
@MessageBundle(value = "explain", locale = "nb")
public interface ExplainMessages {

    String allDates(String first, String last);

    String caseworkerInterestSame(String occupation, int rank);

    String caseworkerInterestNear(String occupation, String interest, int rank);

    String caseworkerInterestFar(String occupation, String interest, int rank);

    String caseworkerInterestOther(String occupation);

    String caseworkerInterestNone(String occupation);

    String caseworkerLearningTaught(String goals);

    String caseworkerLearningMissing(String goals);

    String caseworkerLearningNone();

    String caseworkerAccommodations(String needs);

    String caseworkerAccommodationsNone();

    String caseworkerWish(int rank, int wishes);

    String caseworkerWishOther();

    String caseworkerWishNone();

    String caseworkerCommute(int minutes, int most);

    String caseworkerLevelEnough(String level);

    String caseworkerLanguageShared(String level, String languages);

    String caseworkerLanguageNone(String level);

    String caseworkerAccredited();

    String caseworkerNotAccredited();

    String caseworkerLoad(int capacity, int with, int without);

    String caseworkerShare(int promised, int placed);

    String caseworkerAdds(String cost);

    String caseworkerSaves(String cost);

    String caseworkerNeverReleased();

    String caseworkerAsReleased();

    String caseworkerMoved(String cost);

    String companyInterestSame(String occupation);

    String companyInterestNear(String occupation, String interest);

    String companyInterestFar(String occupation, String interest);

    String companyInterestOther(String occupation);

    String companyLearningTaught(String goals);

    String companyLearningMissing(String goals);

    String companyAccommodations(String needs);

    String youngPersonInterestSame(String occupation);

    String youngPersonInterestNear(String occupation, String interest);

    String youngPersonInterestFar(String occupation, String interest);

    String youngPersonInterestOther(String occupation);

    String youngPersonLearningTaught(String goals);

    String youngPersonLearningMissing(String goals);

    String youngPersonAccommodations(String needs);

    String youngPersonWish(int rank);

    String youngPersonWishOther();

    String youngPersonCommute(int minutes, int most);

    String youngPersonLanguageShared(String languages);

    String youngPersonLanguageNone();

    String youngPersonAccredited();

    String youngPersonNotAccredited();

    String placeAt(String occupation, String company);

    String ruleLeadsElsewhere();

    String ruleLeaderNotReady();

    String ruleCompanyBlocked();

    String rulePlaceBlocked();

    String ruleLeaderBlocked();

    String ruleTooYoung(int least, String start, int years);

    String ruleLicences(String codes);

    String ruleCertificates(String certificates);

    String ruleLevel(String required, String held);

    String ruleNeeds(String needs);

    String rulePeriod(String first, String last, int months);

    String ruleNoSeat();

    String ruleSeatsPinned(int seats, int pinned);

    String ruleNoCapacity(int capacity, int need);

    String ruleCapacityPinned(int capacity, int pinned, int need);

    String changeCommute(int minutes, int more);

    String changeLicences(String codes);

    String changeCertificates(String certificates);

    String changeNorwegian(String level);

    String changeAvailableFrom(String day);

    String changeAvailableTo(String day);

    String changeSeats(String place, int more);

    String changeAccommodations(String place, String needs);

    String changePlaceTo(String place, String day);

    String changeCapacity(String leader, int more);

    String changeLeaderTo(String leader, String day);
}
