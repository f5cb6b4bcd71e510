package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.matching.fairness.FairnessMessages;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.NorwegianLevel;
import no.nystart.register.codes.Sector;
import no.nystart.register.codes.Sex;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.cohorts.Region;
import no.nystart.register.words.CodeMessages;
import no.nystart.web.Messages;

/** What groups are called in the visitor's language. */
@ApplicationScoped
class Labels {

    private final Messages messages;
    private final Offices offices;
    private final EntityManager entities;

    @Inject
    Labels(Messages messages, Offices offices, EntityManager entities) {
        this.messages = messages;
        this.offices = offices;
        this.entities = entities;
    }

    /** Names of cohorts by id, the last to start first. */
    Map<UUID, String> cohorts(Collection<UUID> ids) {
        Map<UUID, String> names = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            entities
                    .createQuery("from Cohort where id in :ids", Cohort.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .stream()
                    .sorted((one, other) -> other.details()
                            .placementStart()
                            .compareTo(one.details().placementStart()))
                    .forEach(cohort -> names.put(cohort.id(), cohort.details().name()));
        }
        return names;
    }

    List<Region> regions(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery("from Region where code in :codes order by name", Region.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Empty for everybody. */
    String of(Group group) {
        return switch (group) {
            case Group.Everybody everybody -> "";
            case Group.Alike(Grouping grouping, String key) -> of(grouping, key);
            case Group.Fitted(FitPart part, boolean well, int split) -> {
                ReportMessages words = messages.of(ReportMessages.class);
                yield words.fitPart(part) + ": " + (well ? words.fittedWell() : words.fittedWorse());
            }
        };
    }

    /** Of a group; cohorts are named all at once by {@link #cohorts}. */
    String of(Grouping grouping, String key) {
        FairnessMessages groups = messages.of(FairnessMessages.class);
        if (key.isEmpty()) {
            return grouping == Grouping.PHASE
                    ? messages.of(ReportMessages.class).noPhase()
                    : groups.unstated();
        }
        CodeMessages codes = messages.of(CodeMessages.class);
        return switch (grouping) {
            case COHORT -> cohorts(List.of(UUID.fromString(key))).getOrDefault(UUID.fromString(key), key);
            case REGION ->
                regions(List.of(key)).stream().map(Region::name).findFirst().orElse(key);
            case YEAR, PHASE -> key;
            case OFFICE -> offices.name(key);
            case SECTOR -> codes.sectorName(Sector.valueOf(key));
            case SIZE -> codes.sizeName(CompanySize.valueOf(key));
            case AGE -> age(key, groups);
            case SEX -> codes.sexName(Sex.valueOf(key));
            case NORWEGIAN_LEVEL -> codes.level(NorwegianLevel.valueOf(key));
            case NEEDS -> key.startsWith("t") ? groups.someNeeds() : groups.noNeeds();
            case FOLLOW_UP_NEED -> groups.followUpNeed(key);
        };
    }

    /** @param band as 0-17, 18-20 or 25- */
    private static String age(String band, FairnessMessages groups) {
        String from = band.substring(0, band.indexOf('-'));
        String to = band.substring(band.indexOf('-') + 1);
        if (to.isEmpty()) {
            return groups.ageFrom(from);
        }
        return from.equals("0") ? groups.ageTo(to) : groups.ages(from, to);
    }
}
