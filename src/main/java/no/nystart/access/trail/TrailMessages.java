package no.nystart.access.trail;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the trail as the auditor reads it. */
@MessageBundle(value = "trail", locale = "nb")
public interface TrailMessages {

    String title();

    String means();

    String caption();

    String empty();

    String from();

    String to();

    String who();

    String operation();

    String kind();

    String all();

    String kindShown();

    String kindRefused();

    String when();

    String what();

    String whom();

    String outcome();

    String why();

    String theYoungPerson();

    String onlyThis();

    String file();

    String shown();

    String done();

    String refused();
}
