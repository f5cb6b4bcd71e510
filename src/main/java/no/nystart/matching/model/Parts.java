package no.nystart.matching.model;

import java.util.List;

/** How badly a match fits, by aspect; each 0 (perfect) .. 100. */
public record Parts(int interest, int learning, int wish, int commute, int leader) {

    /** The parts that any leader at the place shares; the leader's own is 0. */
    static Parts of(YoungPerson person, Place place, int minutes) {
        return new Parts(
                interest(person.interests(), place.occupation()),
                learning(person, place),
                wish(person, place),
                commute(person, minutes),
                0);
    }

    Parts with(YoungPerson person, Leader theLeader) {
        int fit = leader(person, theLeader);
        return fit == 0 ? this : new Parts(interest, learning, wish, commute, fit);
    }

    /** The interest part of ranked interests in an occupation, 0..100; STYRK-08, four digits. */
    public static int interest(List<String> interests, String occupation) {
        if (interests.isEmpty()) {
            return 50;
        }
        int best = 0;
        for (int rank = 0; rank < interests.size(); rank++) {
            int similarity = similarity(digitsShared(interests.get(rank), occupation));
            best = Math.max(best, similarity - 10 * rank);
        }
        return 100 - best;
    }

    /** The leading digits that two occupations share, 0..4: STYRK-08 groups occupations digit by digit. */
    public static int digitsShared(String interest, String occupation) {
        int shared = 0;
        while (shared < 4 && interest.charAt(shared) == occupation.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static int similarity(int shared) {
        return switch (shared) {
            case 4 -> 100;
            case 3 -> 80;
            case 2 -> 55;
            case 1 -> 25;
            default -> 0;
        };
    }

    private static int learning(YoungPerson person, Place place) {
        if (person.learningGoals().isEmpty()) {
            return 0;
        }
        long taught = person.learningGoals().stream()
                .filter(place.teaches()::contains)
                .count();
        return 100 - (int) Rounding.halfUp(100 * taught, person.learningGoals().size());
    }

    private static int wish(YoungPerson person, Place place) {
        if (person.companyWishes().isEmpty()) {
            return 50;
        }
        int rank = person.companyWishes().indexOf(place.company());
        return rank < 0 ? 100 : 30 * rank;
    }

    private static int commute(YoungPerson person, int minutes) {
        return (int) Math.min(100, Rounding.halfUp(100L * minutes, person.maxCommuteMinutes()));
    }

    private static int leader(YoungPerson person, Leader leader) {
        boolean canTalk = person.norwegianLevel().reaches(NorwegianLevel.B1)
                || person.languages().stream().anyMatch(leader.languages()::contains);
        boolean canCertify = !person.aimsAtCertificate() || leader.accredited();
        return (canTalk ? 0 : 50) + (canCertify ? 0 : 50);
    }

    /** The weighted parts, 0..1000. */
    int dissatisfaction(Weights weights) {
        long weighted = (long) weights.get(WeightKey.INTEREST) * interest
                + (long) weights.get(WeightKey.LEARNING) * learning
                + (long) weights.get(WeightKey.WISH) * wish
                + (long) weights.get(WeightKey.COMMUTE) * commute
                + (long) weights.get(WeightKey.LEADER) * leader;
        return (int) Rounding.halfUp(10 * weighted, weights.partSum());
    }
}
