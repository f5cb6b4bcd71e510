package no.nystart.register.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.nystart.register.codes.AddressProtection;
import no.nystart.register.codes.Certificate;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.codes.CompanyKind;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.Goal;
import no.nystart.register.codes.Language;
import no.nystart.register.codes.Licence;
import no.nystart.register.codes.Need;
import no.nystart.register.codes.NorwegianLevel;
import no.nystart.register.codes.Sector;
import no.nystart.register.codes.Sex;
import no.nystart.register.codes.Status;
import no.nystart.register.codes.Transport;
import no.nystart.web.Choice;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;

/** The closed lists as choices in the visitor's language. */
@ApplicationScoped
public class Choices {

    private final Messages messages;
    private final VisitorLanguage visitor;
    private final CodeLists codeLists;

    @Inject
    Choices(Messages messages, VisitorLanguage visitor, CodeLists codeLists) {
        this.messages = messages;
        this.visitor = visitor;
        this.codeLists = codeLists;
    }

    public List<Choice> needs() {
        return of(Need.values(), words()::need);
    }

    public List<Choice> goals() {
        return of(Goal.values(), words()::goal);
    }

    public List<Choice> licences() {
        return of(Licence.values(), Licence::name);
    }

    public List<Choice> certificates() {
        return of(Certificate.values(), words()::certificate);
    }

    public List<Choice> levels() {
        return of(NorwegianLevel.values(), words()::level);
    }

    public List<Choice> transports() {
        return of(Transport.values(), words()::transportName);
    }

    public List<Choice> sectors() {
        return of(Sector.values(), words()::sectorName);
    }

    public List<Choice> kinds() {
        return of(CompanyKind.values(), words()::kindName);
    }

    public List<Choice> sizes() {
        return of(CompanySize.values(), words()::sizeName);
    }

    public List<Choice> sexes() {
        return of(Sex.values(), words()::sexName);
    }

    public List<Choice> protections() {
        return of(AddressProtection.values(), words()::protectionName);
    }

    public List<Choice> statuses() {
        return of(Status.values(), words()::statusName);
    }

    /** By their names, as the language sorts them. */
    public List<Choice> languages() {
        return of(Language.values(), this::name).stream()
                .sorted(Comparator.comparing(
                        Choice::label, Collator.getInstance(visitor.get().locale())))
                .toList();
    }

    /** What a language is called in the visitor's. */
    public String name(Language language) {
        return Locale.of(language.iso()).getDisplayLanguage(visitor.get().locale());
    }

    public List<Choice> occupations() {
        return codeLists.occupations().stream()
                .map(occupation -> Choice.of(occupation.code(), occupation.name()))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.of("nb"))))
                .toList();
    }

    /** A code that the lists no longer have stands for itself. */
    public String occupation(String code) {
        return codeLists.occupation(code).map(known -> known.name()).orElse(code);
    }

    public List<Choice> postalPlaces() {
        return codeLists.postalPlaces().stream()
                .map(place -> Choice.of(place.code(), place.code() + " " + place.name()))
                .toList();
    }

    /** One choice to tick, posted as {@code true}. */
    public Choice yes(String label) {
        return Choice.of("true", label);
    }

    /** The same with something said below it. */
    public Choice yes(String label, String hint) {
        return new Choice("true", label, hint);
    }

    private static <E extends Enum<E>> List<Choice> of(E[] codes, Function<E, String> label) {
        return Arrays.stream(codes)
                .map(code -> Choice.of(code.name(), label.apply(code)))
                .toList();
    }

    private CodeMessages words() {
        return messages.of(CodeMessages.class);
    }
}
