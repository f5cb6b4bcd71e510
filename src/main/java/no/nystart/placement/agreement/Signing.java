package no.nystart.placement.agreement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.common.Refused;

/**
 * How far the signing of one version has come: in any order, but NAV last.
 *
 * @param asked who must sign, in the order of {@link Party}
 * @param signed those of them who have
 */
public record Signing(List<Party> asked, Set<Party> signed) {

    public Signing {
        asked = List.copyOf(asked);
        signed = Set.copyOf(signed);
        if (asked.isEmpty() || !asked.containsAll(signed)) {
            throw new IllegalArgumentException(signed + " of " + asked);
        }
    }

    /** Of an agreement's first version: everybody. */
    public static Signing ofFirst(AgreementTerms terms) {
        return of(EnumSet.of(Party.YOUNG_PERSON, Party.COMPANY, Party.NAV), terms);
    }

    /** Of a later version: those whom its changes, at least one, concern. */
    public static Signing ofChanged(List<TermsChange> changes, AgreementTerms after) {
        return of(changes.stream().flatMap(change -> change.concerns().stream()).collect(Collectors.toSet()), after);
    }

    private static Signing of(Collection<Party> concerned, AgreementTerms terms) {
        Stream<Party> guardian = concerned.contains(Party.YOUNG_PERSON) && terms.guardianCoSigns()
                ? Stream.of(Party.GUARDIAN)
                : Stream.empty();
        return new Signing(Stream.concat(concerned.stream(), guardian).sorted().toList(), Set.of());
    }

    /** Refuses whoever is not asked, has signed, or is NAV while others are missing. */
    public Signing by(Party party) {
        if (!asked.contains(party)) {
            throw Refused.because(AgreementRefusal.NOT_ASKED_TO_SIGN);
        }
        if (signed.contains(party)) {
            throw Refused.because(AgreementRefusal.ALREADY_SIGNED);
        }
        if (!next().contains(party)) {
            throw Refused.because(AgreementRefusal.NAV_SIGNS_LAST);
        }
        return new Signing(
                asked, Stream.concat(signed.stream(), Stream.of(party)).collect(Collectors.toSet()));
    }

    /** Those whose signature can be given now; nobody when the version is signed. */
    public List<Party> next() {
        List<Party> missing =
                asked.stream().filter(party -> !signed.contains(party)).toList();
        return missing.size() == 1
                ? missing
                : missing.stream().filter(party -> party != Party.NAV).toList();
    }

    public boolean complete() {
        return asked.size() == signed.size();
    }
}
