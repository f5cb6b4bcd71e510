package no.nystart.access;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nystart.common.Refused;
import no.nystart.fuzz.Mangled;
import no.nystart.web.Language;

/** Tokens of links, feeds and programs, and what else comes in headers: unknown at most. */
class MangledTokensTest {

    private static final SecretToken GOOD = SecretToken.fresh();
    private static final int SHA_256 = 32;

    @Property
    void aTokenThatWasMangledIsAnother(@ForAll long seed) {
        String mangled = Mangled.text(GOOD.text(), seed);
        byte[] hash = new SecretToken(mangled).hash();
        assertThat(hash).hasSize(SHA_256);
        assertThat(java.util.Arrays.equals(hash, GOOD.hash())).isEqualTo(mangled.equals(GOOD.text()));
    }

    @Property
    void aRevisionIsTheOneSeenOrIsRefused(@ForAll long seed) {
        String mangled = Mangled.text("\"v17\"", seed);
        try {
            new Revision(17).requireSeen(mangled);
            assertThat(mangled.strip().replace("\"", "")).isEqualTo("v17");
        } catch (Refused refused) {
            assertThat(mangled).isNotEqualTo("\"v17\"");
        }
    }

    @Property
    void aLanguageIsKnownOrNot(@ForAll long seed) {
        Language.of(Mangled.text("nb-NO,nn;q=0.9,en;q=0.8", seed));
    }
}
