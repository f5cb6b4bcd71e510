package no.nystart.outcome.status.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeSource;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Sought;

/** The words about how it went afterwards; texts in messages/outcome_nb, outcome_nn and outcome_en. */
@MessageBundle(value = "outcome", locale = "nb")
public interface OutcomeMessages {

    String menu();

    String menuAfterwards();

    @Message
    String momentName(Moment moment);

    @Message
    String statusName(OutcomeStatus status);

    /** As the young person says it. */
    @Message
    String own(OutcomeStatus own);

    @Message
    String sourceName(OutcomeSource source);

    /** As it is said to the young person. */
    @Message
    String ownSource(OutcomeSource ownSource);

    @Message
    String soughtName(Sought sought);

    @Message
    String soughtMeans(Sought soughtMeans);

    @Message
    String soughtEmpty(Sought soughtEmpty);

    String title();

    String sought();

    String office();

    String allOffices();

    String youngPerson();

    String ended();

    String unknown();

    String notBefore(String date);

    String ofPlacement(String name);

    String means();

    String status();

    String moment();

    String toldBy(String source, String date);

    String toldBefore();

    String askedOn(String date);

    String answerBy(String date);

    String notReached();

    String tell();

    String tellMeans();

    String saved();

    String nothingYet(String date);

    String readMore();

    String section();

    String sectionNothing(String date);

    String linkTitle();

    String linkMeans();

    String linkAgain(String date);

    String linkBy(String date);

    String linkThanks();

    String linkThanksHint(String date);

    String linkChange();

    String linkClosed();

    String linkClosedHint();

    String afterwards();

    String afterwardsMeans();

    String whatNow();

    String answerSaved();

    String youCanChange(String date);

    String nothingAsked();

    String answeredBefore();

    String importTitle();

    String importMeans();

    String importColumns();

    String file();

    String upload();

    String template();

    String importCaption();

    String dayNotReached(long count);

    String dayAsked();
}
