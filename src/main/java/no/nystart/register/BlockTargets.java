package no.nystart.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.register.codes.BlockKind;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Place;
import no.nystart.register.companies.Places;
import no.nystart.register.people.Block;
import no.nystart.register.words.Choices;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Choice;
import no.nystart.web.Messages;

/** What a young person can be kept away from: the companies of a region, each with its leaders and places. */
@ApplicationScoped
class BlockTargets {

    /** One of them. */
    record Target(BlockKind kind, UUID id) {

        private String posted() {
            return kind + ":" + id;
        }
    }

    private final Companies companies;
    private final Leaders leaders;
    private final Places places;
    private final Choices choices;
    private final Messages messages;

    @Inject
    BlockTargets(Companies companies, Leaders leaders, Places places, Choices choices, Messages messages) {
        this.companies = companies;
        this.leaders = leaders;
        this.places = places;
        this.choices = choices;
        this.messages = messages;
    }

    /** Company by company; in three queries. */
    List<Choice> inRegion(String region) {
        List<Company> all = companies.inRegions(List.of(region));
        Set<UUID> ids = all.stream().map(Company::id).collect(Collectors.toSet());
        Map<UUID, List<MentoringLeader>> leading =
                leaders.ofCompanies(ids).stream().collect(Collectors.groupingBy(MentoringLeader::company));
        Map<UUID, List<Place>> offered =
                places.ofCompanies(ids).stream().collect(Collectors.groupingBy(Place::company));
        List<Choice> targets = new ArrayList<>();
        for (Company company : all) {
            targets.add(choice(BlockKind.COMPANY, company.id(), company.name()));
            leading.getOrDefault(company.id(), List.of())
                    .forEach(
                            leader -> targets.add(choice(BlockKind.LEADER, leader.id(), name(company.name(), leader))));
            offered.getOrDefault(company.id(), List.of())
                    .forEach(place -> targets.add(choice(BlockKind.PLACE, place.id(), name(company.name(), place))));
        }
        return targets;
    }

    /** The one posted, if it is one of the region. */
    Optional<Target> posted(String region, String text) {
        return inRegion(region).stream()
                .filter(choice -> choice.value().equals(text))
                .map(choice -> choice.value().split(":", 2))
                .map(parts -> new Target(BlockKind.valueOf(parts[0]), UUID.fromString(parts[1])))
                .findFirst();
    }

    /** What the blocks keep away from, by name. */
    Map<UUID, String> names(Collection<Block> blocks) {
        List<MentoringLeader> blockedLeaders = leaders.byIds(targets(blocks, BlockKind.LEADER));
        List<Place> blockedPlaces = places.byIds(targets(blocks, BlockKind.PLACE));
        Set<UUID> named = new HashSet<>(targets(blocks, BlockKind.COMPANY));
        blockedLeaders.forEach(leader -> named.add(leader.company()));
        blockedPlaces.forEach(place -> named.add(place.company()));
        Map<UUID, String> names = new HashMap<>(companies.names(named));
        blockedLeaders.forEach(leader ->
                names.put(leader.id(), name(names.getOrDefault(leader.company(), "–"), leader)));
        blockedPlaces.forEach(place -> names.put(place.id(), name(names.getOrDefault(place.company(), "–"), place)));
        return names;
    }

    private static Set<UUID> targets(Collection<Block> blocks, BlockKind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(Block::target)
                .collect(Collectors.toSet());
    }

    private static Choice choice(BlockKind kind, UUID id, String name) {
        return Choice.of(new Target(kind, id).posted(), name);
    }

    private String name(String company, MentoringLeader leader) {
        return messages.of(RegisterMessages.class).leaderOf(company, leader.name());
    }

    private String name(String company, Place place) {
        return messages.of(RegisterMessages.class)
                .placeOf(
                        company,
                        place.details().code(),
                        choices.occupation(place.details().occupation()));
    }
}
