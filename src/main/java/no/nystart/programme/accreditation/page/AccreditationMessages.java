package no.nystart.programme.accreditation.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.programme.accreditation.Accreditation;

/** Accreditation in words; texts in messages/accreditation_nb, accreditation_nn and accreditation_en. */
@MessageBundle(value = "accreditation", locale = "nb")
public interface AccreditationMessages {
    String title(String name);

    String none();

    String holds();

    String lapsed();

    String basisLabel();

    @Message
    String basis(Accreditation.Basis basis);

    String givenOn();

    String endsOn();

    String give();

    String giveMeans();

    String earlierMeans();

    String takeOver();

    String renew();

    String renewMeans();

    String given();

    String soonTitle();

    String soonMeans();

    String soonNone();

    String dayEnding(long count);
}
