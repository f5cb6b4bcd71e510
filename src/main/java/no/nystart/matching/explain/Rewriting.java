package no.nystart.matching.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Weights;
import no.nystart.matching.model.YoungPerson;

/** Copies of a problem with one thing in it replaced; everything keeps its place in the lists. */
final class Rewriting {

    private Rewriting() {}

    static Problem youngPerson(Problem problem, String id, UnaryOperator<PersonRewriting> change) {
        List<YoungPerson> people = replaced(
                problem.youngPeople(),
                YoungPerson::id,
                id,
                person -> change.apply(new PersonRewriting(person)).done());
        return with(problem, people, problem.companies(), problem.places(), problem.leaders());
    }

    static Problem place(Problem problem, String id, UnaryOperator<Place> change) {
        List<Place> places = replaced(problem.places(), Place::id, id, change);
        return with(problem, problem.youngPeople(), problem.companies(), places, problem.leaders());
    }

    static Problem leader(Problem problem, String id, UnaryOperator<Leader> change) {
        List<Leader> leaders = replaced(problem.leaders(), Leader::id, id, change);
        return with(problem, problem.youngPeople(), problem.companies(), problem.places(), leaders);
    }

    static Problem with(
            Problem problem,
            List<YoungPerson> people,
            List<Company> companies,
            List<Place> places,
            List<Leader> leaders) {
        return new Problem(
                problem.id(),
                problem.placementStart(),
                problem.minMonths(),
                problem.maxMonths(),
                problem.weights(),
                people,
                companies,
                places,
                leaders,
                problem.commutes());
    }

    static Problem weights(Problem problem, Weights weights) {
        return new Problem(
                problem.id(),
                problem.placementStart(),
                problem.minMonths(),
                problem.maxMonths(),
                weights,
                problem.youngPeople(),
                problem.companies(),
                problem.places(),
                problem.leaders(),
                problem.commutes());
    }

    static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static <T> List<T> replaced(List<T> all, Function<T, String> idOf, String id, UnaryOperator<T> change) {
        List<T> replaced = new ArrayList<>(all);
        boolean known = false;
        for (int index = 0; index < replaced.size(); index++) {
            if (idOf.apply(replaced.get(index)).equals(id)) {
                replaced.set(index, change.apply(replaced.get(index)));
                known = true;
            }
        }
        if (!known) {
            throw new NoSuchElementException("nothing has the id " + id);
        }
        return replaced;
    }
}
