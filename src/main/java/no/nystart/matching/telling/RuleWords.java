package no.nystart.matching.telling;

import java.util.ArrayList;
import java.util.List;
import no.nystart.matching.explain.BrokenRule;

/** Tells the caseworker which rule a match breaks, with its numbers. */
final class RuleWords {

    private final FactWords words;
    private final ExplainMessages sentences;

    RuleWords(FactWords words) {
        this.words = words;
        this.sentences = words.sentences();
    }

    List<String> of(BrokenRule broken) {
        return switch (broken) {
            case BrokenRule.NoLeader leader -> leader(leader);
            case BrokenRule.Blocked blocked -> blocked(blocked);
            case BrokenRule.TooYoung young ->
                List.of(sentences.ruleTooYoung(young.minAge(), words.date(young.start()), young.years()));
            case BrokenRule.LicencesMissing missing ->
                List.of(sentences.ruleLicences(String.join(", ", missing.codes())));
            case BrokenRule.CertificatesMissing missing ->
                List.of(sentences.ruleCertificates(words.certificates(missing.codes())));
            case BrokenRule.LevelTooLow level ->
                List.of(sentences.ruleLevel(words.level(level.required()), words.level(level.held())));
            case BrokenRule.NeedsUnmet needs -> List.of(sentences.ruleNeeds(words.needs(needs.codes())));
            case BrokenRule.CommuteTooLong way -> List.of(sentences.caseworkerCommute(way.minutes(), way.maxMinutes()));
            case BrokenRule.NoPeriod period ->
                List.of(sentences.rulePeriod(
                        words.date(period.start()), words.date(period.lastDay()), period.minMonths()));
            case BrokenRule.NoSeat seat ->
                List.of(
                        seat.pinnedByOthers() == 0
                                ? sentences.ruleNoSeat()
                                : sentences.ruleSeatsPinned(seat.seats(), seat.pinnedByOthers()));
            case BrokenRule.NoCapacity capacity ->
                List.of(
                        capacity.pinnedByOthers() == 0
                                ? sentences.ruleNoCapacity(capacity.capacity(), capacity.followUpNeed())
                                : sentences.ruleCapacityPinned(
                                        capacity.capacity(), capacity.pinnedByOthers(), capacity.followUpNeed()));
        };
    }

    private List<String> leader(BrokenRule.NoLeader leader) {
        List<String> told = new ArrayList<>();
        if (!leader.leadsThere()) {
            told.add(sentences.ruleLeadsElsewhere());
        }
        if (!leader.ready()) {
            told.add(sentences.ruleLeaderNotReady());
        }
        return told;
    }

    private List<String> blocked(BrokenRule.Blocked blocked) {
        List<String> told = new ArrayList<>();
        if (blocked.company()) {
            told.add(sentences.ruleCompanyBlocked());
        }
        if (blocked.place()) {
            told.add(sentences.rulePlaceBlocked());
        }
        if (blocked.leader()) {
            told.add(sentences.ruleLeaderBlocked());
        }
        return told;
    }
}
