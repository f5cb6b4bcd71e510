package no.nystart.programme.guide.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.programme.guide.Guide;
import no.nystart.programme.guide.Load;

/** The words of guides; texts in messages/guide_nb, guide_nn and guide_en. */
@MessageBundle(value = "guide", locale = "nb")
public interface GuideMessages {
    String menu();

    String listMeans();

    String newGuide();

    String none();

    String name();

    String kind();

    String percent();

    String percentHint();

    String units();

    String tasks();

    String load();

    String loadOf(long share);

    String loadMeans(int units, int tasks);

    String formTitle();

    String account();

    String accountHint();

    String save();

    String cancel();

    String change();

    String registered();

    String changed();

    String noUnits();

    String company();

    String companyHint();

    String assign();

    String assigned();

    String release();

    String releaseOf(String name);

    String released();

    String end();

    String ended();

    @Message
    String kindName(Guide.Kind kindName);

    @Message
    String loadName(Load.State loadName);
}
