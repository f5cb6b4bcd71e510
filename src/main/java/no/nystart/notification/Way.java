package no.nystart.notification;

import org.jspecify.annotations.Nullable;

/** How somebody is told. */
sealed interface Way {

    /** Something leaves the house. */
    sealed interface Electronic extends Way {

        /** What is done when the address is refused. */
        Offline otherwise();
    }

    /** Nothing does. */
    sealed interface Offline extends Way {}

    record ByMail(String address, Offline otherwise) implements Electronic {}

    record BySms(String number, Offline otherwise) implements Electronic {}

    /**
     * A caseworker calls or writes.
     *
     * @param why nothing is sent, for what concerns nobody who has a caseworker
     */
    record ByHand(Notice.Task task, Failure why) implements Offline {}

    /** Who has an account and no address reads it on the start page. */
    record OnStartPage() implements Offline {}

    /**
     * A young person has a telephone at hand, others read mail; several notices at once make a letter for anybody. Who has
     * asked for it is called or written to, and so is who cannot be reached.
     *
     * @param several more than one notice goes at once
     * @param mail whether there is anything to send mail with
     * @param sms whether there is anything to send text messages with
     */
    static Way to(Addressee whom, boolean several, boolean mail, boolean sms) {
        @Nullable String email = mail && !whom.reserved() ? whom.email() : null;
        @Nullable String phone = sms && !whom.reserved() ? whom.phone() : null;
        boolean textFirst = whom.kind() == Recipient.Kind.YOUNG_PERSON && !several;
        if (phone != null && (textFirst || email == null)) {
            return new BySms(phone, offline(whom, null, Failure.REFUSED));
        }
        if (email != null) {
            return new ByMail(email, offline(whom, whom.phone(), Failure.REFUSED));
        }
        return offline(whom, whom.phone(), Failure.NO_ADDRESS);
    }

    private static Offline offline(Addressee whom, @Nullable String phone, Failure why) {
        return switch (whom.kind()) {
            case ACCOUNT -> new OnStartPage();
            case YOUNG_PERSON -> new ByHand(phone == null ? Notice.Task.LETTER : Notice.Task.CALL, why);
            // a company's number can be found when none is registered
            case COMPANY_CONTACT, LEADER -> new ByHand(Notice.Task.CALL, why);
        };
    }
}
