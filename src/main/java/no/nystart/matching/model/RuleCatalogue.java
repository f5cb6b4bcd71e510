package no.nystart.matching.model;

import java.util.Arrays;
import java.util.List;

/** Every hard rule and every term of the total, for whoever shows them: README, pages, API. */
public record RuleCatalogue(List<Rule> rules, List<CostTerm> terms) {

    public RuleCatalogue {
        rules = List.copyOf(rules);
        terms = List.copyOf(terms);
    }

    public static RuleCatalogue current() {
        return new RuleCatalogue(Arrays.asList(Rule.values()), Arrays.asList(CostTerm.values()));
    }

    /** A term of the total: its code, the weights in it with their defaults, and its formula in words. */
    public enum CostTerm {
        DISSATISFACTION(
                "dissatisfaction",
                "how badly the five parts fit, D of 0..1000, plus D squared by the divisor",
                WeightKey.INTEREST,
                WeightKey.LEARNING,
                WeightKey.WISH,
                WeightKey.COMMUTE,
                WeightKey.LEADER,
                WeightKey.CONVEXITY),
        STABILITY(
                "stability",
                "another leader or another place than the published offer",
                WeightKey.MOVED_LEADER,
                WeightKey.MOVED_PLACE),
        UNPLACED("unplaced", "a young person left unplaced, times the priority", WeightKey.UNPLACED),
        LEADER_LOAD("leaderLoad", "the squared load of a leader by the capacity", WeightKey.LEADER_LOAD),
        COMPANY_SHARE(
                "companyShare",
                "the squared number placed at a company by the seats promised",
                WeightKey.COMPANY_SHARE),
        ALONE(
                "alone",
                "a single young person at a company that promised more than one seat and has nobody running",
                WeightKey.ALONE);

        private final String code;
        private final String meaning;
        private final List<WeightKey> weights;

        CostTerm(String code, String meaning, WeightKey... weights) {
            this.code = code;
            this.meaning = meaning;
            this.weights = List.of(weights);
        }

        public String code() {
            return code;
        }

        public String meaning() {
            return meaning;
        }

        public List<WeightKey> weights() {
            return weights;
        }
    }
}
