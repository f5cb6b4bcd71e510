package no.nystart.access;

import org.jspecify.annotations.Nullable;

/** The kinds of things that operations are about, each with the path parameter that carries its id. */
public enum Subject {
    NONE(null),
    YOUNG_PERSON("youngPerson"),
    COMPANY("company"),
    PLACE("place"),
    LEADER("leader"),
    COHORT("cohort"),
    /** A day on which a company shows others how it works. */
    VISIT("visit"),
    /** Somebody who helps units with lean. */
    GUIDE("guide"),
    /** Where people hear of the programme. */
    MEETING("meeting"),
    RUN("run"),
    /** What leader programmes are made from. */
    PROGRAMME_TEMPLATE("template"),
    /** A leader programme. */
    PROGRAMME("programme"),
    /** A meeting of a leader programme. */
    GATHERING("gathering"),
    /** A session of a coach with a leader, or with several of one company. */
    COACHING("coaching"),
    /** A proposal that a caseworker accepted, which both sides answer. */
    PROPOSED_MATCH("match"),
    /** What young person, company and NAV agree on, with all its versions. */
    AGREEMENT("agreement"),
    PLACEMENT("placement"),
    /** One that a young person wants, or that was held outside the plan. */
    TALK("talk"),
    /** A session where several look at one case. */
    INTERVISION("session"),
    /** What a company, a programme, a region or a steering group has on its wall. */
    BOARD("board"),
    /** A row of the decision log. */
    DECISION("decision"),
    /** Something that somebody is told by mail, by SMS or by hand. */
    NOTICE("notice"),
    /** A sample of the trail that an office's manager looks through. */
    LOG_CONTROL("control"),
    ACCOUNT("account");

    private final @Nullable String pathParameter;

    Subject(@Nullable String pathParameter) {
        this.pathParameter = pathParameter;
    }

    public @Nullable String pathParameter() {
        return pathParameter;
    }

    /** Whether each of the kind tells of one young person. */
    boolean tellsOfYoungPerson() {
        return switch (this) {
            case YOUNG_PERSON, PROPOSED_MATCH, AGREEMENT, PLACEMENT, TALK, DECISION -> true;
            case NONE,
                    COMPANY,
                    PLACE,
                    LEADER,
                    COHORT,
                    VISIT,
                    GUIDE,
                    MEETING,
                    RUN,
                    INTERVISION,
                    BOARD,
                    PROGRAMME_TEMPLATE,
                    PROGRAMME,
                    GATHERING,
                    COACHING,
                    NOTICE,
                    LOG_CONTROL,
                    ACCOUNT -> false;
        };
    }
}
