package no.nystart.access.page;

import io.quarkus.qute.i18n.MessageBundle;

/** The declaration's words; another {@code Declarations.WORDING} when those that are promised change. */
@MessageBundle(value = "confidentiality", locale = "nb")
public interface ConfidentialityMessages {

    String title();

    String means();

    String promiseKeep();

    String promiseNotes();

    String promiseAfter();

    String wording(int number);

    String declare();

    String declared();

    String declaredOn(String date);
}
