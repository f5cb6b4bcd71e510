package no.nystart.matching.whatif;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of supposing; texts in messages/whatif_nb, whatif_nn and whatif_en. */
@MessageBundle(value = "whatif", locale = "nb")
public interface WhatIfMessages {

    String title();

    String link();

    String means();

    String aYoungPerson();

    String youngPerson();

    String nobody();

    String maxCommute();

    String licence();

    String aPlace();

    String place();

    String placeChoice(String company, String occupation, String site, int seats);

    String seats();

    String aLeader();

    String leader();

    String leaderChoice(String name, int capacity);

    String capacity();

    String ask();

    String supposed();

    String supposedCommute(String name, int minutes);

    String supposedLicence(String name, String licence);

    String supposedSeats(String company, String occupation, int more);

    String supposedCapacity(String leader, int more);

    String answer();

    String touchesNothing();

    String another();
}
