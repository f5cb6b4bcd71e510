package no.nystart.matching.why;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.matching.model.Rule;

/** The words of the page that explains a proposal; texts in messages/why_nb, why_nn and why_en. */
@MessageBundle(value = "why", locale = "nb")
public interface WhyMessages {

    String why();

    String title(String name);

    String profile(String name);

    String proposes(String place, String site, String leader);

    String becauseGoodAndPoor(String good, String poor);

    String becauseGood(String good);

    String becausePoor(String poor);

    String becauseEven();

    String lastOf(String others, String last);

    @Message
    String partNamed(ShownPart.Part partNamed);

    @Message
    String partTitle(ShownPart.Part partTitle);

    String fitTogether();

    String wholeProposal();

    String fitHeading();

    String fitMeans();

    String alternatives();

    String alternativesMean();

    String alternativesNone();

    String alternativesMore(int more);

    String estimate();

    String exactly();

    String between();

    @Message
    String loss(Loss loss);

    String priceExact(String rise);

    String priceAbout(String rise, String least, String most);

    String priceAtMost(String most, String least);

    String priceSame();

    String nobodyMoves();

    String takesAPlace();

    String whoMoves();

    String othersMove(int others);

    String othersPlaced(int others);

    String othersUnplaced(int others);

    String getsPlace(String place);

    String losesPlace(String place);

    String changesPlace(String from, String to);

    String changesLeader(String from, String to);

    String changesDates();

    String computeExactly();

    String computing();

    String computingMeans();

    String searching();

    String searchingMeans();

    String failed();

    String failedMeans();

    String tryAgain();

    String update();

    String whyNot();

    String whyNotMeans();

    String place();

    String choosePlace();

    String ask();

    String noLeader();

    String withLeader(String leader);

    String chosen();

    String impossible();

    String possible();

    String whole();

    String sums();

    String sumMatch();

    String sumStability();

    String sumLeader();

    String sumCompany();

    String sumTotal();

    String sumDissatisfaction(String value);

    String tellings();

    String tellingsMean();

    String toCompany();

    String toYoungPerson();

    String unplaced(String name);

    String fitting(int fitting, int pairs);

    String nearest();

    String nearestMeans();

    String nearestNone();

    String nearestUntried(int untried);

    String then(String name, String place, String leader);

    String unproven();

    String rules();

    String rulesMean();

    String rule();

    String excludes();

    String excludesAlone();

    String ofPairs(int offers, int pairs);

    @Message
    String ruleName(Rule ruleName);

    String outbid();

    String outbidMore(int more);

    String full(String names, int others);

    String fullByKnown(String names);

    String fullByOthers(int others);

    String busy(String leader, int missing);

    String room();
}
