package no.nystart.followup.schedule.page;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of rhythm, closures and holiday, in messages/rhythm_nb, _nn and _en. */
@MessageBundle(value = "rhythm", locale = "nb")
public interface RhythmMessages {

    String title(String name);

    String means();

    String days();

    String daysHint();

    String weeks();

    String weeksHint();

    String months();

    String monthsHint();

    String reviewWeeks();

    String reviewWeeksHint();

    String endReviewDays();

    String endReviewDaysHint();

    String concernDays();

    String concernDaysHint();

    String save();

    String saved();

    String follows();

    String changedMeanwhile();

    String closureTitle(String name);

    String closureMeans();

    String holidayTitle(String name);

    String holidayMeans();

    String none();

    String fromTo(String from, String to);

    String withdraw();

    String withdrawn();

    String add();

    String from();

    String to();

    String preview();

    String previewHeading();

    String nothingMoves();

    String movesAt(int contacts, int placements);

    String moved(String what, String from, String to);

    String dropped(String what, String on);

    String added(String what, String on);

    String confirm();

    String told();

    String linkTo();

    String closuresLink();
}
