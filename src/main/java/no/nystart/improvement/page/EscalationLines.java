package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.escalation.Escalation;

/** Puts what is lifted into lines. */
@ApplicationScoped
class EscalationLines {

    private final Boards boards;
    private final BoardNames names;
    private final BoardPeople people;

    @Inject
    EscalationLines(Boards boards, BoardNames names, BoardPeople people) {
        this.boards = boards;
        this.names = names;
        this.people = people;
    }

    @Transactional
    List<EscalationLine> of(List<Escalation> some) {
        Map<UUID, String> boardNames = some.stream()
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> names.of(boards.byId(id))));
        Map<UUID, String> byNames =
                people.names(some.stream().map(one -> one.lifted().by()).collect(Collectors.toSet()));
        return some.stream()
                .map(one -> new EscalationLine(
                        one,
                        boardNames.getOrDefault(one.from(), ""),
                        boardNames.getOrDefault(one.to(), ""),
                        byNames.getOrDefault(one.lifted().by(), "")))
                .toList();
    }
}
