package no.nystart.improvement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.improvement.board.Aim;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.Boards;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.SomeProposals.Workplace;

/** Boards for tests, of companies of their own. */
@ApplicationScoped
public class SomeBoards {

    /** A company's board with somebody who answers for the company, a leader there, and the region's coordinator. */
    public record Staffed(Board board, Workplace at, Account contact, Account leader, Account coordinator) {

        public UUID id() {
            return board.id();
        }
    }

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    @Inject
    Boards boards;

    @Inject
    BoardGoals goals;

    public Staffed ofACompany() {
        Workplace at = proposals.aWorkplace(2, 6);
        Board board = boards.ofCompany(at.company());
        return new Staffed(
                board,
                at,
                accounts.with(Grant.ofCompany(board.region(), at.company())),
                accounts.with(Grant.ofLeader(board.region(), at.company(), at.leader())),
                accounts.with(Grant.inRegion(Role.COORDINATOR, board.region())));
    }

    public BoardGoal aGoal(Board board) {
        return QuarkusTransaction.requiringNew()
                .call(() -> goals.set(board.id(), new Aim("Ingen venter på hansker", "0 som venter", null)));
    }
}
