package no.nystart.notification;

import org.jspecify.annotations.Nullable;

/** How somebody is told. */
sealed interface Way {

    /** Something leaves the house. */
    sealed interface Electronic extends Way {

        /** What is done when the address is refused. */
        Way otherwise();
    }

    record ByMail(String address, Way otherwise) implements Electronic {}

    record BySms(String number, Way otherwise) implements Electronic {}

    /** A caseworker calls or writes. */
    record ByHand(Notice.Task task) implements Way {}

    /** Who has an account and no address reads it on the start page. */
    record OnStartPage() implements Way {}

    /** There is none. */
    record Nowhere(Failure why) implements Way {}

    /**
     * A young person has a telephone at hand, others read mail; several notices at once make a letter for anybody. Who has
     * asked for it is called or written to, and so is who cannot be reached, as long as it concerns somebody who has a
     * caseworker.
     *
     * @param several more than one notice goes at once
     * @param concerning whether it concerns a young person
     * @param mail whether there is anything to send mail with
     * @param sms whether there is anything to send text messages with
     */
    static Way to(Addressee whom, boolean several, boolean concerning, boolean mail, boolean sms) {
        @Nullable String email = mail && !whom.reserved() ? whom.email() : null;
        @Nullable String phone = sms && !whom.reserved() ? whom.phone() : null;
        boolean textFirst = whom.kind() == Recipient.Kind.YOUNG_PERSON && !several;
        if (phone != null && (textFirst || email == null)) {
            return new BySms(phone, withoutWires(whom, false, concerning, Failure.REFUSED));
        }
        if (email != null) {
            return new ByMail(email, withoutWires(whom, whom.phone() != null, concerning, Failure.REFUSED));
        }
        return withoutWires(whom, whom.phone() != null, concerning, Failure.NO_ADDRESS);
    }

    private static Way withoutWires(Addressee whom, boolean hasPhone, boolean concerning, Failure why) {
        return switch (whom.kind()) {
            case ACCOUNT -> new OnStartPage();
            case YOUNG_PERSON -> new ByHand(hasPhone ? Notice.Task.CALL : Notice.Task.LETTER);
            // a company's number can be found when none is registered
            case COMPANY_CONTACT, LEADER -> concerning ? new ByHand(Notice.Task.CALL) : new Nowhere(why);
        };
    }
}
