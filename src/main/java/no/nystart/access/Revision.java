package no.nystart.access;

import jakarta.ws.rs.core.EntityTag;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** Which version of a thing a person saw when changing it: an {@code ETag} at the API, a hidden field on pages. */
public record Revision(long number) {

    public EntityTag etag() {
        return new EntityTag("v" + number);
    }

    /**
     * Refuses a change to a version that is no longer the newest.
     *
     * @param ifMatch the {@code If-Match} header, or the page's hidden field
     */
    public void requireSeen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refused.because(CommonRefusal.REVISION_NEEDED);
        }
        if (!ifMatch.strip().replace("\"", "").equals("v" + number)) {
            throw Refused.because(CommonRefusal.CHANGED_BY_SOMEBODY_ELSE);
        }
    }
}
