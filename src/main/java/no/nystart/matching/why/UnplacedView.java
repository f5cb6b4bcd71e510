package no.nystart.matching.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.matching.explain.NearestChanges;
import no.nystart.matching.explain.Standing;
import no.nystart.matching.explain.UnplacedExplanation;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.question.Answer;
import no.nystart.matching.question.QuestionState;
import no.nystart.matching.question.RunQuestion;

/** Puts what keeps somebody without a place in the order and the words of the page. */
record UnplacedView(OwnProposal proposal, PageWords words) {

    /** Offers listed at most. */
    private static final int LISTED = 10;

    ShownUnplaced of(UnplacedExplanation why, RunQuestion asked, QuestionState state) {
        int listed = Math.min(LISTED, why.outbid().size());
        return new ShownUnplaced(
                why.reason(),
                why.pairs(),
                why.exclusions().entrySet().stream()
                        .map(rule -> new ShownUnplaced.Excluding(
                                rule.getKey(),
                                rule.getValue().offers(),
                                rule.getValue().alone()))
                        .toList(),
                why.outbid().subList(0, listed).stream().map(this::outbid).toList(),
                why.outbid().size() - listed,
                nearest(asked, state));
    }

    ShownUnplaced.Nearest nearest(RunQuestion asked, QuestionState state) {
        Asking asking = Asking.of(asked, state);
        return state instanceof QuestionState.Answered(var at, Answer.Nearest(NearestChanges found))
                ? new ShownUnplaced.Nearest(
                        asking, found.found().stream().flatMap(this::change).toList(), found.untried())
                : new ShownUnplaced.Nearest(asking, List.of(), 0);
    }

    private ShownUnplaced.Outbid outbid(UnplacedExplanation.Outbid outbid) {
        return new ShownUnplaced.Outbid(
                words.offer(outbid.offer()),
                outbid.missingSeats() > 0,
                crowd(outbid.atPlace()),
                outbid.missingCapacity(),
                crowd(outbid.withLeader()));
    }

    private ShownUnplaced.Crowd crowd(List<String> people) {
        List<String> names = new ArrayList<>();
        int others = 0;
        for (String person : people) {
            Optional<KnownPeople.Known> known = proposal.circle().of(UUID.fromString(person));
            known.ifPresent(each -> names.add(words.called(each)));
            others += known.isPresent() ? 0 : 1;
        }
        return new ShownUnplaced.Crowd(names, others);
    }

    /** Nothing where the person has become protected since, and is no longer in the answer. */
    private Stream<ShownUnplaced.ShownChange> change(NearestChanges.Found found) {
        return found.difference().moves().stream()
                .filter(move -> move.youngPerson().equals(id()))
                .flatMap(move -> move.to() instanceof Standing.Placed there ? Stream.of(there.offer()) : Stream.empty())
                .map(offer -> new ShownUnplaced.ShownChange(
                        words.telling().toCaseworker(found.change(), found.size(), proposal.names()),
                        words.offer(offer),
                        Moving.of(found.difference().movesOfOthers(id()), proposal.circle(), words),
                        found.proven()));
    }

    private String id() {
        return proposal.proposal().youngPerson().toString();
    }
}
