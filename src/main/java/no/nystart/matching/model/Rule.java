package no.nystart.matching.model;

/** The hard rules; a match that breaks one does not exist. */
public enum Rule {
    LEADER("leader", "the leader leads at the place and is ready"),
    BLOCKED("blocked", "neither company, place nor leader is blocked by the young person"),
    AGE("age", "the young person has reached the place's lowest age on the day of start"),
    LICENCES("licences", "the young person holds the licences that the place requires"),
    CERTIFICATES("certificates", "the young person holds the certificates that the place requires"),
    LEVEL("level", "the young person's Norwegian reaches the level that the place requires"),
    NEEDS("needs", "the place offers every accommodation that the young person needs"),
    COMMUTE("commute", "the commute is at most the longest acceptable"),
    PERIOD("period", "the shortest placement fits while person, place and leader are all available"),
    SEATS("seats", "no place has more young people than seats"),
    CAPACITY("capacity", "no leader has more follow-up need than capacity");

    private final String code;
    private final String meaning;

    Rule(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** As written wherever a rule is named. */
    public String code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
