package no.nystart.matching.question;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.Difference;
import no.nystart.matching.explain.Move;
import no.nystart.matching.explain.NearestChanges;
import no.nystart.matching.explain.Supposition;
import no.nystart.matching.explain.UnplacedExplanation;
import no.nystart.matching.explain.WhyNot;

/**
 * The people of a run who are not protected by now. Who has become so since something was computed is taken out of it
 * when it is read.
 *
 * @param people ids as the problem has them
 */
public record Visible(Set<String> people) {

    public Visible {
        people = Set.copyOf(people);
    }

    static Visible of(Collection<UUID> people) {
        return new Visible(people.stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    public List<Move> of(List<Move> moves) {
        return moves.stream()
                .filter(move -> people.contains(move.youngPerson()))
                .toList();
    }

    public Difference of(Difference difference) {
        return new Difference(
                difference.totalBefore(), difference.totalAfter(), difference.sameWeights(), of(difference.moves()));
    }

    Alternative of(Alternative alternative) {
        return new Alternative(alternative.offer(), alternative.price(), of(alternative.othersMoving()));
    }

    WhyNot of(WhyNot whyNot) {
        return switch (whyNot) {
            case WhyNot.Forbidden forbidden -> forbidden;
            case WhyNot.Chosen chosen -> chosen;
            case WhyNot.Priced(Alternative alternative) -> new WhyNot.Priced(of(alternative));
        };
    }

    Supposition of(Supposition supposition) {
        return new Supposition(
                supposition.before().only(people),
                supposition.staying().map(tally -> tally.only(people)),
                supposition.after().only(people),
                supposition.proven(),
                of(supposition.moves()));
    }

    NearestChanges of(NearestChanges changes) {
        return new NearestChanges(
                changes.youngPerson(),
                changes.found().stream()
                        .map(found -> new NearestChanges.Found(
                                found.change(), found.size(), of(found.difference()), found.proven()))
                        .toList(),
                changes.solved(),
                changes.untried());
    }

    UnplacedExplanation of(UnplacedExplanation why) {
        return new UnplacedExplanation(
                why.youngPerson(),
                why.penalty(),
                why.reason(),
                why.pairs(),
                why.exclusions(),
                why.outbid().stream()
                        .map(outbid -> new UnplacedExplanation.Outbid(
                                outbid.offer(),
                                outbid.missingSeats(),
                                outbid.missingCapacity(),
                                known(outbid.atPlace()),
                                known(outbid.withLeader())))
                        .toList());
    }

    private List<String> known(List<String> ids) {
        return ids.stream().filter(people::contains).toList();
    }
}
