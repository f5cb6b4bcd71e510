package no.nystart.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page shell; texts in messages/web_nb, web_nn and web_en. */
@MessageBundle(value = "web", locale = "nb")
public interface WebMessages {

    String productName();

    String skipToContent();

    String menu();

    String more();

    String mainMenu();

    String language();

    String signIn();

    String signOut();

    String youAreHere();

    String demoPeople();

    String movedDate(String date);

    String moveDate();

    String accessibility();

    String optional();

    String youngPersonCanRead();

    String errorsHeading();

    String pages();

    String fromStart();

    String nextPage();

    String filter();

    String showMatches();

    String clearFilter();

    String requestFailed();

    String mishapReference();

    String toFrontPage();

    String accessibilityGoal();

    String accessibilityHow();

    String accessibilityChecks();

    String accessibilityTell();

    String accessibilityTellWho();

    @Message
    String mishapTitle(Mishap mishap);

    @Message
    String mishapAdvice(Mishap mishap);

    String hello(String name);

    String waitingForYou();

    String nothingWaits();

    String waysOn();

    String apiTokens();
}
