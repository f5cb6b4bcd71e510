package no.nystart.programme.page;

import io.quarkus.qute.i18n.MessageBundle;

/** What leader programmes are made from, in words; texts in messages/outline_nb, outline_nn and outline_en. */
@MessageBundle(value = "outline", locale = "nb")
public interface OutlineMessages {

    String name();

    String template();

    String leanTask();

    String templatesTitle();

    String templatesMeans();

    String shipped();

    String ours();

    String copyOf();

    String copyName();

    String copy();

    String copied();

    String changeTemplate(String name);

    String templateChanged();

    String saveTemplate();

    String weekAndDays(int week, int days);

    String phaseWeeks(String name, int weeks);

    String individualWeeks();

    String teamWeeks();

    String weeksHint();

    String readyAfter();

    String accreditedMonths();

    String gatheringLines();

    String gatheringLinesHint();

    String phaseLines();

    String phaseLinesHint();

    String withLeanTask();
}
