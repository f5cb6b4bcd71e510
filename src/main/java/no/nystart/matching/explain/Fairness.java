package no.nystart.matching.explain;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.solve.Baselines;

/**
 * How a matching treats groups of young people, beside first come, first served and a random one on the same data.
 * Figures of fewer than {@link #FEWEST} people are left out, and so many others that differences do not give them away.
 *
 * @param everybody empty figures where the whole matching has too few people
 */
public record Fairness(Group everybody, List<Dimension> dimensions) {

    /** Figures of fewer people than that are not told. */
    public static final int FEWEST = 5;

    /** The group of those of whom a grouping says nothing. */
    public static final String UNSTATED = "unstated";

    public Fairness {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * A way to group people that the problem knows nothing of.
     *
     * @param groupOf by id of the young person; who is missing is in the group {@link #UNSTATED}
     */
    public record Grouping(String name, Map<String, String> groupOf) {
        public Grouping {
            groupOf = Map.copyOf(groupOf);
        }
    }

    /** The groups of one grouping, by key as text. */
    public record Dimension(String name, List<Group> groups) {
        public Dimension {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A group.
     *
     * @param size number of people; empty where it is not told
     */
    public record Group(String key, OptionalInt size, Figures proposed, Figures firstCome, Figures random) {}

    /**
     * What a matching gives a group; empty where it is not told, or nobody is placed.
     *
     * @param placedShare 0..1
     * @param mean dissatisfaction of those placed, 0..1000
     * @param worst dissatisfaction of those placed, 0..1000
     */
    public record Figures(OptionalDouble placedShare, OptionalDouble mean, OptionalInt worst) {}

    /**
     * The figures of a solution and of both baselines by age, office, Norwegian level, needs, follow-up need and whatever
     * is given from outside.
     */
    public static Fairness of(Problem problem, Solution solution, List<Grouping> others, long randomSeed) {
        FairnessFigures figures = new FairnessFigures(
                problem,
                List.of(solution, Baselines.firstComeFirstServed(problem), Baselines.random(problem, randomSeed)));
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(figures.by("age", person -> ageBand(problem, person)));
        dimensions.add(figures.by("office", YoungPerson::office));
        dimensions.add(
                figures.by("norwegianLevel", person -> person.norwegianLevel().name()));
        dimensions.add(figures.by("needs", person -> person.needs().isEmpty() ? "no" : "yes"));
        dimensions.add(figures.by("followUpNeed", person -> String.valueOf(person.followUpNeed())));
        for (Grouping grouping : others) {
            Function<YoungPerson, String> key = person -> grouping.groupOf().getOrDefault(person.id(), UNSTATED);
            dimensions.add(figures.by(grouping.name(), key));
        }
        return new Fairness(figures.everybody(), dimensions);
    }

    /** By completed years when the placements start: {@code 0-17}, {@code 18-20}, {@code 21-24}, {@code 25-}. */
    private static String ageBand(Problem problem, YoungPerson person) {
        int years = Period.between(person.birthDate(), problem.placementStart()).getYears();
        if (years < 18) {
            return "0-17";
        }
        if (years < 21) {
            return "18-20";
        }
        return years < 25 ? "21-24" : "25-";
    }
}
