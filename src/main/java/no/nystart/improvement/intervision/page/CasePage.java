package no.nystart.improvement.intervision.page;

import java.util.List;
import java.util.UUID;
import no.nystart.followup.PlacedPeople.PlacedPerson;
import no.nystart.improvement.intervision.IntervisionCase;
import no.nystart.improvement.intervision.TakesPart;
import no.nystart.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A flag's case as its bringer works on it.
 *
 * @param brought null before it is brought
 * @param sessions to bring it to
 * @param doubts words of its text that may be names
 * @param takingPart in its session so far
 * @param decided whether the action is decided on at the flag when it is taken back
 * @param staff who can be its owner
 * @param revision of the case, or of the flag when the action is taken back
 */
record CasePage(
        PlacedPerson person,
        UUID flag,
        String what,
        @Nullable IntervisionCase brought,
        List<Choice> sessions,
        List<String> doubts,
        List<TakesPart> takingPart,
        boolean decided,
        List<Choice> staff,
        String revision) {

    public String path() {
        return "/flags/" + person.placement() + "/" + flag + "/intervision";
    }

    /** Whether somebody of the young person's own company takes part. */
    public boolean isNear() {
        return takingPart.stream().anyMatch(one -> one.isOf(person.company()));
    }
}
