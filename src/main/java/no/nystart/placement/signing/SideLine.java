package no.nystart.placement.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.Party;

/**
 * One agreement in the list of a side.
 *
 * @param side the last part of the page's address
 * @param who the young person's name, or for them the company's
 * @param occupation STYRK-08, four digits
 * @param validFrom of the newest version that the side has been asked about
 * @param signed whether all have signed it
 * @param missing those whose signatures are missing
 * @param toSign whether the visitor can sign it now
 * @param toConfirm whether something was signed for the side that it has not confirmed
 */
public record SideLine(
        UUID agreement,
        String side,
        String who,
        String occupation,
        String leader,
        LocalDate validFrom,
        int number,
        boolean signed,
        List<Party> missing,
        boolean toSign,
        boolean toConfirm) {}
