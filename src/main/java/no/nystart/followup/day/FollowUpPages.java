package no.nystart.followup.day;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.followup.alarm.page.FlagSentences;
import no.nystart.register.cohorts.Offices;
import no.nystart.web.Choice;
import no.nystart.web.Messages;
import no.nystart.web.PageQuery;

/** Whom to follow up: an office's lists, or a leader's own mentees. */
@Path("/follow-up")
@Produces(MediaType.TEXT_HTML)
public class FollowUpPages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance followUp(
                Shown shown,
                FollowUpList.Page page,
                FlagSentences sentences,
                List<Choice> lists,
                List<Choice> offices,
                Map<String, String> officeNames);

        static native TemplateInstance ownMentees(List<OwnMentees.Mentee> mentees);
    }

    @Inject
    FollowUpList list;

    @Inject
    OwnMentees mentees;

    @Inject
    FlagSentences sentences;

    @Inject
    Offices offices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    PageQuery query;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.FOLLOW_UP_LIST)
    public TemplateInstance list() {
        Scope scope = visitor.get().scope(Operation.FOLLOW_UP_LIST);
        if (scope.offices().isEmpty()) {
            return Templates.ownMentees(mentees.of(scope.leaders()));
        }
        Shown shown = Arrays.stream(Shown.values())
                .filter(each -> each.name().equals(query.value("show")))
                .findFirst()
                .orElse(Shown.OVERDUE);
        Map<String, String> names = names(scope);
        Set<String> chosen =
                scope.offices().contains(query.value("office")) ? Set.of(query.value("office")) : scope.offices();
        FollowUpMessages words = messages.of(FollowUpMessages.class);
        return Templates.followUp(
                shown,
                list.page(shown, chosen, query.value("after")),
                sentences,
                Arrays.stream(Shown.values())
                        .map(each -> Choice.of(each, words.shownName(each)))
                        .toList(),
                offices.choices(scope.offices()),
                names);
    }

    private Map<String, String> names(Scope scope) {
        return scope.offices().stream().collect(Collectors.toMap(Function.identity(), offices::name));
    }
}
