package no.nystart.matching.why;

import java.util.List;
import no.nystart.matching.model.Rule;
import no.nystart.matching.model.Solution;

/**
 * Why somebody is left without a place, and what would change it.
 *
 * @param pairs places with a leader there, ready or not
 * @param rules those that exclude any, in the order of the catalogue
 * @param outbid offers that fit and went to others
 * @param more how many more of those there are
 */
public record ShownUnplaced(
        Solution.Reason reason, int pairs, List<Excluding> rules, List<Outbid> outbid, int more, Nearest nearest) {

    /**
     * A rule.
     *
     * @param offers how many it excludes
     * @param alone how many of those no other rule excludes
     */
    public record Excluding(Rule rule, int offers, int alone) {}

    /**
     * An offer that went to others.
     *
     * @param full every seat is taken
     * @param missingCapacity what the leader lacks for the person, 0 for nothing
     */
    public record Outbid(NamedOffer offer, boolean full, Crowd atPlace, int missingCapacity, Crowd withLeader) {}

    /**
     * Some people, as the visitor knows them.
     *
     * @param names or pseudonyms
     * @param others how many more, of other offices
     */
    public record Crowd(List<String> names, int others) {

        public String listed() {
            return String.join(", ", names);
        }
    }

    /**
     * The smallest changes that would give the person a place.
     *
     * @param changes smallest first; nothing before it is answered
     * @param untried how many more there were to try
     */
    public record Nearest(Asking asking, List<ShownChange> changes, int untried) {}

    /**
     * A change.
     *
     * @param gets what the person would be given
     * @param proven nothing smaller of the kind is enough
     */
    public record ShownChange(String sentence, NamedOffer gets, Moving moving, boolean proven) {}
}
