package no.nystart.matching.model;

import java.util.Arrays;
import java.util.Optional;

/** The weights of the model: how each is written, its default, and what it weighs. */
public enum WeightKey {
    INTEREST("interest", 30, "share of the fit between interests and occupation in the dissatisfaction of a match"),
    LEARNING("learning", 15, "share of the learning goals that the place does not teach"),
    WISH("wish", 20, "share of the rank of the company among the young person's wishes"),
    COMMUTE("commute", 20, "share of the commute, in per cent of the longest acceptable"),
    LEADER("leader", 15, "share of the fit with the leader: a language in common, accreditation"),
    CONVEXITY(
            "convexity",
            500,
            "divisor of the squared dissatisfaction; smaller makes one bad match dearer than two middling"),
    MOVED_LEADER("movedLeader", 80, "cost of another leader than the published one at the same place"),
    MOVED_PLACE("movedPlace", 200, "cost of another place than the published one"),
    UNPLACED("unplaced", 10_000, "cost of leaving a young person unplaced, times the priority 1..7"),
    LEADER_LOAD("leaderLoad", 150, "cost of a leader's squared load, divided by the capacity"),
    COMPANY_SHARE("companyShare", 100, "cost of a company's squared number of placed, divided by the seats promised"),
    ALONE("alone", 150, "cost of being the only young person where a second seat was promised");

    /** Weights above this could overflow a total. */
    public static final int MAXIMUM = 10_000_000;

    private final String key;
    private final int byDefault;
    private final String meaning;

    WeightKey(String key, int byDefault, String meaning) {
        this.key = key;
        this.byDefault = byDefault;
        this.meaning = meaning;
    }

    /** As written in problem.json and weights.properties. */
    public String key() {
        return key;
    }

    public int byDefault() {
        return byDefault;
    }

    public String meaning() {
        return meaning;
    }

    public static Optional<WeightKey> of(String key) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.key.equals(key))
                .findFirst();
    }
}
