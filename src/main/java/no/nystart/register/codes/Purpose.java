package no.nystart.register.codes;

/** What personal data is used for here, each with the legal basis it rests on. */
public enum Purpose {
    FOLLOW_UP(LegalBasis.PUBLIC_TASK),
    MATCHING(LegalBasis.PUBLIC_TASK),
    SHARING_WITH_COMPANY(LegalBasis.AGREED_ACTIVITY),
    REPORTING(LegalBasis.PUBLIC_TASK),
    PHOTO(LegalBasis.CONSENT),
    RESEARCH(LegalBasis.CONSENT),
    EXTRA_SHARING(LegalBasis.CONSENT);

    /** Why the law allows it. */
    public enum LegalBasis {
        /** GDPR article 6 (1) e: a task in the public interest that the law lays on NAV. */
        PUBLIC_TASK,
        /** GDPR article 6 (1) e, for what the agreed activity needs and no more. */
        AGREED_ACTIVITY,
        /** GDPR article 6 (1) a: withdrawable at any time. */
        CONSENT
    }

    private final LegalBasis basis;

    Purpose(LegalBasis basis) {
        this.basis = basis;
    }

    public LegalBasis basis() {
        return basis;
    }
}
