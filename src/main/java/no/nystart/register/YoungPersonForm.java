package no.nystart.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.companies.Companies;
import no.nystart.register.intake.Fields;
import no.nystart.register.people.Wishes;
import no.nystart.register.people.YoungPersonView;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;
import no.nystart.web.Form;

/** What a young person's form offers to choose among, and how its fields become those of the register. */
@Named("youngPersonForm")
@RequestScoped
public class YoungPersonForm {

    /** Ranked lists, which a form asks one choice at a time for. */
    private static final List<String> RANKED = List.of("interests", "companyWishes");

    private final CurrentVisitor currentVisitor;
    private final Offices offices;
    private final Companies companies;
    private final Choices choices;
    private final RegisterForms forms;

    @Inject
    YoungPersonForm(
            CurrentVisitor currentVisitor, Offices offices, Companies companies, Choices choices, RegisterForms forms) {
        this.currentVisitor = currentVisitor;
        this.offices = offices;
        this.companies = companies;
        this.choices = choices;
        this.forms = forms;
    }

    /** What was posted, as the register names it. */
    Fields fields(MultivaluedMap<String, String> posted) {
        Map<String, Object> fields = new LinkedHashMap<>(posted);
        for (String ranked : RANKED) {
            fields.put(
                    ranked,
                    IntStream.rangeClosed(1, Wishes.MOST)
                            .mapToObj(rank -> posted.getFirst(ranked + rank))
                            .filter(chosen -> chosen != null && !chosen.isBlank())
                            .toList());
        }
        return Fields.of(fields);
    }

    /** What is registered, in the form's fields. */
    Form filled(YoungPersonView person) {
        Form form = forms.filled(person);
        for (String ranked : RANKED) {
            List<String> chosen = form.all(ranked);
            for (int rank = 0; rank < chosen.size(); rank++) {
                form = form.with(ranked + (rank + 1), chosen.get(rank));
            }
        }
        return form;
    }

    public List<Choice> offices() {
        return offices.choices(
                currentVisitor.get().scope(Operation.YOUNG_PERSON_REGISTER).offices());
    }

    public List<Choice> companies() {
        Scope scope = currentVisitor.get().scope(Operation.COMPANY_LIST);
        return companies.inRegions(scope.regions()).stream()
                .map(company -> Choice.of(company.id(), company.name()))
                .toList();
    }

    /** Whether the visitor may register somebody hidden. */
    public boolean cleared() {
        Visitor visitor = currentVisitor.get();
        return !visitor.clearedOffices().isEmpty();
    }

    public Choices choices() {
        return choices;
    }

    public List<Integer> ranks() {
        return List.of(1, 2, 3);
    }

    public List<Choice> followUpNeeds() {
        return List.of(Choice.of(1, "1"), Choice.of(2, "2"), Choice.of(3, "3"));
    }
}
