package no.nystart.programme.project.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.programme.project.Found;
import no.nystart.programme.project.ShownProjects;

/** The words of project plans; texts in messages/project_nb, project_nn and project_en. */
@MessageBundle(value = "project", locale = "nb")
public interface ProjectMessages {
    String menu();

    String listMeans();

    String which();

    String title();

    String unit();

    String measures();

    String next();

    String standing();

    String doneOf(long done, long all);

    String overdue();

    String notYet();

    String unitsHeading();

    String unitTitle(String unit);

    String concluded();

    String noneYet();

    String makeHeading();

    String makeMeans();

    String goal();

    String goalHint();

    String before();

    String beforeHint();

    String make();

    String made();

    String saved();

    String what();

    String owner();

    String due();

    String state();

    String done();

    String markDone();

    String noMeasures();

    String addHeading();

    String add();

    String followUps();

    String planned();

    String holdHeading(String date);

    String found();

    String hold();

    String followUpOn();

    String planFollowUp();

    String concludeHeading();

    String after();

    String afterHint();

    String conclude();

    String dayOverdue(long count);

    @Message
    String listOf(ShownProjects listOf);

    @Message
    String emptyOf(ShownProjects emptyOf);

    @Message
    String standingName(Found.Standing standingName);
}
