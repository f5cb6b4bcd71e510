package no.nystart.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final UUID OUR_COMPANY = UUID.fromString("00000000-0000-7000-8000-000000000011");
    private static final UUID OTHER_COMPANY = UUID.fromString("00000000-0000-7000-8000-000000000012");
    private static final UUID ANNE = UUID.fromString("00000000-0000-7000-8000-000000000021");
    private static final UUID BENT = UUID.fromString("00000000-0000-7000-8000-000000000022");
    private static final UUID OUR_LEADER = UUID.fromString("00000000-0000-7000-8000-000000000031");
    private static final UUID OTHER_LEADER = UUID.fromString("00000000-0000-7000-8000-000000000032");

    private static Visitor visitor(Grant... grants) {
        return new Visitor(UUID.randomUUID(), "rask.elg", "Rask Elg", "nb", UUID.randomUUID(), List.of(grants));
    }

    @Test
    void aCaseworkerReachesTheYoungPeopleOfTheOwnOfficeOnly() {
        Visitor caseworker = visitor(Grant.inOffice(Role.CASEWORKER, "GLAMDAL", "0402"));
        assertThat(caseworker.may(Operation.YOUNG_PERSON_SHOW, Owner.youngPerson("GLAMDAL", "0402", ANNE)))
                .isTrue();
        assertThat(caseworker.may(Operation.YOUNG_PERSON_SHOW, Owner.youngPerson("GLAMDAL", "0425", ANNE)))
                .isFalse();
    }

    @Test
    void aMenteeReachesOnlyThemselfAndChangesNothing() {
        Visitor mentee = visitor(Grant.ofYoungPerson(ANNE));
        assertThat(mentee.may(Operation.YOUNG_PERSON_SHOW, Owner.youngPerson("GLAMDAL", "0402", ANNE)))
                .isTrue();
        assertThat(mentee.may(Operation.YOUNG_PERSON_SHOW, Owner.youngPerson("GLAMDAL", "0402", BENT)))
                .isFalse();
        assertThat(mentee.may(Operation.YOUNG_PERSON_CHANGE, Owner.youngPerson("GLAMDAL", "0402", ANNE)))
                .isFalse();
    }

    @Test
    void aCompanyContactReachesTheOwnCompanyAndNoYoungPerson() {
        Visitor contact = visitor(Grant.ofCompany("GLAMDAL", OUR_COMPANY));
        assertThat(contact.may(Operation.PLACE_CHANGE, Owner.company("GLAMDAL", OUR_COMPANY)))
                .isTrue();
        assertThat(contact.may(Operation.PLACE_CHANGE, Owner.company("GLAMDAL", OTHER_COMPANY)))
                .isFalse();
        assertThat(contact.may(Operation.YOUNG_PERSON_SHOW, Owner.youngPerson("GLAMDAL", "0402", ANNE)))
                .isFalse();
        assertThat(contact.may(Operation.YOUNG_PERSON_LIST)).isFalse();
    }

    @Test
    void aSupervisorReachesTheOwnPageAndTheOwnCompanyButNoOtherLeader() {
        Visitor supervisor = visitor(Grant.ofLeader("GLAMDAL", OUR_COMPANY, OUR_LEADER));
        assertThat(supervisor.may(Operation.LEADER_SHOW, Owner.leader("GLAMDAL", OUR_COMPANY, OUR_LEADER)))
                .isTrue();
        assertThat(supervisor.may(Operation.LEADER_SHOW, Owner.leader("GLAMDAL", OUR_COMPANY, OTHER_LEADER)))
                .isFalse();
        assertThat(supervisor.may(Operation.COMPANY_SHOW, Owner.company("GLAMDAL", OUR_COMPANY)))
                .isTrue();
        assertThat(supervisor.may(Operation.COMPANY_SHOW, Owner.company("GLAMDAL", OTHER_COMPANY)))
                .isFalse();
    }

    @Test
    void aCoordinatorReachesTheRegionButNobodysRecord() {
        Visitor coordinator = visitor(Grant.inRegion(Role.COORDINATOR, "GLAMDAL"));
        assertThat(coordinator.may(Operation.RUN_START, Owner.region("GLAMDAL")))
                .isTrue();
        assertThat(coordinator.may(Operation.RUN_START, Owner.region("TOTEN"))).isFalse();
        assertThat(coordinator.may(Operation.YOUNG_PERSON_SHOW)).isFalse();
    }

    @Test
    void anAdministratorHandsOutRightsAndSeesNobody() {
        Visitor administrator = visitor(Grant.of(Role.ADMINISTRATOR));
        assertThat(Arrays.stream(Operation.values())
                        .filter(administrator::may)
                        .filter(operation -> !operation.isForAnybody() && !operation.isForEverySignedIn()))
                .containsExactlyInAnyOrder(
                        Operation.OFFICE_LIST,
                        Operation.OFFICE_REGISTER,
                        // one record at a time, with a reason and a time
                        Operation.RECORD_OPEN,
                        Operation.YOUNG_PERSON_SHOW,
                        Operation.ACCOUNT_LIST,
                        Operation.ACCOUNT_OPEN,
                        Operation.ACCOUNT_CHANGE,
                        Operation.ACCOUNT_ERASE,
                        // counts and failures, without names
                        Operation.NOTICE_LIST,
                        Operation.NOTICE_SEND_AGAIN,
                        Operation.RETENTION_SHOW,
                        // how far, not how many
                        Operation.KEY_SHOW);
    }

    @Test
    void listsReachAsFarAsTheRightsDo() {
        Visitor both = visitor(
                Grant.inOffice(Role.CASEWORKER, "GLAMDAL", "0402"),
                Grant.inOffice(Role.OFFICE_MANAGER, "GLAMDAL", "0425"),
                Grant.ofCompany("GLAMDAL", OUR_COMPANY));
        Scope scope = both.scope(Operation.YOUNG_PERSON_LIST);
        assertThat(scope.everything()).isFalse();
        assertThat(scope.offices()).containsExactlyInAnyOrder("0402", "0425");
        assertThat(scope.companies()).isEmpty();
        assertThat(both.scope(Operation.YOUNG_PERSON_REGISTER).offices()).containsExactly("0402");
    }

    @Test
    void onlyAClearedGrantOpensProtectedPeopleAndOnlyOfItsOffice() {
        assertThat(visitor(Grant.inOffice(Role.CASEWORKER, "GLAMDAL", "0402")).clearedOffices())
                .isEmpty();
        assertThat(visitor(
                                Grant.inOffice(Role.CASEWORKER, "GLAMDAL", "0402")
                                        .withClearance(),
                                Grant.inOffice(Role.CASEWORKER, "GLAMDAL", "0425"))
                        .clearedOffices())
                .containsExactly("0402");
    }

    @Test
    void thePageAboutTheMatrixIsTheMatrix() throws IOException {
        Path page = Path.of("src/docs/access-matrix.md");
        String table = table();
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(page, table);
        }
        assertThat(Files.readString(page))
                .as("write it anew with: ./mvnw test -Dtest=MatrixTest -Dwrite-docs=true")
                .isEqualTo(table);
    }

    private static String table() {
        String head = "| operation | about | "
                + Arrays.stream(Role.values())
                        .map(role ->
                                role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(" | "))
                + " |\n";
        String rule = "|---|---|" + "---|".repeat(Role.values().length) + "\n";
        return """
                # Who may do what

                Made from `no.nystart.access.Operation`; a test compares. **own**: what belongs to the office, company, leader or
                person that the role was given for. **region**: what belongs to its region. **all**: everything. **opened**: one
                record, opened for an hour with a reason. Empty: nothing; the answer is 403, and 404 where the thing is somebody else's, as if it did not exist.

                """
                + head
                + rule
                + Arrays.stream(Operation.values()).map(MatrixTest::row).collect(Collectors.joining());
    }

    private static String row(Operation operation) {
        return "| " + operation.name() + " | "
                + operation.subject().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " | "
                + Arrays.stream(Role.values())
                        .map(role -> cell(operation, role))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String cell(Operation operation, Role role) {
        if (operation.isForAnybody()) {
            return "anybody";
        }
        if (operation.isForEverySignedIn()) {
            return "signed in";
        }
        return operation.rights().stream()
                .filter(right -> right.role() == role)
                .map(right -> right.reach().name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
