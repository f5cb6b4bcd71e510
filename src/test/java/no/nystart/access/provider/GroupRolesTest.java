package no.nystart.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import org.junit.jupiter.api.Test;

class GroupRolesTest {

    private static final GroupRoles ROLES = GroupRoles.parse("""
            6f0c=CASEWORKER:glamdal:0402; 6f0c=COACH:glamdal;
            77aa=OFFICE_MANAGER:glamdal:0425:cleared; drift=ADMINISTRATOR""");

    @Test
    void aGroupIsTheRightsThatStandBesideIt() {
        assertThat(ROLES.of(Set.of("6f0c", "nobody knows")))
                .containsExactlyInAnyOrder(
                        Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"), Grant.inRegion(Role.COACH, "glamdal"));
    }

    @Test
    void clearanceIsWrittenOut() {
        assertThat(ROLES.of(Set.of("77aa")))
                .containsExactly(
                        Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0425").withClearance());
    }

    @Test
    void inNoGroupThereIsNoRight() {
        assertThat(ROLES.of(Set.of())).isEmpty();
        assertThat(GroupRoles.parse("").of(Set.of("6f0c"))).isEmpty();
    }

    @Test
    void everyEntryThatCannotBeReadIsNamedWithItsReason() {
        assertThatThrownBy(() -> GroupRoles.parse(
                        "a=CASEWORKER:glamdal; b=BOSS; c=MENTEE; d=AUDITOR:glamdal; COACH; f=COACH:glamdal"))
                .hasMessageContainingAll(
                        "a=CASEWORKER:glamdal\" (a office is missing",
                        "no role BOSS",
                        "MENTEE comes from no directory",
                        "d=AUDITOR:glamdal",
                        "no group before")
                .hasMessageNotContaining("f=COACH");
    }
}
