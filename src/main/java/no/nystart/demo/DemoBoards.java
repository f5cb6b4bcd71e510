package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.access.Revision;
import no.nystart.common.FieldClock;
import no.nystart.improvement.board.Aim;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.board.Colour;
import no.nystart.improvement.board.Standing;
import no.nystart.improvement.escalation.Escalation;
import no.nystart.improvement.escalation.Escalations;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.suggestion.Handled;
import no.nystart.improvement.suggestion.Sender;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.SuggestionKind;
import no.nystart.improvement.suggestion.SuggestionState;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.improvement.suggestion.Told;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The board of one company, its region's and its steering group's: goals of every colour, suggestions in every state. */
@ApplicationScoped
class DemoBoards {

    private final Boards boards;
    private final BoardGoals goals;
    private final Suggestions suggestions;
    private final Escalations escalations;
    private final DemoMeetings meetings;
    private final Companies companies;
    private final Accounts accounts;
    private final FieldClock clock;

    @Inject
    DemoBoards(
            Boards boards,
            BoardGoals goals,
            Suggestions suggestions,
            Escalations escalations,
            DemoMeetings meetings,
            Companies companies,
            Accounts accounts,
            FieldClock clock) {
        this.boards = boards;
        this.goals = goals;
        this.suggestions = suggestions;
        this.escalations = escalations;
        this.meetings = meetings;
        this.companies = companies;
        this.accounts = accounts;
        this.clock = clock;
    }

    void fill() {
        Board company = boards.ofCompany(smithy());
        UUID contact = account("bedrift.smie");
        UUID leader = account("mentor.smie");
        stands(company, "Ny medarbeider har fadder fra dag én", "Alle", null, green("Alle tre har fadder"), contact);
        stands(company, "Rydd verkstedet hver fredag", "Hver uke", null, amber("Tre av fire uker"), leader);
        stands(
                company,
                "Verneutstyr i riktig størrelse til alle",
                "Ingen venter",
                null,
                red(
                        "To venter på hansker",
                        "Leverandøren har bare store størrelser",
                        "Bestille fra en annen leverandør",
                        contact,
                        clock.today().plusDays(10)),
                contact);
        Board region = boards.ofRegion(DemoRegister.REGION);
        UUID coordinator = account("koordinator");
        goals.set(region.id(), new Aim("Alle oppfølginger til rett tid", "Minst 90 %", Measure.CHECK_INS_IN_TIME));
        stands(region, "Minst 20 plasser til kullet", "20 plasser", null, green("23 plasser"), coordinator);
        stands(
                region,
                "Alle ledere på første samling før start",
                "100 %",
                Measure.LEADERS_READY,
                red(
                        "To av tretten mangler",
                        "To begynte etter at samlingen var holdt",
                        "Holde en ekstra samlingsdag på Kongsvinger",
                        coordinator,
                        clock.today().plusDays(21)),
                coordinator);
        boards.ofSteeringGroup(DemoRegister.REGION);
        suggested(company, contact, leader, coordinator);
        meetings.ofCompany(company, contact);
    }

    /** In every state, and one lifted and come back. */
    private void suggested(Board company, UUID contact, UUID leader, UUID coordinator) {
        told(company, SuggestionKind.IMPROVEMENT, "Heng tegningene der vi sveiser", contact);
        Suggestion taken = told(company, SuggestionKind.DEVIATION, "Truckporten blir stående åpen", leader);
        handled(taken, SuggestionState.TAKEN_ON, "", leader, contact);
        Suggestion done = told(company, SuggestionKind.IMPROVEMENT, "Opplæringsplan på ett ark", leader);
        handled(done, SuggestionState.DONE, "Arket henger ved døra fra i dag", contact, contact);
        Suggestion declined = told(company, SuggestionKind.IMPROVEMENT, "Bytt alle lamper i hallen", leader);
        handled(declined, SuggestionState.DECLINED, "Hallen bygges om til sommeren, da kommer nye", contact, contact);
        Suggestion lifted = told(company, SuggestionKind.DEVIATION, "Bussen kommer etter at skiftet begynner", contact);
        Escalation up = escalations.liftSuggestion(
                company.id(), lifted.id(), "Gjelder alle som reiser kollektivt til området", contact);
        escalations.answer(
                up.to(), up.id(), "Rutetabellen endres fra nyttår. Begynn ti minutter senere til da.", coordinator);
        Suggestion waiting = told(company, SuggestionKind.IMPROVEMENT, "Felles kurs i varme arbeider", contact);
        escalations.liftSuggestion(company.id(), waiting.id(), "Flere bedrifter trenger det samtidig", contact);
    }

    private Suggestion told(Board board, SuggestionKind kind, String words, UUID by) {
        return suggestions.tell(board.id(), new Told(kind, words, Sender.atTheBoard(by), null));
    }

    private void handled(Suggestion told, SuggestionState state, String words, UUID owner, UUID by) {
        suggestions.handle(
                told.board(),
                told.id(),
                new Revision(told.version()).etag().getValue(),
                new Handled(state, words, owner, clock.today().plusDays(7)),
                by);
    }

    private UUID smithy() {
        return companies
                .withNumber(new OrganisationNumber("310020230"))
                .orElseThrow()
                .id();
    }

    private UUID account(String login) {
        return accounts.named(login).orElseThrow().id();
    }

    private void stands(Board board, String aim, String target, @Nullable Measure measure, Standing standing, UUID by) {
        BoardGoal goal = goals.set(board.id(), new Aim(aim, target, measure));
        goals.judge(board.id(), goal.id(), new Revision(goal.version()).etag().getValue(), standing, by);
    }

    private static Standing green(String result) {
        return new Standing(Colour.GREEN, result, null, null, null, null, null);
    }

    private static Standing amber(String result) {
        return new Standing(Colour.AMBER, result, null, null, null, null, null);
    }

    private static Standing red(String result, String cause, String action, UUID owner, LocalDate due) {
        return new Standing(Colour.RED, result, null, cause, action, owner, due);
    }
}
