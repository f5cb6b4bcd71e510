package no.nystart.placement.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.placement.decision.Objection;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;

/** The words of both sides' pages; texts in messages/answers_nb, answers_nn and answers_en. */
@MessageBundle(value = "answers", locale = "nb")
public interface AnswerMessages {

    String menuAnswers();

    String listTitle();

    String listEmpty();

    String who();

    String place();

    String leader();

    String period();

    String answerBy();

    String step();

    String toAnswer();

    String toRead();

    String agreedShort();

    String answeredShort();

    String companyTitle(String name);

    String endedTitle();

    String companyMeans(String name);

    String companyBy(String date);

    String companyWhy();

    String companyMore();

    String leaderReads();

    String answerHeading();

    String answer();

    String because();

    String becauseHint();

    String send();

    String sent();

    String companyTalk();

    String talkMeans();

    String askForTalk();

    String talkAsked();

    String saidYesOn(String date);

    String saidNoOn(String date);

    String youngPersonTitle(String company);

    String youngPersonMeans();

    String youngPersonBy(String date);

    String work();

    String where();

    String whenLabel();

    String hours();

    String yourLeader();

    String gettingThere();

    String byCar(int minutes);

    String byPublic(int minutes);

    String byBicycle(int minutes);

    String byFoot(int minutes);

    String askTheWay();

    String youngPersonWhy();

    String youngPersonAnswer();

    String youngPersonTalk(String caseworker);

    String iSaidYesOn(String date);

    String iSaidNoOn(String date);

    String dayCompany(int count, String date);

    String dayYoungPerson(String date);

    String dayLeader(int count);

    @Message
    String yes(Party yes);

    @Message
    String no(Party no);

    @Message
    String companyNo(Objection.OfCompany companyNo);

    @Message
    String youngPersonNo(Objection.OfYoungPerson youngPersonNo);

    @Message
    String companyState(ProposedMatch.State companyState);

    @Message
    String youngPersonState(ProposedMatch.State youngPersonState);
}
