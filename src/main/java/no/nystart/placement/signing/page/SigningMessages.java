package no.nystart.placement.signing.page;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages where agreements are signed; texts in messages/signing_nb, signing_nn and signing_en. */
@MessageBundle(value = "signing", locale = "nb")
public interface SigningMessages {

    String listTitle();

    String listEmpty();

    String with();

    String place();

    String holdsFrom();

    String state();

    String step();

    String toSign();

    String toConfirm();

    String toRead();

    String waits(String parties);

    String signedByAll();

    String companyTitle(String name);

    String youngPersonTitle(String company);

    String companyMeans();

    String youngPersonMeans();

    String changedMeans();

    String leaderCannot(String leader);

    String signedWaits(String parties);

    String notAsked(String parties);

    String inForce(String date);

    String sign();

    String companySign();

    String signMeans();

    String thanks();

    String confirmHeading();

    String confirmMeans(String because, String told, String date);

    String confirm();

    String confirmWrong(String caseworker);

    String confirmed();

    String navTitle(String name);

    String navMeans();

    String checks();

    String checksMeans();

    String displacesNobody();

    String displacesNobodyHint();

    String employeesInformedOn();

    String employeesInformedOnHint();

    String benefit();

    String benefitHint();

    String benefitReportExplained();

    String guardianInformedOn();

    String saveChecks();

    String checksSaved();

    String signNav();

    String navSigned();

    String navLast(String parties);

    String recordTitle(String party);

    String recordMeans();

    String recordGuardianMeans();

    String onBehalfBecause();

    String told();

    String toldHint();

    String guardianName();

    String toldOn();

    String guardianOn();

    String recordNow();

    String recorded();

    String readFirst();

    String earlier();

    String dayToSignYoungPerson();

    String dayToSignCompany(int count);

    String dayToConfirm();

    String dayWaits(int count);
}
