package no.nystart.matching.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.nystart.matching.explain.Fairness;
import no.nystart.register.codes.NorwegianLevel;
import no.nystart.register.codes.Sex;
import no.nystart.register.cohorts.Office;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.words.CodeMessages;
import no.nystart.web.Messages;

/** What groups are called in the visitor's language. */
@ApplicationScoped
class GroupNames {

    private final Messages messages;
    private final Offices offices;

    @Inject
    GroupNames(Messages messages, Offices offices) {
        this.messages = messages;
        this.offices = offices;
    }

    ShownGroups shown(Fairness.Dimension dimension) {
        GroupedBy by = GroupedBy.of(dimension.name());
        UnaryOperator<String> name = naming(by, dimension);
        List<Fairness.Group> inOrder = dimension.groups().stream()
                .sorted(Comparator.comparingInt(group -> by.order(group.key())))
                .toList();
        return new ShownGroups(
                by,
                inOrder.stream()
                        .filter(group -> group.size().isPresent())
                        .map(group -> ShownGroups.Row.of(named(group, name), group))
                        .toList(),
                inOrder.stream()
                        .filter(group -> group.size().isEmpty())
                        .map(group -> named(group, name))
                        .toList());
    }

    private String named(Fairness.Group group, UnaryOperator<String> name) {
        return group.key().equals(Fairness.UNSTATED) ? words().unstated() : name.apply(group.key());
    }

    private UnaryOperator<String> naming(GroupedBy by, Fairness.Dimension dimension) {
        return switch (by) {
            case AGE -> this::age;
            case OFFICE -> officeNames(dimension);
            case NORWEGIAN_LEVEL -> level -> codes().level(NorwegianLevel.valueOf(level));
            case NEEDS -> answer -> answer.equals("yes") ? words().someNeeds() : words().noNeeds();
            case FOLLOW_UP_NEED -> need -> words().followUpNeed(need);
            case SEX -> sex -> codes().sexName(Sex.valueOf(sex));
        };
    }

    /** @param band as 0-17, 18-20 or 25- */
    private String age(String band) {
        String from = band.substring(0, band.indexOf('-'));
        String to = band.substring(band.indexOf('-') + 1);
        if (to.isEmpty()) {
            return words().ageFrom(from);
        }
        return from.equals("0") ? words().ageTo(to) : words().ages(from, to);
    }

    private UnaryOperator<String> officeNames(Fairness.Dimension dimension) {
        Map<String, String> names =
                offices
                        .list(
                                "code in ?1",
                                dimension.groups().stream()
                                        .map(Fairness.Group::key)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Office::code, Office::name));
        return code -> names.getOrDefault(code, code);
    }

    private FairnessMessages words() {
        return messages.of(FairnessMessages.class);
    }

    private CodeMessages codes() {
        return messages.of(CodeMessages.class);
    }
}
