package no.nystart.improvement.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.improvement.board.Colour;
import no.nystart.improvement.board.Tier;
import no.nystart.improvement.measure.Measure;

/** Texts of boards, in messages/board_nb, _nn and _en. */
@MessageBundle(value = "board", locale = "nb")
public interface BoardMessages {

    String menu();

    String boards();

    String boardsMeans();

    String none();

    String opening();

    String openOne();

    String openHint();

    String open();

    String opened();

    String whose();

    String tier();

    String waiting();

    @Message
    String tierName(Tier tier);

    String ofRegion(String whose);

    String ofSteeringGroup(String whose);

    String title(String whose);

    @Message
    String colourName(Colour colour);

    String redGoals(long number);

    String amberGoals(long number);

    String greenGoals(long number);

    String goals();

    String noGoals();

    String newGoal();

    String aim();

    String aimHint();

    String target();

    String targetHint();

    String measure();

    String measureTyped();

    String measureHint();

    @Message
    String measureName(Measure measure);

    String tooFew(int fewest);

    String nothingYet();

    String setGoal();

    String goalSet();

    String noNames();

    String targetIs(String target);

    String nowIs(String now);

    String hasChanged();

    String judgedOn(String date);

    String colour();

    String result();

    String resultHint();

    String resultComputedHint(String now);

    String whatIsDone();

    String redMeans();

    String cause();

    String action();

    String owner();

    String due();

    String by(String owner, String due);

    String past();

    String judge();

    String judged();

    String takeDown();

    String takeDownMeans();

    String goalTakenDown();

    String isDown();

    String history();

    String noHistory();

    String saidBy(String date, String name);

    String wall();

    String wallTitle(String whose);

    String wallBack();

    String updated(String time);
}
