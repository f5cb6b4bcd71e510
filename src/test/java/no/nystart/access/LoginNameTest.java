package no.nystart.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginNameTest {

    private static final Set<String> TAKEN = Set.of("rask.elg", "rask.elg2");

    @ParameterizedTest
    @CsvSource({
        "Lykkelig Hest, lykkelig.hest",
        "Åse Øverby-Æra, ase.overby.aera",
        "Rask Elg, rask.elg3",
        "'   ', bruker",
        "李雷, bruker"
    })
    void isPlainAndFree(String displayName, String login) {
        assertThat(LoginName.freeFor(displayName, candidate -> !TAKEN.contains(candidate)))
                .isEqualTo(login);
    }
}
